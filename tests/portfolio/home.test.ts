import { expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import { fromDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import { homeWithTracker } from '@/lib/portfolio/queries/home-page'
import { withCtx } from '../support/actors'
import { aDocument } from '../support/ledger'
import { aReadyPortfolio } from '../support/ready-portfolio'
import { statementsOf } from '../support/statements'

const start = fromDay(plainDate('2024-01-01')).getTime()
const day = (index: number) => new Date(start + index * 86_400_000)

/** The page also asks who asks, and its transaction is begun, named and committed: twelve in all (issue 3). */
it('the home of a portfolio asks eight statements of Postgres, however much is in it', () =>
  withCtx(async (ctx, person) => {
    const ready = await aReadyPortfolio(ctx, person, { category: 'IMHM-C', addOns: ['ERS'] })
    const own = () => ({ orgId: ctx.org.id, id: newId(ctx.now), personId: person.id })
    const kept = { createdAt: ctx.now, updatedAt: ctx.now }
    const said = { about: ['IMH-E'], competencies: ['thinking'] }
    const [giver] = await ctx.db.giver.findMany({ where: { orgId: ctx.org.id, personId: person.id } })
    await ctx.db.training.createMany({
      data: Array.from({ length: 300 }, (_, index) => ({
        ...{ ...own(), ...kept, ...said, title: `Training ${index}`, provider: 'Institute', minutes: 60 },
        ...{ completedOn: day(index), deiMinutes: 10, rscProvisionMinutes: 10 },
      })),
    })
    await ctx.db.rscRun.createMany({
      data: Array.from({ length: 200 }, (_, index) => ({
        ...{ ...own(), ...kept, ...said, giverId: giver?.id ?? '', minutes: 60, format: 'individual' },
        ...{ fromDay: day(index), toDay: day(index), concerns: 'own-practice', confirmedAt: ctx.now },
      })),
    })
    for (let document = 0; document < 40; document++) await aDocument(ctx, person.id)
    let view: Awaited<ReturnType<typeof homeWithTracker>> | undefined
    const statements = await statementsOf(async () => {
      view = await homeWithTracker(ready.ctx, ready.id)
    })
    expect(view?.findings.find(({ code }) => code === 'training.total')?.entries).toHaveLength(303)
    expect(statements).toBeLessThanOrEqual(8)
  }))
