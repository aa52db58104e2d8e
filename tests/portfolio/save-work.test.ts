import { describe, expect, it } from 'vitest'
import { saveWork } from '@/lib/portfolio/commands/save-work'
import { WorkInput } from '@/lib/portfolio/schema/work'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { aWork, boxes, complaints, recorded, typedWork } from '../support/ledger'

const ID = '01a20230-11dd-7be5-8eb1-2034ae6477bc'

describe('saveWork', () => {
  it('saves a job that goes on', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const entryId = await aWork(own, id, { weeklyHours: '37:30' })
      const row = await ctx.db.work.findFirstOrThrow({ where: { orgId: ctx.org.id, id: entryId } })
      expect(row).toMatchObject({ toDay: null, weeklyMinutes: 2250, paid: true, families: 14, supervised: false })
      expect(await recorded(ctx, 'portfolio.workSaved')).toBe(1)
    }))

  it('refuses a future, a second tab and strangers', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const ends = WorkInput.parse(typedWork(id, { current: undefined, to: boxes('2027-01-01') }))
      expect((await refusal(saveWork(own, ends))).fields).toEqual({ to: ['ledger.work.future'] })
      const entryId = await aWork(own, id)
      const late = WorkInput.parse(typedWork(id, { entryId, version: '2', role: 'Mine' }))
      const conflict = await refusal(saveWork(own, late))
      expect(conflict.detail).toMatchObject({ version: 1, 'now.role': 'Home visitor', 'now.current': 'true' })
      await keepsTheWalls(own, saveWork, WorkInput.parse(typedWork(id)), ['coordinator'])
    }))

  it.each([
    [{ current: undefined }, { to: ['ledger.to.orCurrent'] }],
    [{ to: boxes('2021-01-01') }, { to: ['ledger.to.andCurrent'] }],
    [{ current: undefined, to: boxes('2019-01-01') }, { to: ['ledger.to.beforeFrom'] }],
    [{ weeklyHours: '169' }, { weeklyHours: ['ledger.weeklyHours.tooMany?max=168'] }],
    [{ families: 'many' }, { families: ['ledger.families.unclear'] }],
    [{ paid: undefined }, { paid: ['ledger.paid.missing'] }],
    [{ kind: undefined }, { kind: ['ledger.kind.missing'] }],
    [{ serves: [] }, { serves: ['ledger.serves.missing'] }],
  ])('%j is refused by name', (more, expected) => {
    expect(complaints(WorkInput, typedWork(ID, more))).toEqual(expected)
  })
})
