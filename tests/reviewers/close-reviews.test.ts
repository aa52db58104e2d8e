import { describe, expect, it } from 'vitest'
import { issueLink, readLink } from '@/lib/auth/links'
import { withdrawApplication } from '@/lib/portfolio/commands/withdraw-application'
import { closeReviews } from '@/lib/reviewers/commands/close-reviews'
import { reviewersJobs } from '@/lib/reviewers/jobs'
import { reviewsStanding } from '@/lib/reviewers/queries/standing'
import { inAnotherOrg, systemFor, withCtx } from '../support/actors'
import { addReader, aReading, handsIn, reviewOf } from '../support/readings'
import { lettersTo, trailOf } from '../support/review'
import { asked } from '../support/transfer'

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
      expect((await readLink(ctx, 'review', token)).usedAt).toEqual(ctx.now)
      const [wait] = await ctx.db.wait.findMany({ where: { orgId: ctx.org.id, subjectId: open } })
      expect(wait?.stoppedAt).toEqual(ctx.now)
      expect(await lettersTo(ctx, read.readers[0]?.person.id ?? '')).toEqual([])
      expect(await lettersTo(ctx, read.readers[1]?.person.id ?? '')).toEqual(['review-closed'])
      expect((await trailOf(ctx, read.id)).filter((name) => name === 'reviewers.reviewsClosed')).toHaveLength(1)
    }))

  it('follows when the applicant withdraws while readers read: they are told, and nothing of theirs is lost', () =>
    withCtx(async (ctx) => {
      const read = await aReading(ctx)
      await handsIn(ctx, reviewOf(read, 0), 'endorse')
      await withdrawApplication(read.ctx, { applicationId: read.id })
      const jobs = await asked(ctx, 'reviews.close')
      expect(jobs).toEqual([{ orgId: ctx.org.id, applicationId: read.id, why: 'withdrawn' }])
      for (let twice = 0; twice < 2; twice++) {
        await reviewersJobs['reviews.close'](systemFor(ctx), {
          orgId: ctx.org.id,
          applicationId: read.id,
          why: 'withdrawn',
        })
      }
      expect(await lettersTo(ctx, read.readers[1]?.person.id ?? '')).toEqual(['review-closed'])
      expect((await reviewsStanding(ctx, read.id)).reviews.map(({ state }) => state)).toEqual(['submitted', 'closed'])
    }))

  it('ends advice on a draft when it is sent, and leaves alone who was asked to read what was sent', () =>
    withCtx(async (ctx) => {
      const read = await aReading(ctx)
      await addReader(ctx, read, { kind: 'advisory' })
      await reviewersJobs['reviews.close'](systemFor(ctx), { orgId: ctx.org.id, applicationId: read.id, why: 'sent' })
      expect((await reviewsStanding(ctx, read.id)).outstanding).toHaveLength(2)
      expect(await lettersTo(ctx, read.readers[2]?.person.id ?? '')).toEqual(['review-closed'])
    }))

  it('touches no other association’s readings', () =>
    withCtx(async (ctx) => {
      const read = await aReading(ctx)
      expect(await inAnotherOrg(ctx, ['coordinator'], (other) => closeReviews(other, read.id, 'decided'))).toBe(0)
      expect((await reviewsStanding(ctx, read.id)).outstanding).toHaveLength(2)
    }))
})
