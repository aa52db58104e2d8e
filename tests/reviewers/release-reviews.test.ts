import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/ctx/ctx'
import { declareNoConflict } from '@/lib/reviewers/commands/declare-no-conflict'
import { releaseReviews } from '@/lib/reviewers/commands/release-reviews'
import { ctxFor, inAnotherOrg, withCtx } from '../support/actors'
import { anAsked, lettersOf, readersNow, waitFor } from '../support/assigning'
import { aDispute } from '../support/readings'
import { lettersTo, trailOf } from '../support/review'
import { aReviewer, reviewRow, sendReview } from '../support/reviewers'

/** Whoever may not read any more: the pool does not offer them. */
async function leavesPool(ctx: Ctx, personId: string) {
  await ctx.db.roleHeld.deleteMany({ where: { orgId: ctx.org.id, personId, role: 'reviewer' } })
}

describe('releaseReviews', () => {
  it('gives what is open to somebody else at once, and tells who had it', () =>
    withCtx(async (ctx) => {
      const { id, office, reader, reviewId } = await anAsked(ctx)
      await declareNoConflict(reader.ctx, { reviewId, confirmed: 'true' })
      const other = await aReviewer(ctx)
      await leavesPool(ctx, reader.person.id)
      await inAnotherOrg(ctx, ['admin'], async (outside) => {
        await expect(releaseReviews(outside, reader.person.id, 'role')).rejects.toMatchObject({ code: 'not_found' })
      })
      expect(await releaseReviews(office, reader.person.id, 'role')).toBe(1)
      expect(await readersNow(ctx, id)).toEqual([other.person.id])
      expect((await waitFor(ctx, reviewId)).stoppedAt).toEqual(ctx.now)
      expect(await lettersTo(ctx, reader.person.id)).toContain('review-removed')
      expect(await trailOf(ctx, id)).toContain('reviewers.reviewRemoved')
      expect(await releaseReviews(office, reader.person.id, 'role')).toBe(0)
    }))

  it('tells the office where nobody else is found, and why', () =>
    withCtx(async (ctx) => {
      const { office, reader, coordinator } = await anAsked(ctx)
      await leavesPool(ctx, reader.person.id)
      await releaseReviews(office, reader.person.id, 'training')
      const [letter] = await lettersOf(ctx, coordinator.id, 'reader-missing')
      expect(letter?.values).toMatchObject({ reader: reader.person.name, reason: 'training' })
    }))

  it('leaves readers who differ to the coordinator, who hears why: nobody waits for somebody who is gone', () =>
    withCtx(async (ctx) => {
      const read = await aDispute(ctx)
      const [gone] = read.readers
      if (!gone) throw new Error('two differ')
      const office = ctxFor(ctx, read.coordinator, ['coordinator'])
      expect(await releaseReviews(office, gone.person.id, 'role')).toBe(0)
      const app = await ctx.db.application.findUniqueOrThrow({
        where: { orgId_id: { orgId: ctx.org.id, id: read.id } },
      })
      expect(app.turn).toBe('coordinator')
      const letters = await lettersOf(ctx, read.coordinator.id, 'reading-handed-over')
      expect(letters.map(({ values }) => values)).toMatchObject([{ how: 'gone', by: gone.person.name }])
      expect(await trailOf(ctx, read.id)).toContain('reviewers.readingHandedOver')
      await releaseReviews(office, gone.person.id, 'role')
      expect(await lettersOf(ctx, read.coordinator.id, 'reading-handed-over')).toHaveLength(1)
    }))

  it('leaves what is in', () =>
    withCtx(async (ctx) => {
      const { office, reader, reviewId } = await anAsked(ctx)
      await declareNoConflict(reader.ctx, { reviewId, confirmed: 'true' })
      await sendReview(reader.ctx, reviewId)
      expect(await releaseReviews(office, reader.person.id, 'role')).toBe(0)
      expect(await reviewRow(ctx, reviewId)).toMatchObject({ submittedAt: ctx.now, removedAt: null })
    }))
})
