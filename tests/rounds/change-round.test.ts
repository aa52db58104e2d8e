import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { changeRound } from '@/lib/rounds/commands/change-round'
import { keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { aSubmitted } from '../support/review'
import { aRound } from '../support/rounds'
import { at } from '../support/world'

const days = { opensOn: plainDate('2026-11-01'), cutOffOn: plainDate('2026-12-15') }
const changed = (roundId: string) => ({
  ...{ roundId, version: 1, name: 'Winter', ...days, decideOn: plainDate('2027-03-01'), capacity: null, graceDays: 0 },
})

async function jobs(ctx: Ctx): Promise<{ payload: Record<string, string>; key: string }[]> {
  return ctx.db.$queryRaw`
    select j."payload", j."key" from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t."id" = j."task_id" where t."identifier" = 'round.moved'`
}

describe('changing a round', () => {
  it('keeps what is said now, and asks for everybody to be told when the day of decision moves', () =>
    withCtx(async (ctx) => {
      const roundId = await aRound(ctx)
      await aSubmitted(ctx)
      const { ctx: office } = await someone(ctx, ['coordinator'])
      await changeRound(office, changed(roundId))
      expect((await jobs(ctx)).filter(({ payload }) => payload.roundId === roundId)).toEqual([
        { payload: { orgId: ctx.org.id, roundId, before: '2027-02-01' }, key: `round.moved:${roundId}:2027-02-01` },
      ])
      const [entry] = await ctx.db.auditEntry.findMany({ where: { orgId: ctx.org.id, name: 'rounds.roundChanged' } })
      expect(entry?.detail).toMatchObject({ decideOn: '2027-03-01', before: '2027-02-01' })
    }))

  it('tells nobody while the day of decision stays, or while nobody is in it', () =>
    withCtx(async (ctx) => {
      const roundId = await aRound(ctx)
      const { ctx: office } = await someone(ctx, ['coordinator'])
      await changeRound(office, changed(roundId))
      await changeRound(office, { ...changed(roundId), version: 2, name: 'Early winter' })
      expect((await jobs(ctx)).filter(({ payload }) => payload.roundId === roundId)).toEqual([])
    }))

  it('does not tell anybody of a day that is over', () =>
    withCtx(async (ctx) => {
      const roundId = await aRound(ctx)
      const { ctx: office } = await someone(ctx, ['coordinator'])
      const past = { ...changed(roundId), decideOn: plainDate('2026-12-20') }
      const late = at(office, '2026-12-21T15:00:00Z')
      await changeRound(late, past)
      const { id } = await aSubmitted(ctx)
      const where = { orgId_id: { orgId: ctx.org.id, id } }
      await ctx.db.application.update({ where, data: { roundId } })
      const again = { ...past, version: 2, decideOn: plainDate('2026-12-19') }
      expect((await refusal(changeRound(late, again))).fields).toEqual({ decideOn: ['rounds.error.decidePast'] })
      await changeRound(late, { ...past, version: 2, name: 'Winter of 2026' })
    }))

  it('is refused over what somebody else changed meanwhile', () =>
    withCtx(async (ctx) => {
      const roundId = await aRound(ctx)
      const { ctx: office } = await someone(ctx, ['coordinator'])
      await changeRound(office, changed(roundId))
      const again = await refusal(changeRound(at(office, '2026-11-22T15:00:01Z'), changed(roundId)))
      expect(again).toMatchObject({ code: 'conflict', reason: 'rounds.error.changed' })
    }))

  it('cannot take fewer than are in it: the number is said', () =>
    withCtx(async (ctx) => {
      const roundId = await aRound(ctx)
      await aSubmitted(ctx)
      await aSubmitted(ctx)
      const { ctx: office } = await someone(ctx, ['coordinator'])
      const refused = await refusal(changeRound(office, { ...changed(roundId), capacity: 1 }))
      expect(refused.fields?.capacity?.[0]).toMatch(/^rounds\.error\.capacityBelow.*2/)
      await changeRound(office, { ...changed(roundId), capacity: 2 })
    }))

  it('is the office’s of this association', () =>
    withCtx(async (ctx) => keepsTheWalls(ctx, changeRound, changed(await aRound(ctx)))))
})
