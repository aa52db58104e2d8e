import { describe, expect, it } from 'vitest'
import { canBeAsked } from '@/components/assigning/because'
import { assignReview } from '@/lib/reviewers/commands/assign-review'
import { declineReview } from '@/lib/reviewers/commands/decline-review'
import { removeReview } from '@/lib/reviewers/commands/remove-review'
import { caseToAssign } from '@/lib/reviewers/queries/assignments'
import { reviewsStanding } from '@/lib/reviewers/queries/standing'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { anAsked, byHand, byLink, lettersOf, readersNow, settings, waitFor } from '../support/assigning'
import { lettersTo, trailOf } from '../support/review'
import { aReview, aReviewer, reviewRow, sendReview } from '../support/reviewers'

const noTime = { reason: 'noTime', note: '' } as const

describe('declineReview', () => {
  it('says no by the link: access and clock end, somebody else is asked at once, the office is not bothered', () =>
    withCtx(async (ctx) => {
      const { id, reviewId, reader, coordinator } = await anAsked(ctx)
      const other = await aReviewer(ctx)
      await declineReview(byLink(ctx, reviewId), { reason: 'notMyField', note: 'I know schools.' })
      expect(await reviewRow(ctx, reviewId)).toMatchObject({
        declinedAt: ctx.now,
        declineReason: 'notMyField',
        declineNote: 'I know schools.',
      })
      expect((await waitFor(ctx, reviewId)).stoppedAt).toEqual(ctx.now)
      expect(await readersNow(ctx, id)).toEqual([other.person.id])
      expect(await lettersTo(ctx, other.person.id)).toEqual(['review-invitation'])
      expect(await lettersTo(ctx, coordinator.id)).toEqual([])
      expect(await lettersTo(ctx, reader.person.id)).toEqual(['review-invitation'])
      expect(await trailOf(ctx, id)).toContain('reviewers.reviewDeclined')
    }))

  it('pressed twice, is said once and asks nobody twice', () =>
    withCtx(async (ctx) => {
      const { id, reviewId } = await anAsked(ctx)
      await aReviewer(ctx)
      await aReviewer(ctx)
      for (const _ of [1, 2]) expect((await declineReview(byLink(ctx, reviewId), noTime)).step).toBe('declined')
      expect(await readersNow(ctx, id)).toHaveLength(1)
      expect((await trailOf(ctx, id)).filter((name) => name === 'reviewers.reviewDeclined')).toHaveLength(1)
    }))

  it('keeps a conflict given as the reason, and tells the coordinator when nobody else is found', () =>
    withCtx(async (ctx) => {
      const { id, reviewId, reader, person: owner, coordinator } = await anAsked(ctx)
      await declineReview(byLink(ctx, reviewId), { reason: 'conflict', note: 'My cousin.' })
      const [tie] = await ctx.db.conflict.findMany({ where: { orgId: ctx.org.id, personId: reader.person.id } })
      expect(tie).toMatchObject({ otherId: owner.id, note: 'My cousin.', liftedAt: null })
      const [letter] = await lettersOf(ctx, coordinator.id, 'reader-missing')
      expect(letter?.values).toMatchObject({ looked: 'yes', reason: 'conflict', reader: reader.person.name })
      expect(await readersNow(ctx, id)).toEqual([])
    }))

  it('asks nobody by itself where the association assigns by hand: the office hears of it', () =>
    withCtx(
      async (ctx) => {
        const { id, reviewId, coordinator } = await anAsked(ctx)
        await aReviewer(ctx)
        await declineReview(byLink(ctx, reviewId), noTime)
        expect(await readersNow(ctx, id)).toEqual([])
        const [letter] = await lettersOf(ctx, coordinator.id, 'reader-missing')
        expect(letter?.values).toMatchObject({ looked: 'no' })
      },
      settings({ assignsItself: false }),
    ))

  it('asks nobody else, and the office for nobody, where more had been asked than have to read', () =>
    withCtx(async (ctx) => {
      const { id, office, reviewId, coordinator } = await anAsked(ctx)
      const more = await aReviewer(ctx)
      await assignReview(office, byHand(id, more.person.id))
      await declineReview(byLink(ctx, reviewId), noTime)
      expect(await readersNow(ctx, id)).toEqual([more.person.id])
      expect(await lettersTo(ctx, coordinator.id)).toEqual([])
    }))

  it('who declined for want of time may be asked again by hand, with the work they had begun', () =>
    withCtx(async (ctx) => {
      const { id, office, reviewId, reader } = await anAsked(ctx)
      await declineReview(byLink(ctx, reviewId), { ...noTime, note: 'Ask me in June.' })
      const { pool, because } = await caseToAssign(office, id)
      expect([pool.filter(canBeAsked).map((one) => one.id), because]).toEqual([[reader.person.id], { asked: 1 }])
      const { reviews } = await reviewsStanding(ctx, id)
      expect(reviews).toMatchObject([{ state: 'declined', declineReason: 'noTime', declineNote: 'Ask me in June.' }])
      expect(await assignReview(office, byHand(id, reader.person.id))).toEqual({ reviewId })
      expect(await reviewRow(ctx, reviewId)).toMatchObject({
        declinedAt: null,
        declineReason: null,
        declineNote: '',
        declaredAt: null,
      })
      expect((await waitFor(ctx, reviewId)).stoppedAt).toBeNull()
    }))

  it('is too late once it is sent, or the office took it back', () =>
    withCtx(async (ctx) => {
      const sent = await anAsked(ctx, 'two')
      const second = await aReviewer(ctx)
      const reviewId = await aReview(ctx, sent.id, second.person.id)
      await sendReview(second.ctx, reviewId)
      expect((await refusal(declineReview(second.ctx, { reviewId, ...noTime }))).reason).toBe('assigning.error.no.sent')
      await removeReview(sent.office, { reviewId: sent.reviewId, reason: 'overdue', after: 'leave' })
      const removed = await refusal(declineReview(byLink(ctx, sent.reviewId), noTime))
      expect([removed.code, removed.reason]).toEqual(['closed', 'assigning.error.no.removed'])
    }))

  it('is the reader’s alone: no other reviewer, no other link, no other association', () =>
    withCtx(async (ctx) => {
      const { reviewId } = await anAsked(ctx)
      const other = await anAsked(ctx)
      await keepsTheWalls(ctx, declineReview, { reviewId, ...noTime }, ['reviewer', 'coordinator'])
      expect((await refusal(declineReview(other.reader.ctx, { reviewId, ...noTime }))).code).toBe('not_found')
      await declineReview(byLink(ctx, other.reviewId), { reviewId, ...noTime })
      expect((await reviewRow(ctx, reviewId)).declinedAt).toBeNull()
    }))
})
