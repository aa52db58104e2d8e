import { describe, expect, it } from 'vitest'
import { importWork } from '@/lib/portfolio/commands/import-work'
import { WorkInput } from '@/lib/portfolio/schema/work'
import { keepsTheWalls, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { boxes, recorded, typedWork } from '../support/ledger'

const bulk = (applicationId: string, ...rows: Record<string, unknown>[]) => ({
  applicationId,
  fileName: 'work.csv',
  keepTwins: false,
  entries: rows.map((more) => WorkInput.parse(typedWork(applicationId, more))),
})

describe('importWork', () => {
  it('enters jobs with and without an end, and knows them again', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const past = {
        role: 'Intern',
        current: undefined,
        to: boxes('2021-06-30'),
        paid: 'no',
        weeklyHours: '',
        families: '',
      }
      const given = bulk(id, {}, past, { role: 'HOME visitor' })
      expect(await importWork(own, given)).toEqual({ made: 2, twins: [{ index: 2, of: 0 }], refused: [] })
      const rows = await ctx.db.work.findMany({
        where: { orgId: ctx.org.id, personId: person.id },
        orderBy: { role: 'asc' },
      })
      expect(rows).toMatchObject([
        { role: 'Home visitor', toDay: null, weeklyMinutes: 38 * 60, paid: true, families: 14 },
        { role: 'Intern', toDay: new Date('2021-06-30T00:00:00Z'), weeklyMinutes: null, paid: false, families: null },
      ])
      expect((await importWork(own, given)).made).toBe(0)
      expect(await recorded(ctx, 'portfolio.workImported')).toBe(2)
    }))

  it('names the day that has not come', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const late = { current: undefined, to: boxes('2031-01-01') }
      const { refused } = await importWork(own, bulk(id, late))
      expect(refused).toEqual([{ index: 0, field: 'to', reason: 'ledger.work.future' }])
    }))

  it('knows only its own people', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      await keepsTheWalls(own, importWork, bulk(id, {}), ['coordinator'])
    }))
})
