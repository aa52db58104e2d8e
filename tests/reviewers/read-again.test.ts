import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { answerInformation } from '@/lib/review/commands/answer-information'
import { requestInformation } from '@/lib/review/commands/request-information'
import { saveTicks } from '@/lib/reviewers/commands/save-ticks'
import { settleReading } from '@/lib/reviewers/commands/settle-reading'
import { reviewsStanding } from '@/lib/reviewers/queries/standing'
import { withCtx } from '../support/actors'
import { aReading, handsIn, type Read, readerCtx, reviewOf } from '../support/readings'
import { aTrainingOf, trailOf } from '../support/review'

const items = [{ section: 'training' as const, entryKind: '' as const, entryId: '' as const, ask: 'Which one?' }]

/** The office asks, and the applicant answers. */
async function asked(read: Read): Promise<void> {
  const { id: applicationId, office, ctx: own } = read
  await requestInformation(office, { applicationId, message: '', dueOn: plainDate('2026-12-22'), items })
  const { id: itemId } = await own.db.informationItem.findFirstOrThrow({
    where: { orgId: own.org.id, request: { applicationId } },
  })
  const answers = [{ itemId, answer: 'The one of March.', handedBack: '' }]
  await answerInformation(own, { applicationId, send: 'now', answers })
}

/** Both readers are in; the first ticked something. Trained, so that nothing speaks against asking them again. */
async function aRead(ctx: Ctx, recommendation: 'moreInformation' | 'endorse'): Promise<Read> {
  const read = await aReading(ctx)
  await ctx.db.reviewer.updateMany({
    where: { orgId: ctx.org.id },
    data: { trainedUntil: new Date('2027-12-31') },
  })
  const entryId = await aTrainingOf(ctx, read.person.id)
  const tick = { entryKind: 'training' as const, entryId, competency: 'thinking', on: true, ago: 0 }
  await saveTicks(readerCtx(ctx, read, 0), { reviewId: reviewOf(read, 0), ticks: [tick], whole: [] })
  for (const nth of [0, 1]) await handsIn(ctx, reviewOf(read, nth), recommendation, { toCoordinator: `Word ${nth}` })
  await settleReading(readerCtx(ctx, read, 1), read.id)
  return read
}

describe('readAgain', () => {
  it('gives what came to the same readers, who begin where they stopped', () =>
    withCtx(async (ctx) => {
      const read = await aRead(ctx, 'moreInformation')
      expect((await reviewsStanding(ctx, read.id)).settled).toMatchObject({ recommendation: 'moreInformation' })
      await asked(read)
      const standing = await reviewsStanding(ctx, read.id)
      expect(standing).toMatchObject({ reading: 2, seats: 2, in: 0, settled: null })
      expect(standing.reviews.map(({ reviewerId, state }) => [reviewerId, state]).sort()).toEqual(
        read.readers.map(({ id }) => [id, 'declared']).sort(),
      )
      const first = await ctx.db.review.findFirstOrThrow({
        where: { orgId: ctx.org.id, reading: 2, reviewerId: read.readers[0]?.id },
        include: { ticks: true },
      })
      expect(first).toMatchObject({ toCoordinator: 'Word 0', recommendation: null, submittedAt: null })
      expect(first.ticks).toMatchObject([{ competency: 'thinking', on: true }])
      expect(await trailOf(ctx, read.id)).toContain('reviewers.readAgain')
      const row = await ctx.db.application.findUniqueOrThrow({
        where: { orgId_id: { orgId: ctx.org.id, id: read.id } },
      })
      expect(row.turn).toBe('reviewer')
    }))

  it('leaves out who is paused by now, and settles anew, once', () =>
    withCtx(async (ctx) => {
      const read = await aRead(ctx, 'moreInformation')
      await ctx.db.reviewer.update({
        where: { orgId_personId: { orgId: ctx.org.id, personId: read.readers[1]?.id ?? '' } },
        data: { paused: true },
      })
      await asked(read)
      const { reviews } = await reviewsStanding(ctx, read.id)
      expect(reviews.map(({ reviewerId }) => reviewerId)).toEqual([read.readers[0]?.id])
    }))

  it('is not for readers who had come to another end', () =>
    withCtx(async (ctx) => {
      const read = await aRead(ctx, 'endorse')
      await asked(read)
      expect(await reviewsStanding(ctx, read.id)).toMatchObject({ reading: 1, in: 2 })
      expect(await trailOf(ctx, read.id)).not.toContain('reviewers.readAgain')
    }))
})
