import { describe, expect, it } from 'vitest'
import { addDays, type PlainDate } from '@/lib/core/plain-date'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { holdCase } from '@/lib/review/commands/hold-case'
import { myReviews } from '@/lib/reviewers/queries/my-reviews'
import { reviewerView } from '@/lib/reviewers/queries/reviewer'
import { reviewsStanding } from '@/lib/reviewers/queries/standing'
import { withCtx } from '../support/actors'
import { aDispute, addReader, aReading, type Read, readerCtx, reviewOf } from '../support/readings'

const yesterday = (ctx: Ctx): PlainDate => addDays(today(ctx), -1)
const seen = async (ctx: Ctx, read: Read, nth: number) => (await myReviews(readerCtx(ctx, read, nth)))[0]

describe('myReviews', () => {
  it('says by when two who differ are to settle, and puts it where their own turn stands', () =>
    withCtx(async (ctx) => {
      const read = await aDispute(ctx)
      const { settlingDays } = await ctx.db.application.findUniqueOrThrow({
        where: { orgId_id: { orgId: ctx.org.id, id: read.id } },
      })
      const due = addDays(today(ctx), settlingDays)
      expect(await seen(ctx, read, 0)).toMatchObject({ phase: 'sent', differs: true, dueOn: due, late: false })

      const where = { orgId: ctx.org.id, kind: 'settling', subjectId: read.id }
      await ctx.db.wait.updateMany({ where, data: { dueOn: fromDay(yesterday(ctx)) } })
      expect(await seen(ctx, read, 0)).toMatchObject({ dueOn: yesterday(ctx), late: true })
      // The case is the coordinator's by then; they may still agree, but nobody waits for them.
      await ctx.db.wait.updateMany({ where, data: { expiredAt: ctx.now } })
      expect(await seen(ctx, read, 0)).toMatchObject({ differs: true, dueOn: null, late: false })
    }))

  it('asks nobody to settle while somebody more was asked to read', () =>
    withCtx(async (ctx) => {
      const read = await aDispute(ctx)
      const more = await addReader(ctx, read)
      expect(await seen(ctx, read, 0)).toMatchObject({ phase: 'sent', differs: false, dueOn: null })
      await ctx.db.review.update({
        where: { orgId_id: { orgId: ctx.org.id, id: more } },
        data: { declinedAt: ctx.now },
      })
      expect(await seen(ctx, read, 0)).toMatchObject({ differs: true })
    }))

  it('calls nothing late while the case is on hold, neither to its reader nor to the office', () =>
    withCtx(async (ctx) => {
      const read = await aReading(ctx, { readers: 'one', dueOn: yesterday(ctx) })
      const late = async () => [
        (await seen(ctx, read, 0))?.late,
        (await reviewsStanding(read.office, read.id)).reviews[0]?.late,
        (await reviewerView(read.office, read.readers[0]?.person.id ?? '')).open[0]?.late,
      ]
      expect(await late()).toEqual([true, true, true])
      expect(await seen(ctx, read, 0)).toMatchObject({ held: false, dueOn: yesterday(ctx) })
      await holdCase(read.office, { applicationId: read.id, reason: 'payment', message: '' })
      expect(await late()).toEqual([false, false, false])
      expect(await seen(ctx, read, 0)).toMatchObject({ held: true, dueOn: yesterday(ctx) })
    }))

  it('says no day where nothing is asked any more', () =>
    withCtx(async (ctx) => {
      const read = await aReading(ctx, { readers: 'one' })
      const where = { orgId_id: { orgId: ctx.org.id, id: reviewOf(read, 0) } }
      await ctx.db.review.update({ where, data: { declinedAt: ctx.now } })
      expect(await seen(ctx, read, 0)).toMatchObject({ phase: 'declined', applicant: null, dueOn: null, late: false })
    }))
})
