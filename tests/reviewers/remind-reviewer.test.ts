import { describe, expect, it } from 'vitest'
import { declineReview } from '@/lib/reviewers/commands/decline-review'
import { remindReviewer } from '@/lib/reviewers/commands/remind-reviewer'
import { inAnotherOrg, refusal, systemFor, withCtx } from '../support/actors'
import { anAsked, byLink, lettersOf } from '../support/assigning'
import { trailOf } from '../support/review'
import { at, NOW } from '../support/world'

const daysOn = (days: number) => new Date(NOW.getTime() + days * 86_400_000)

describe('remindReviewer', () => {
  it('reminds once a step, with a link of its own, and says how far they are', () =>
    withCtx(async (ctx) => {
      const { id, reviewId, reader } = await anAsked(ctx)
      const clock = at(systemFor(ctx), daysOn(14))
      for (const _ of [1, 2]) await remindReviewer(clock, { reviewId, days: 14 })
      const letters = await lettersOf(ctx, reader.person.id, 'review-reminder')
      expect(letters.map(({ values }) => (values as { begun: string }).begun)).toEqual(['no'])
      expect(await trailOf(ctx, id)).toContain('reviewers.reviewReminded')
      const links = await ctx.db.secretLink.findMany({ where: { purpose: 'review', objectId: reviewId } })
      expect(links.map(({ revokedAt }) => revokedAt)).toEqual([null, null])
    }))

  it('reminds nobody early, and nobody who declined', () =>
    withCtx(async (ctx) => {
      const { reviewId, reader } = await anAsked(ctx)
      await remindReviewer(at(systemFor(ctx), daysOn(13)), { reviewId, days: 14 })
      await declineReview(byLink(ctx, reviewId), { reason: 'noTime', note: '' })
      await remindReviewer(at(systemFor(ctx), daysOn(15)), { reviewId, days: 14 })
      expect(await lettersOf(ctx, reader.person.id, 'review-reminder')).toEqual([])
    }))

  it('is the clock’s alone, in its own association', () =>
    withCtx(async (ctx) => {
      const { office, reviewId, reader } = await anAsked(ctx)
      for (const who of [office, reader.ctx]) {
        expect((await refusal(remindReviewer(who, { reviewId, days: 14 }))).code).toBe('not_found')
      }
      await inAnotherOrg(ctx, ['coordinator'], (other) =>
        remindReviewer(at(systemFor(other), daysOn(14)), { reviewId, days: 14 }),
      )
      expect(await lettersOf(ctx, reader.person.id, 'review-reminder')).toEqual([])
    }))
})
