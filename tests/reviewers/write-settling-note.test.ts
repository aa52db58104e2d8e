import { describe, expect, it } from 'vitest'
import { settlingPage } from '@/lib/review/queries/settling'
import { writeSettlingNote } from '@/lib/reviewers/commands/write-settling-note'
import { WriteSettlingNoteInput } from '@/lib/reviewers/schema/settling'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { aDispute, addReader, aReading, handsIn, readerCtx, reviewOf } from '../support/readings'
import { lettersTo, trailOf } from '../support/review'

describe('writeSettlingNote', () => {
  it('adds a word that the others read, once everybody is in; the applicant and the pool never do', () =>
    withCtx(async (ctx) => {
      const read = await aDispute(ctx)
      const [first, second] = [readerCtx(ctx, read, 0), readerCtx(ctx, read, 1)]
      await writeSettlingNote(first, { reviewId: reviewOf(read, 0), text: 'I count the second year.' })
      const page = await settlingPage(second, reviewOf(read, 1))
      expect(page.is === 'differs' && page.view.notes).toMatchObject([{ text: 'I count the second year.' }])
      expect(await lettersTo(ctx, read.readers[1]?.person.id ?? '')).toEqual(['readers-differ', 'settling-note'])
      expect(await lettersTo(ctx, read.readers[0]?.person.id ?? '')).toEqual(['readers-differ'])
      expect(await lettersTo(ctx, read.person.id)).not.toContain('settling-note')
      expect(await trailOf(ctx, read.id)).toContain('reviewers.settlingNoteWritten')
      const kept = await ctx.db.auditEntry.findMany({ where: { orgId: ctx.org.id, applicationId: read.id } })
      expect(JSON.stringify(kept)).not.toContain('second year')
    }))

  it('shows nobody anything before all are in', () =>
    withCtx(async (ctx) => {
      const read = await aReading(ctx)
      await handsIn(ctx, reviewOf(read, 0), 'endorse')
      const early = readerCtx(ctx, read, 0)
      expect(await settlingPage(early, reviewOf(read, 0))).toMatchObject({ is: 'waiting' })
      expect(await settlingPage(readerCtx(ctx, read, 1), reviewOf(read, 1))).toEqual({
        is: 'notIn',
        id: reviewOf(read, 1),
      })
      const note = { reviewId: reviewOf(read, 0), text: 'Hello?' }
      expect((await refusal(writeSettlingNote(early, note))).reason).toBe('settling.error.waiting')
      const open = { reviewId: reviewOf(read, 1), text: 'Hello?' }
      expect((await refusal(writeSettlingNote(readerCtx(ctx, read, 1), open))).reason).toBe('settling.error.notIn')
    }))

  it('lets a third see neither recommendation before being in, and keeps the words to the coordinator apart', () =>
    withCtx(async (ctx) => {
      const read = await aDispute(ctx)
      const id = await addReader(ctx, read, { kind: 'third' })
      expect(await settlingPage(readerCtx(ctx, read, 2), id)).toEqual({ is: 'notIn', id })
      const page = await settlingPage(readerCtx(ctx, read, 0), reviewOf(read, 0))
      if (page.is !== 'differs') throw new Error('they differ')
      expect(page.view.handed).toBe('third')
      const told = page.view.reviews.map(({ toApplicant, toCoordinator }) => [toApplicant, toCoordinator])
      expect(told).toEqual([
        ['Well done.', 'Strong.'],
        ['Soon.', ''],
      ])
    }))

  it('finds nothing through somebody else’s review, nor once removed', () =>
    withCtx(async (ctx) => {
      const read = await aDispute(ctx)
      const theirs = { reviewId: reviewOf(read, 1), text: 'Not mine.' }
      expect((await refusal(writeSettlingNote(readerCtx(ctx, read, 0), theirs))).code).toBe('not_found')
      expect((await refusal(settlingPage(readerCtx(ctx, read, 0), theirs.reviewId))).code).toBe('not_found')
      await keepsTheWalls(ctx, writeSettlingNote, theirs)
      const where = { orgId_id: { orgId: ctx.org.id, id: theirs.reviewId } }
      await ctx.db.review.update({ where, data: { removedAt: ctx.now } })
      const removed = readerCtx(ctx, read, 1)
      expect((await refusal(writeSettlingNote(removed, theirs))).code).toBe('closed')
      expect(await settlingPage(removed, theirs.reviewId)).toEqual({ is: 'notIn', id: theirs.reviewId })
    }))

  it('refuses to send nothing', () => {
    const id = '018f0000-0000-7000-8000-000000000000'
    const parsed = WriteSettlingNoteInput.safeParse({ reviewId: id, text: '  ' })
    expect(parsed.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['text', 'settling.error.note'],
    ])
  })
})
