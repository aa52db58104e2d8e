import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { newId } from '@/lib/db/new-id'
import { documentFile } from '@/lib/portfolio/queries/documents'
import { ratingsForReview } from '@/lib/references/queries/for-review'
import { ratingsForReviewer } from '@/lib/references/queries/for-reviewer'
import { answerInformation } from '@/lib/review/commands/answer-information'
import { markEntry } from '@/lib/review/commands/mark-entry'
import { raiseFlag } from '@/lib/review/commands/raise-flag'
import { requestInformation } from '@/lib/review/commands/request-information'
import { writeNote } from '@/lib/review/commands/write-note'
import { caseView } from '@/lib/review/queries/case'
import { type Judged, reviewPage } from '@/lib/review/queries/judged'
import { saveReviewWords } from '@/lib/reviewers/commands/save-review-words'
import { saveTicks } from '@/lib/reviewers/commands/save-ticks'
import { myReviews } from '@/lib/reviewers/queries/my-reviews'
import { inAnotherOrg, refusal, withCtx } from '../support/actors'
import { aReading, type Read } from '../support/readings'
import { addTraining, aTrainingOf } from '../support/review'
import { aReview, aReviewer, asApplicant, sendReview } from '../support/reviewers'
import { statementsOf } from '../support/statements'

async function seen(ctx: Ctx, reviewId: string): Promise<Judged> {
  const page = await reviewPage(ctx, reviewId)
  if (page.is !== 'judged') throw new Error(`no case: ${page.is}`)
  return page.view
}
const readerOf = ({ readers }: Read, at = 0) => {
  const reader = readers[at]
  if (!reader) throw new Error('nobody')
  return reader
}
const set = (ctx: Ctx, id: string, data: object) =>
  ctx.db.review.update({ where: { orgId_id: { orgId: ctx.org.id, id } }, data })

/** A document of the applicant behind one of their entries. */
async function aPaper(ctx: Ctx, personId: string, trainingId: string | null, more: object = {}): Promise<string> {
  const id = newId(ctx.now)
  const orgId = ctx.org.id
  await ctx.db.document.create({
    data: {
      ...{ orgId, id, personId, name: 'certificate.pdf', mime: 'application/pdf', bytes: 10, sha256: 'x'.repeat(64) },
      ...{ storageKey: `${orgId}/${id}`, verdict: 'clean', createdAt: ctx.now, ...more },
    },
  })
  if (trainingId) {
    await ctx.db.attachment.create({
      data: { orgId, id: newId(ctx.now), documentId: id, trainingId, attachedAt: ctx.now },
    })
  }
  return id
}

describe('what a reviewer sees of a case', () => {
  it('is the evidence and what the rules make of it, and nothing of the office or of how to reach anybody', async () => {
    await withCtx(async (ctx) => {
      const made = await aReading(ctx, { readers: 'one' })
      const reader = readerOf(made)
      const where = { orgId_id: { orgId: ctx.org.id, id: made.person.id } }
      const secret = { phone: '+1 555 010 4477', street: 'Hidden Lane 7', city: 'Nowhereville', birthYear: 1971 }
      await ctx.db.person.update({ where, data: { phone: secret.phone, city: secret.city } })
      const entryId = await aTrainingOf(ctx, made.person.id)
      await markEntry(made.office, {
        ...{ applicationId: made.id, entryKind: 'training', entryId, mark: 'not-accepted' },
        ...{ reason: 'document-missing', note: 'office words on the entry' },
      })
      await writeNote(made.office, { applicationId: made.id, text: 'a staff note' })
      await raiseFlag(made.office, { applicationId: made.id, kind: 'other', reason: 'a flag of the office' })

      const view = await seen(reader.ctx, reader.reviewId)
      expect(view.applicant).toBe(made.person.name)
      const entry = view.entries.find(({ id }) => id === entryId)
      expect(entry).toMatchObject({ kind: 'training', mark: { mark: 'not-accepted', reason: 'document-missing' } })
      expect(entry?.claimed).toHaveLength(8)
      expect(view.entries.find(({ kind }) => kind === 'membership')?.claimed).toBeNull()
      expect(view.assessment.findings.length).toBeGreaterThan(5)
      expect(view.values.length).toBeGreaterThan(0)
      expect(view.recommendable).toEqual(['endorse', 'defer', 'moreInformation'])
      const all = JSON.stringify([view, await ratingsForReviewer(reader.ctx, made.id)])
      for (const word of [
        made.person.email,
        secret.phone,
        secret.city,
        'office words',
        'staff note',
        'a flag of',
        '@raters',
      ]) {
        expect(all, word).not.toContain(word)
      }
    })
  })

  it('shows what was asked and answered since, with the difference, and not the answers before they are sent', async () => {
    await withCtx(async (ctx) => {
      const made = await aReading(ctx, { readers: 'one' })
      const reader = readerOf(made)
      const entryId = await aTrainingOf(ctx, made.person.id)
      const dueOn = plainDate('2026-12-20')
      const item = { section: 'training' as const, entryKind: 'training' as const, entryId, ask: 'Which hours?' }
      await requestInformation(made.office, { applicationId: made.id, message: '', dueOn, items: [item] })
      const request = await ctx.db.informationRequest.findFirstOrThrow({
        where: { applicationId: made.id },
        include: { items: true },
      })
      const itemId = request.items[0]?.id ?? ''
      const answer = (send: 'now' | 'later') =>
        answerInformation(made.ctx, {
          applicationId: made.id,
          send,
          answers: [{ itemId, answer: 'Twenty-two.', handedBack: '' }],
        })
      await answer('later')
      const before = await seen(reader.ctx, reader.reviewId)
      expect(before.waitsForApplicant).toBe(true)
      expect(before.requests).toMatchObject([{ answeredOn: null, items: [{ ask: 'Which hours?', answer: '' }] }])

      await ctx.db.training.update({
        where: { orgId_id: { orgId: ctx.org.id, id: entryId } },
        data: { minutes: 22 * 60 },
      })
      await answer('now')
      const after = await seen(reader.ctx, reader.reviewId)
      expect(after.waitsForApplicant).toBe(false)
      expect(after.requests[0]?.items[0]).toMatchObject({
        answer: 'Twenty-two.',
        changes: [{ id: entryId, fields: [{ field: 'minutes', was: 20 * 60, is: 22 * 60 }] }],
      })
    })
  })

  it('is nothing but a name before the declaration, and nothing of another’s review ever', async () => {
    await withCtx(async (ctx) => {
      const made = await aReading(ctx)
      const [a, b] = [readerOf(made), readerOf(made, 1)]
      await set(ctx, b.reviewId, { declaredAt: null })
      expect(await reviewPage(b.ctx, b.reviewId)).toEqual({ is: 'invited', id: b.reviewId })
      expect((await refusal(ratingsForReviewer(b.ctx, made.id))).code).toBe('not_found')
      expect(await myReviews(b.ctx)).toMatchObject([{ phase: 'invited', applicant: made.person.name, ticks: 0 }])

      await set(ctx, b.reviewId, { declaredAt: ctx.now })
      const entryId = await aTrainingOf(ctx, made.person.id)
      const tick = { entryKind: 'training' as const, entryId, competency: 'thinking', on: true, ago: 0 }
      await saveTicks(a.ctx, { reviewId: a.reviewId, ticks: [tick], whole: [] })
      await saveReviewWords(a.ctx, { reviewId: a.reviewId, field: 'toCoordinator', text: 'Doubtful.', version: 0 })
      await sendReview(a.ctx, a.reviewId, { recommendation: 'defer', toApplicant: 'Not quite yet.' })
      const view = await seen(b.ctx, b.reviewId)
      expect(view.ticks).toEqual([])
      expect(view.before).toEqual([])
      expect(JSON.stringify([view, await myReviews(b.ctx)])).not.toMatch(/Doubtful|Not quite yet/)
      expect((await refusal(reviewPage(b.ctx, a.reviewId))).code).toBe('not_found')
    })
  })

  it('shows the second tier what the first found, without its words to the coordinator', async () => {
    await withCtx(async (ctx) => {
      const made = await aReading(ctx, { readers: 'one' })
      const first = readerOf(made)
      await ctx.db.application.update({
        where: { orgId_id: { orgId: ctx.org.id, id: made.id } },
        data: { readers: 'tiers' },
      })
      await saveReviewWords(first.ctx, {
        reviewId: first.reviewId,
        field: 'toCoordinator',
        text: 'Between us.',
        version: 0,
      })
      await sendReview(first.ctx, first.reviewId, { recommendation: 'defer', toApplicant: 'More hours.' })
      const second = await aReviewer(ctx)
      const reviewId = await aReview(ctx, made.id, second.person.id, { tier: 2 })
      const view = await seen(second.ctx, reviewId)
      expect(view.before).toMatchObject([{ recommendation: 'defer', toApplicant: 'More hours.' }])
      expect(JSON.stringify(view)).not.toContain('Between us.')
    })
  })

  it('asks no more of the database for two hundred trainings than for one more, and carries each title once', async () => {
    await withCtx(async (ctx) => {
      const made = await aReading(ctx)
      const { ctx: own, reviewId } = readerOf(made)
      const before = await statementsOf(() => seen(own, reviewId))
      for (let n = 0; n < 200; n++) await addTraining(ctx, made.person.id, `Seminar no. ${n}.`)
      const ids = (await ctx.db.training.findMany({ where: { orgId: ctx.org.id, personId: made.person.id } })).map(
        ({ id }) => ({ entryKind: 'training' as const, entryId: id, competency: 'thinking', on: true, ago: 0 }),
      )
      const whole = await statementsOf(() => saveTicks(own, { reviewId, ticks: ids, whole: [] }))
      expect(whole).toBeLessThan(12)
      expect(await statementsOf(() => seen(own, reviewId))).toBe(before)
      const view = await seen(own, reviewId)
      expect(view.ticks.length).toBe(ids.length)
      expect(JSON.stringify(view).split('Seminar no. 7.').length - 1).toBe(1)
    })
  })

  it('ends with the review: what one wrote oneself stays, the applicant’s material goes', async () => {
    await withCtx(async (ctx) => {
      const made = await aReading(ctx, { readers: 'one' })
      const { ctx: own, reviewId } = readerOf(made)
      const entryId = await aTrainingOf(ctx, made.person.id)
      const paper = await aPaper(ctx, made.person.id, entryId)
      expect((await documentFile(own, paper)).name).toBe('certificate.pdf')
      await sendReview(own, reviewId)
      const page = await reviewPage(own, reviewId)
      expect(page).toMatchObject({ is: 'bare', view: { phase: 'over', recommendation: 'endorse' } })
      expect(JSON.stringify([page, await myReviews(own)])).not.toMatch(new RegExp(`${made.person.name}|Training 1`))
      expect((await refusal(documentFile(own, paper))).code).toBe('not_found')
      expect((await refusal(ratingsForReviewer(own, made.id))).code).toBe('not_found')
      for (const gone of [{ removedAt: ctx.now }, { removedAt: null, declinedAt: ctx.now }]) {
        await set(ctx, reviewId, { submittedAt: null, ...gone })
        expect((await reviewPage(own, reviewId)).is).toBe('bare')
        expect((await refusal(documentFile(own, paper))).code).toBe('not_found')
      }
    })
  })

  it('goes with the reviewer’s role, and is not there for anybody else', async () => {
    await withCtx(async (ctx) => {
      const made = await aReading(ctx, { readers: 'one' })
      const reader = readerOf(made)
      expect((await refusal(reviewPage(asApplicant(reader.ctx, reader.person), reader.reviewId))).code).toBe(
        'not_found',
      )
      expect((await refusal(myReviews(asApplicant(reader.ctx, reader.person)))).code).toBe('not_found')
      expect((await refusal(reviewPage(made.office, reader.reviewId))).code).toBe('not_found')
      expect((await refusal(reviewPage(reader.ctx, 'nonsense'))).code).toBe('not_found')
      expect((await refusal(caseView(reader.ctx, made.id))).code).toBe('not_found')
      expect((await refusal(ratingsForReview(reader.ctx, made.id))).code).toBe('not_found')
      const outside = await inAnotherOrg(ctx, ['reviewer', 'coordinator'], (other) =>
        refusal(reviewPage(other, reader.reviewId)),
      )
      expect(outside.code).toBe('not_found')
    })
  })
})

describe('the papers of a case', () => {
  it('open for its reader when they are evidence in it, and no others', async () => {
    await withCtx(async (ctx) => {
      const made = await aReading(ctx, { readers: 'one' })
      const { ctx: own, reviewId } = readerOf(made)
      const entryId = await aTrainingOf(ctx, made.person.id)
      const paper = await aPaper(ctx, made.person.id, entryId)
      const translation = await aPaper(ctx, made.person.id, null, { translationOfId: paper })
      const loose = await aPaper(ctx, made.person.id, null)
      const neighbour = await aReading(ctx, { readers: 'one' })
      const theirs = await aPaper(ctx, neighbour.person.id, await aTrainingOf(ctx, neighbour.person.id))
      expect((await documentFile(own, paper)).name).toBe('certificate.pdf')
      expect((await documentFile(own, translation)).name).toBe('certificate.pdf')
      for (const other of [loose, theirs]) expect((await refusal(documentFile(own, other))).code).toBe('not_found')
      await set(ctx, reviewId, { declaredAt: null })
      expect((await refusal(documentFile(own, paper))).code).toBe('not_found')
    })
  })

  it('stay shut in a case for practice, which has no names', async () => {
    await withCtx(async (ctx) => {
      const made = await aReading(ctx, { readers: 'one' })
      const reader = await aReviewer(ctx)
      const entryId = await aTrainingOf(ctx, made.person.id)
      const paper = await aPaper(ctx, made.person.id, entryId)
      const reviewId = await aReview(ctx, made.id, reader.person.id, { kind: 'calibration' })
      const view = await seen(reader.ctx, reviewId)
      expect(view.applicant).toBeNull()
      const all = JSON.stringify([view, await myReviews(reader.ctx)])
      for (const word of [
        made.person.name,
        made.reference,
        'certificate.pdf',
        'Family Center',
        'State University',
        'Grace',
      ]) {
        expect(all, word).not.toContain(word)
      }
      expect((await refusal(documentFile(reader.ctx, paper))).code).toBe('not_found')
      expect((await refusal(ratingsForReviewer(reader.ctx, made.id))).code).toBe('not_found')
    })
  })
})
