import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/ctx/ctx'
import { newId } from '@/lib/db/new-id'
import { reviewPage } from '@/lib/review/queries/judged'
import { assignReview } from '@/lib/reviewers/commands/assign-review'
import { declareNoConflict } from '@/lib/reviewers/commands/declare-no-conflict'
import { setAside } from '@/lib/reviewers/commands/set-aside'
import { settleReading } from '@/lib/reviewers/commands/settle-reading'
import { inAnotherOrg, withCtx } from '../support/actors'
import { anAsked, byHand } from '../support/assigning'
import { aReviewer, reviewRow, sendReview } from '../support/reviewers'

async function tie(ctx: Ctx, personId: string, otherId: string) {
  const said = { personId, otherId, kind: 'friend', declaredById: personId, declaredAt: ctx.now }
  await ctx.db.conflict.create({ data: { orgId: ctx.org.id, id: newId(ctx.now), ...said } })
}

describe('setAside', () => {
  it('ends what somebody reads in spite of a tie that has become known, by themself or by the office', () =>
    withCtx(async (ctx) => {
      const [mine, theirs, other] = [await anAsked(ctx), await anAsked(ctx), await anAsked(ctx)]
      await tie(ctx, mine.reader.person.id, mine.person.id)
      await tie(ctx, theirs.reader.person.id, theirs.person.id)
      expect(await setAside(mine.reader.ctx, mine.reader.person.id, 'friend')).toBe(1)
      expect(await setAside(theirs.office, theirs.reader.person.id, 'friend')).toBe(1)
      expect(await setAside(other.office, other.reader.person.id, 'friend')).toBe(0)
      expect((await reviewRow(ctx, mine.reviewId)).declineReason).toBe('conflict')
      expect((await reviewRow(ctx, theirs.reviewId)).removedAt).toEqual(ctx.now)
      expect(await reviewRow(ctx, other.reviewId)).toMatchObject({ declinedAt: null, removedAt: null })
    }))

  it('leaves what a reading came to: whoever settled it takes nothing back', () =>
    withCtx(async (ctx) => {
      const { id, office, reader, reviewId, person } = await anAsked(ctx)
      await declareNoConflict(reader.ctx, { reviewId, confirmed: 'true' })
      const late = await aReviewer(ctx)
      const { reviewId: extra } = await assignReview(office, byHand(id, late.person.id))
      await declareNoConflict(late.ctx, { reviewId: extra, confirmed: 'true' })
      await sendReview(reader.ctx, reviewId)
      await tie(ctx, late.person.id, person.id)
      expect(await setAside(late.ctx, late.person.id, 'friend')).toBe(1)
      expect((await reviewPage(late.ctx, extra)).is).toBe('bare')
      await settleReading(office, id)
      await tie(ctx, reader.person.id, person.id)
      expect(await setAside(reader.ctx, reader.person.id, 'friend')).toBe(0)
      expect(await reviewRow(ctx, reviewId)).toMatchObject({ declinedAt: null, submittedAt: ctx.now })
    }))

  it('finds nothing of another association', () =>
    withCtx(async (ctx) => {
      const { reader, person, reviewId } = await anAsked(ctx)
      await tie(ctx, reader.person.id, person.id)
      await inAnotherOrg(ctx, ['coordinator'], (outside) => setAside(outside, reader.person.id, 'friend'))
      expect((await reviewRow(ctx, reviewId)).removedAt).toBeNull()
    }))
})
