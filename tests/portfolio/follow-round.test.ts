import { expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import { fromDay, toDay } from '@/lib/db/days'
import { followRound } from '@/lib/portfolio/commands/follow-round'
import { changeRound } from '@/lib/rounds/commands/change-round'
import { inAnotherOrg, refusal, someone, systemFor, withCtx } from '../support/actors'
import { aSubmitted, lettersTo, trailOf } from '../support/review'
import { aRound } from '../support/rounds'

const before = plainDate('2027-02-01')
const days = { opensOn: plainDate('2026-11-01'), cutOffOn: plainDate('2026-12-15') }

it('tells everybody who was promised the day before, once; who was promised another day since keeps it', () =>
  withCtx(async (ctx) => {
    const roundId = await aRound(ctx)
    const [one, other, apart] = [await aSubmitted(ctx), await aSubmitted(ctx), await aSubmitted(ctx)]
    const where = { orgId_id: { orgId: ctx.org.id, id: apart.id } }
    await ctx.db.application.update({ where, data: { expectedOn: fromDay(plainDate('2027-04-04')) } })
    const { ctx: office } = await someone(ctx, ['coordinator'])
    const decideOn = plainDate('2027-03-15')
    await changeRound(office, { roundId, version: 1, name: 'Winter', ...days, decideOn, capacity: null, graceDays: 0 })
    const system = systemFor(ctx, 'round.moved')
    expect(await followRound(system, { roundId, before, atOnce: 1 })).toBe(1)
    expect(await followRound(system, { roundId, before, atOnce: 1 })).toBe(1)
    expect(await followRound(system, { roundId, before, atOnce: 1 })).toBe(0)
    const rows = await ctx.db.application.findMany({ where: { orgId: ctx.org.id, roundId }, orderBy: { id: 'asc' } })
    const promised = new Map(rows.map((row) => [row.id, toDay(row.expectedOn)]))
    expect([one.id, other.id, apart.id].map((id) => promised.get(id))).toEqual([decideOn, decideOn, '2027-04-04'])
    for (const { id, person } of [one, other]) {
      expect((await lettersTo(ctx, person.id)).filter((name) => name === 'round-moved')).toHaveLength(1)
      expect(await trailOf(ctx, id)).toContain('portfolio.roundFollowed')
    }
    expect(await lettersTo(ctx, apart.person.id)).not.toContain('round-moved')
  }))

it('is the clock’s, in its own association', () =>
  withCtx(async (ctx) => {
    const roundId = await aRound(ctx)
    const { ctx: office } = await someone(ctx, ['coordinator', 'admin'])
    expect((await refusal(followRound(office, { roundId, before, atOnce: 9 }))).code).toBe('not_found')
    const elsewhere = await inAnotherOrg(ctx, ['admin'], (other) =>
      refusal(followRound(systemFor(other), { roundId, before, atOnce: 9 })),
    )
    expect(elsewhere.code).toBe('not_found')
  }))
