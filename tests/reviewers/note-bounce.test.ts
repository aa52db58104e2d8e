import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/ctx/ctx'
import { assignReview } from '@/lib/reviewers/commands/assign-review'
import { declareNoConflict } from '@/lib/reviewers/commands/declare-no-conflict'
import { declineReview } from '@/lib/reviewers/commands/decline-review'
import { noteBounce } from '@/lib/reviewers/commands/note-bounce'
import { trustAddress } from '@/lib/reviewers/commands/trust-address'
import { reviewersJobs } from '@/lib/reviewers/jobs'
import { poolFacts } from '@/lib/reviewers/queries/pool'
import { reviewsStanding } from '@/lib/reviewers/queries/standing'
import { inAnotherOrg, refusal, systemFor, withCtx } from '../support/actors'
import { anAsked, byHand, byLink, lettersOf, readersNow, settings, waitFor } from '../support/assigning'
import { lettersTo, trailOf } from '../support/review'
import { aReviewer, reviewRow } from '../support/reviewers'
import { at } from '../support/world'

/** The mail server refused the newest letter of a kind to somebody for good. */
async function refused(ctx: Ctx, personId: string, template = 'review-invitation'): Promise<string> {
  const letter = (await lettersOf(ctx, personId, template)).at(-1)
  if (!letter) throw new Error('no letter left')
  await ctx.db.letter.update({
    where: { orgId_id: { orgId: ctx.org.id, id: letter.id } },
    data: { failedAt: ctx.now, failure: '550 5.1.1 no such mailbox' },
  })
  return letter.id
}

const told = async (ctx: Ctx, personId: string) =>
  (await lettersOf(ctx, personId, 'reader-unreached')).map(({ values }) => values)
const unfit = async (ctx: Ctx, personId: string) => (await poolFacts(ctx, personId))?.unfit
const turnOf = async (ctx: Ctx, id: string) =>
  (await ctx.db.application.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id } } })).turn

describe('noteBounce of a reviewer', () => {
  it('asks somebody else at once, tells the coordinator once, and gives nothing more to that address', () =>
    withCtx(async (ctx) => {
      const { id, reviewId, reader, coordinator } = await anAsked(ctx)
      const other = await aReviewer(ctx, { givenName: 'Otto' })
      const letterId = await refused(ctx, reader.person.id)
      await noteBounce(systemFor(ctx), { letterId })
      await reviewersJobs['review.noteBounce'](systemFor(ctx), { orgId: ctx.org.id, letterId })
      expect(await reviewRow(ctx, reviewId)).toMatchObject({ removedAt: ctx.now, declineReason: 'unreached' })
      expect((await waitFor(ctx, reviewId)).stoppedAt).toEqual(ctx.now)
      expect(await readersNow(ctx, id)).toEqual([other.person.id])
      expect(await told(ctx, coordinator.id)).toMatchObject([
        { reader: reader.person.name, email: reader.person.email, outcome: 'another', another: other.person.name },
      ])
      expect((await trailOf(ctx, id)).filter((name) => name === 'reviewers.letterBounced')).toHaveLength(1)
      expect(await unfit(ctx, reader.person.id)).toEqual(['unreached'])
      const { reviews } = await reviewsStanding(ctx, id)
      expect(reviews.find((one) => one.id === reviewId)).toMatchObject({ state: 'removed', declineReason: 'unreached' })
    }))

  it('gives the case back to its coordinator where nobody else is found, or the office assigns by hand', async () => {
    await withCtx(async (ctx) => {
      const { id, reader, coordinator } = await anAsked(ctx)
      expect(await turnOf(ctx, id)).toBe('reviewer')
      await noteBounce(systemFor(ctx), { letterId: await refused(ctx, reader.person.id) })
      expect([await turnOf(ctx, id), await readersNow(ctx, id)]).toEqual(['coordinator', []])
      expect(await told(ctx, coordinator.id)).toMatchObject([{ outcome: 'nobody', another: '' }])
    })
    await withCtx(
      async (ctx) => {
        const { id, reader, coordinator } = await anAsked(ctx)
        await aReviewer(ctx)
        await noteBounce(systemFor(ctx), { letterId: await refused(ctx, reader.person.id) })
        expect([await turnOf(ctx, id), await readersNow(ctx, id)]).toEqual(['coordinator', []])
        expect(await told(ctx, coordinator.id)).toMatchObject([{ outcome: 'byHand' }])
      },
      settings({ assignsItself: false }),
    )
  })

  it('asks nobody else where the others are enough', () =>
    withCtx(async (ctx) => {
      const { id, reader, office, coordinator } = await anAsked(ctx)
      const more = await aReviewer(ctx)
      await assignReview(office, byHand(id, more.person.id))
      await aReviewer(ctx)
      await noteBounce(systemFor(ctx), { letterId: await refused(ctx, reader.person.id) })
      expect(await readersNow(ctx, id)).toEqual([more.person.id])
      expect(await told(ctx, coordinator.id)).toMatchObject([{ outcome: 'enough' }])
    }))

  it('leaves a review with whoever has begun: the office hears that a letter came back', () =>
    withCtx(async (ctx) => {
      const { reviewId, reader, coordinator } = await anAsked(ctx)
      await aReviewer(ctx)
      await declareNoConflict(reader.ctx, { reviewId, confirmed: 'true' })
      await noteBounce(systemFor(ctx), { letterId: await refused(ctx, reader.person.id) })
      expect((await reviewRow(ctx, reviewId)).removedAt).toBeNull()
      expect(await told(ctx, coordinator.id)).toMatchObject([{ outcome: 'kept' }])
      expect(await unfit(ctx, reader.person.id)).toEqual(['unreached'])
    }))

  it('writes to the address they have meanwhile, and is over once they have another one', () =>
    withCtx(async (ctx) => {
      const { reviewId, reader, coordinator } = await anAsked(ctx)
      const letterId = await refused(ctx, reader.person.id)
      const where = { orgId_id: { orgId: ctx.org.id, id: reader.person.id } }
      await ctx.db.person.update({ where, data: { email: 'rita@elsewhere.test' } })
      await noteBounce(systemFor(ctx), { letterId })
      expect((await reviewRow(ctx, reviewId)).removedAt).toBeNull()
      const again = await lettersOf(ctx, reader.person.id, 'review-reminder')
      expect(again.map(({ toEmail }) => toEmail)).toEqual(['rita@elsewhere.test'])
      expect(await lettersTo(ctx, coordinator.id)).toEqual([])

      await noteBounce(systemFor(ctx), { letterId: await refused(ctx, reader.person.id, 'review-reminder') })
      expect(await unfit(ctx, reader.person.id)).toEqual(['unreached'])
      await ctx.db.person.update({ where, data: { email: 'rita@home.test' } })
      expect(await unfit(ctx, reader.person.id)).toEqual([])
    }))

  it('says nothing of a letter of an earlier asking, of one that arrived, or once they have said no', () =>
    withCtx(async (ctx) => {
      const { id, office, reviewId, reader, coordinator } = await anAsked(ctx)
      const [first] = await lettersOf(ctx, reader.person.id, 'review-invitation')
      await noteBounce(systemFor(ctx), { letterId: first?.id ?? '' })
      await declineReview(byLink(ctx, reviewId), { reason: 'noTime', note: '' })
      const letterId = await refused(ctx, reader.person.id)
      await noteBounce(systemFor(ctx), { letterId })
      const later = at(office, '2026-11-24T09:00:00Z')
      await assignReview(later, byHand(id, reader.person.id))
      await noteBounce(systemFor(later), { letterId })
      expect(await readersNow(ctx, id)).toEqual([reader.person.id])
      expect(await told(ctx, coordinator.id)).toEqual([])
    }))

  it('is the clock’s alone, in its own association', () =>
    withCtx(async (ctx) => {
      const { id, office, reader } = await anAsked(ctx)
      const letterId = await refused(ctx, reader.person.id)
      expect((await refusal(noteBounce(office, { letterId }))).code).toBe('not_found')
      await inAnotherOrg(ctx, ['coordinator'], (other) => noteBounce(systemFor(other), { letterId }))
      expect(await readersNow(ctx, id)).toEqual([reader.person.id])
      await trustAddress(reader.ctx, {})
    }))
})
