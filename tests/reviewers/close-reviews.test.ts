import { describe, expect, it } from 'vitest'
import { issueLink, readLink } from '@/lib/auth/links'
import { closeReviews } from '@/lib/reviewers/commands/close-reviews'
import { reviewsStanding } from '@/lib/reviewers/queries/standing'
import { inAnotherOrg, refusal, withCtx } from '../support/actors'
import { aReading, handsIn, reviewOf } from '../support/readings'
import { lettersTo, trailOf } from '../support/review'

describe('closeReviews', () => {
  it('ends what is still read: links, reminders and the turn; each reader is told why, and who is in is left alone', () =>
    withCtx(async (ctx) => {
      const read = await aReading(ctx)
      await handsIn(ctx, reviewOf(read, 0), 'endorse')
      const open = reviewOf(read, 1)
      const expiresAt = new Date(ctx.now.getTime() + 86_400_000)
      const token = await issueLink(ctx, { purpose: 'review', objectId: open, orgId: ctx.org.id, expiresAt })
      expect(await closeReviews(read.office, read.id, 'decided')).toBe(1)
      expect(await closeReviews(read.office, read.id, 'decided')).toBe(0)
      const { reviews } = await reviewsStanding(ctx, read.id)
      expect(reviews.map(({ state }) => state)).toEqual(['submitted', 'closed'])
      expect((await refusal(readLink(ctx, 'review', token))).code).toBe('not_found')
      const [wait] = await ctx.db.wait.findMany({ where: { orgId: ctx.org.id, subjectId: open } })
      expect(wait?.stoppedAt).toEqual(ctx.now)
      expect(await lettersTo(ctx, read.readers[0]?.id ?? '')).toEqual([])
      expect(await lettersTo(ctx, read.readers[1]?.id ?? '')).toEqual(['review-closed'])
      expect((await trailOf(ctx, read.id)).filter((name) => name === 'reviewers.reviewsClosed')).toHaveLength(1)
    }))

  it('touches no other association’s readings', () =>
    withCtx(async (ctx) => {
      const read = await aReading(ctx)
      expect(await inAnotherOrg(ctx, ['coordinator'], (other) => closeReviews(other, read.id, 'decided'))).toBe(0)
      expect((await reviewsStanding(ctx, read.id)).outstanding).toHaveLength(2)
    }))
})
