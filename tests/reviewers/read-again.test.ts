import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { answerInformation } from '@/lib/review/commands/answer-information'
import { requestInformation } from '@/lib/review/commands/request-information'
import { reviewPage } from '@/lib/review/queries/judged'
import { saveTicks } from '@/lib/reviewers/commands/save-ticks'
import { settleReading } from '@/lib/reviewers/commands/settle-reading'
import { reviewsStanding } from '@/lib/reviewers/queries/standing'
import { withCtx } from '../support/actors'
import { aReading, handsIn, type Read, readerCtx, reviewOf } from '../support/readings'
import { aTrainingOf, trailOf } from '../support/review'

const items = [{ section: 'training' as const, entryKind: '' as const, entryId: '' as const, ask: 'Which one?' }]

/** The office asks, and the applicant answers. */
async function asked(read: Read, meanwhile?: () => Promise<unknown>): Promise<void> {
  const { id: applicationId, office, ctx: own } = read
  await requestInformation(office, { applicationId, message: '', dueOn: plainDate('2026-12-22'), items })
  const { id: itemId } = await own.db.informationItem.findFirstOrThrow({
    where: { orgId: own.org.id, request: { applicationId } },
  })
  await meanwhile?.()
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
        read.readers.map(({ person: { id } }) => [id, 'declared']).sort(),
      )
      const first = await ctx.db.review.findFirstOrThrow({
        where: { orgId: ctx.org.id, reading: 2, reviewerId: read.readers[0]?.person.id },
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

  it('shows each what they said the last time, and every entry that is different since, at the entry itself', () =>
    withCtx(async (ctx) => {
      const read = await aRead(ctx, 'moreInformation')
      const training = await ctx.db.training.findFirstOrThrow({
        where: { orgId: ctx.org.id, personId: read.person.id, title: 'Training 1' },
      })
      await asked(read, () =>
        ctx.db.training.update({
          where: { orgId_id: { orgId: ctx.org.id, id: training.id } },
          data: { title: 'Training of March' },
        }),
      )
      const again = await ctx.db.review.findFirstOrThrow({
        where: { orgId: ctx.org.id, reading: 2, reviewerId: read.readers[0]?.person.id },
      })
      const page = await reviewPage(readerCtx(ctx, read, 0), again.id)
      if (page.is !== 'judged') throw new Error(page.is)
      expect(page.view.again).toMatchObject({ recommendation: 'moreInformation' })
      const changed = page.view.entries.filter((entry) => entry.changed)
      expect(changed.map(({ id, changed: is }) => [id, is?.round, is?.change.how])).toEqual([
        [training.id, 1, 'changed'],
      ])
      expect(changed[0]?.changed?.change.fields).toEqual([
        { field: 'title', was: 'Training 1', is: 'Training of March' },
      ])
    }))

  it('does not carry a tick over into the count when its entry is there no longer', () =>
    withCtx(async (ctx) => {
      const read = await aReading(ctx)
      const entryId = await aTrainingOf(ctx, read.person.id)
      const tick = { entryKind: 'training' as const, entryId, competency: 'thinking', on: true, ago: 0 }
      const [own, reviewId] = [readerCtx(ctx, read, 0), reviewOf(read, 0)]
      await saveTicks(own, { reviewId, ticks: [tick], whole: [] })
      const ticks = async () => {
        const page = await reviewPage(own, reviewId)
        return page.is === 'judged' ? page.view.ticks : null
      }
      expect(await ticks()).toEqual([`training:${entryId}:thinking`])
      await ctx.db.training.delete({ where: { orgId_id: { orgId: ctx.org.id, id: entryId } } })
      expect(await ticks()).toEqual([])
    }))

  it('leaves out who is paused by now, and settles anew, once', () =>
    withCtx(async (ctx) => {
      const read = await aRead(ctx, 'moreInformation')
      await ctx.db.reviewer.update({
        where: { orgId_personId: { orgId: ctx.org.id, personId: read.readers[1]?.person.id ?? '' } },
        data: { paused: true },
      })
      await asked(read)
      const { reviews } = await reviewsStanding(ctx, read.id)
      expect(reviews.map(({ reviewerId }) => reviewerId)).toEqual([read.readers[0]?.person.id])
    }))

  it('is not for readers who had come to another end', () =>
    withCtx(async (ctx) => {
      const read = await aRead(ctx, 'endorse')
      await asked(read)
      expect(await reviewsStanding(ctx, read.id)).toMatchObject({ reading: 1, in: 2 })
      expect(await trailOf(ctx, read.id)).not.toContain('reviewers.readAgain')
    }))
})
