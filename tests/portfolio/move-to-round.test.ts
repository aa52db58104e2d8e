import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { moveToRound } from '@/lib/portfolio/commands/move-to-round'
import { withdrawApplication } from '@/lib/portfolio/commands/withdraw-application'
import { closeRound } from '@/lib/rounds/commands/close-round'
import { ctxFor, inAnotherOrg, keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { aCase, aDeferred, aSubmitted, lettersTo, trailOf } from '../support/review'
import { aRound } from '../support/rounds'

async function placeOf(ctx: Ctx, id: string) {
  const row = await ctx.db.application.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id } } })
  return { roundId: row.roundId, expectedOn: toDay(row.expectedOn) }
}

const spring = { name: 'Spring', opensOn: '2027-01-01', cutOffOn: '2027-03-01', decideOn: '2027-05-01' }

describe('moving a case to a round', () => {
  it('promises the round’s day, remembers both rounds and writes to the applicant', () =>
    withCtx(async (ctx) => {
      const winter = await aRound(ctx)
      const made = await aCase(ctx)
      const roundId = await aRound(ctx, spring)
      expect(await placeOf(ctx, made.id)).toEqual({ roundId: winter, expectedOn: '2027-02-01' })
      await moveToRound(made.office, { applicationId: made.id, roundId })
      expect(await placeOf(ctx, made.id)).toEqual({ roundId, expectedOn: '2027-05-01' })
      const [entry] = await ctx.db.auditEntry.findMany({ where: { orgId: ctx.org.id, name: 'portfolio.movedToRound' } })
      expect(entry).toMatchObject({
        applicationId: made.id,
        detail: { how: 'moved', round: 'Spring', before: 'Winter' },
      })
      const [letter] = await ctx.db.letter.findMany({ where: { orgId: ctx.org.id, template: 'round-moved' } })
      expect(letter).toMatchObject({ toEmail: made.person.email, applicationId: made.id })
      expect(letter?.values).toMatchObject({ round: 'Spring', expectedOn: '2027-05-01' })
    }))

  it('twice is once, and back into none keeps the day that was promised', () =>
    withCtx(async (ctx) => {
      const made = await aCase(ctx)
      const roundId = await aRound(ctx, spring)
      const move = { applicationId: made.id, roundId }
      await moveToRound(made.office, move)
      await moveToRound(made.office, move)
      expect((await lettersTo(ctx, made.person.id)).filter((name) => name === 'round-moved')).toHaveLength(1)
      await moveToRound(made.office, { ...move, roundId: null })
      expect(await placeOf(ctx, made.id)).toEqual({ roundId: null, expectedOn: '2027-05-01' })
      expect((await trailOf(ctx, made.id)).filter((name) => name === 'portfolio.movedToRound')).toHaveLength(2)
      expect((await lettersTo(ctx, made.person.id)).filter((name) => name === 'round-moved')).toHaveLength(1)
    }))

  it('is refused into a round that is full or closed; who withdrew has given their place back', () =>
    withCtx(async (ctx) => {
      const roundId = await aRound(ctx, { capacity: 1 })
      const [first, second] = [await aSubmitted(ctx), await aSubmitted(ctx)]
      const move = { applicationId: second.id, roundId }
      const full = await refusal(moveToRound(second.office, move))
      expect(full).toMatchObject({ reason: 'rounds.error.full', detail: { round: 'Winter', capacity: 1 } })
      await withdrawApplication(first.ctx, { applicationId: first.id })
      await moveToRound(second.office, move)
      const { ctx: office } = await someone(ctx, ['coordinator'])
      const closed = await aRound(ctx, spring)
      await closeRound(office, { roundId: closed })
      const refused = await refusal(moveToRound(second.office, { ...move, roundId: closed }))
      expect(refused).toMatchObject({ reason: 'rounds.error.closed', detail: { round: 'Spring' } })
      expect((await placeOf(ctx, second.id)).roundId).toBe(roundId)
    }))

  it('is only for what was sent and is not decided, and never for one’s own', () =>
    withCtx(async (ctx, person) => {
      const roundId = await aRound(ctx, spring)
      const { id: draft } = await anApplication(ctx, person)
      const { ctx: office } = await someone(ctx, ['coordinator'])
      const early = await refusal(moveToRound(office, { applicationId: draft, roundId }))
      expect(early).toMatchObject({ code: 'closed', reason: 'rounds.error.notOpen' })
      const decided = await aDeferred(ctx)
      const over = await refusal(moveToRound(decided.office, { applicationId: decided.id, roundId }))
      expect(over).toMatchObject({ code: 'closed', reason: 'rounds.error.notOpen' })
      const own = await aSubmitted(ctx)
      const both = ctxFor(ctx, own.person, ['applicant', 'coordinator'])
      const refused = await refusal(moveToRound(both, { applicationId: own.id, roundId }))
      expect(refused).toMatchObject({ code: 'forbidden', reason: 'review.error.own' })
    }))

  it('knows neither cases nor rounds of another association', () =>
    withCtx(async (ctx) => {
      const roundId = await aRound(ctx, spring)
      const made = await aSubmitted(ctx)
      await keepsTheWalls(ctx, moveToRound, { applicationId: made.id, roundId })
      const theirs = await inAnotherOrg(ctx, ['coordinator'], (other) => aRound(other, spring))
      const refused = await refusal(moveToRound(made.office, { applicationId: made.id, roundId: theirs }))
      expect(refused).toMatchObject({ code: 'not_found' })
    }))
})
