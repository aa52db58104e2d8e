import { describe, expect, it } from 'vitest'
import { newId } from '@/lib/db/new-id'
import { closeReviews } from '@/lib/reviewers/commands/close-reviews'
import { declareNoConflict } from '@/lib/reviewers/commands/declare-no-conflict'
import { declineReview } from '@/lib/reviewers/commands/decline-review'
import { removeReview } from '@/lib/reviewers/commands/remove-review'
import { invitedReview, reviewToDeclare } from '@/lib/reviewers/queries/review-door'
import { refusal, withCtx } from '../support/actors'
import { anAsked, byLink } from '../support/assigning'
import { aReviewer } from '../support/reviewers'

describe('what somebody asked to read learns before the declaration', () => {
  it('the name, the category, the round and the day, and nothing else', () =>
    withCtx(async (ctx) => {
      const { reviewId, reader, person: owner } = await anAsked(ctx)
      const view = await invitedReview(byLink(ctx, reviewId))
      const about = { applicant: owner.name, category: 'IFS', round: null }
      const known = { id: reviewId, phase: 'invited', kind: 'formal', dueOn: '2026-12-13', about }
      expect(view).toEqual({ ...known, email: reader.person.email })
      expect(await reviewToDeclare(reader.ctx, reviewId)).toEqual({ ...known, ties: [] })
    }))

  it('what the data shows stands against signing', () =>
    withCtx(async (ctx) => {
      const { reviewId, reader, person: owner } = await anAsked(ctx)
      const tie = { personId: reader.person.id, otherId: owner.id, kind: 'friend', declaredById: reader.person.id }
      await ctx.db.conflict.create({ data: { orgId: ctx.org.id, id: newId(ctx.now), declaredAt: ctx.now, ...tie } })
      expect((await reviewToDeclare(reader.ctx, reviewId)).ties).toEqual(['declared'])
    }))

  it.each([
    ['declined', (ctx, { reviewId }) => declineReview(byLink(ctx, reviewId), { reason: 'noTime', note: '' })],
    ['removed', (_, { office, reviewId }) => removeReview(office, { reviewId, reason: 'mistake', after: 'leave' })],
    ['ended', (_, { office, id }) => closeReviews(office, id, 'decided')],
  ] satisfies [string, (ctx: Parameters<typeof byLink>[0], asked: Awaited<ReturnType<typeof anAsked>>) => unknown][])(
    'once it is %s the link says so, and not even the name',
    (phase, act) =>
      withCtx(async (ctx) => {
        const asked = await anAsked(ctx)
        await act(ctx, asked)
        expect(await invitedReview(byLink(ctx, asked.reviewId))).toMatchObject({ phase, about: null })
        expect(await reviewToDeclare(asked.reader.ctx, asked.reviewId)).toMatchObject({ phase, about: null })
      }),
  )

  it('after the declaration the link leads inside', () =>
    withCtx(async (ctx) => {
      const { reviewId, reader } = await anAsked(ctx)
      await declareNoConflict(reader.ctx, { reviewId, confirmed: 'true' })
      expect((await invitedReview(byLink(ctx, reviewId))).phase).toBe('open')
    }))

  it('is its reader’s: another reviewer, the office and the applicant find nothing', () =>
    withCtx(async (ctx) => {
      const { reviewId, office, ctx: applicant } = await anAsked(ctx)
      const other = await aReviewer(ctx)
      for (const who of [other.ctx, office, applicant]) {
        expect((await refusal(reviewToDeclare(who, reviewId))).code).toBe('not_found')
        expect((await refusal(invitedReview(who))).code).toBe('not_found')
      }
    }))
})
