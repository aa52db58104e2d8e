import { expect, it } from 'vitest'
import { joinCasework } from '@/lib/review/commands/join-casework'
import { saveDeskView } from '@/lib/review/commands/save-desk-view'
import { SaveDeskViewInput } from '@/lib/review/schema/views'
import { ctxFor, withCtx } from '../support/actors'
import { twice } from '../support/joining'
import { aDeferred } from '../support/review'

it('joinCasework: who decided stays who decided, views go over unless there is one of that name', () =>
  withCtx(async (ctx) => {
    const { id, coordinator } = await aDeferred(ctx)
    const { staying } = await twice(ctx, { staying: ['coordinator'] })
    const people = { stayingId: staying.id, leavingId: coordinator.id }
    const save = (person: typeof staying, name: string) =>
      saveDeskView(
        ctxFor(ctx, person, ['coordinator']),
        SaveDeskViewInput.parse({ name, query: 'stage=review', opens: 'true' }),
      )
    await save(staying, 'Mine')
    await save(coordinator, 'Mine')
    await save(coordinator, 'Late')
    await joinCasework(ctx, people)
    const decisions = await ctx.db.decision.findMany({ where: { orgId: ctx.org.id, applicationId: id } })
    expect(decisions.map(({ decidedById }) => decidedById)).toEqual([staying.id])
    const views = await ctx.db.deskView.findMany({ where: { orgId: ctx.org.id, ownerId: staying.id } })
    expect(views.map(({ name }) => name).sort()).toEqual(['Late', 'Mine'])
    expect(views.filter(({ opens }) => opens)).toHaveLength(1)
  }))
