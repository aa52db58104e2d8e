import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/ctx/ctx'
import { translator } from '@/lib/i18n/translate'
import { drawOutbox } from '@/lib/mail/preview'
import { saveReason } from '@/lib/orgs/commands/save-reason'
import { reasonsView } from '@/lib/orgs/queries/reasons'
import { SaveReasonInput } from '@/lib/orgs/schema/reasons'
import { holdCase } from '@/lib/review/commands/hold-case'
import { markEntry } from '@/lib/review/commands/mark-entry'
import { recordDecision } from '@/lib/review/commands/record-decision'
import { caseView } from '@/lib/review/queries/case'
import { caseworkOf } from '@/lib/review/queries/casework'
import { reviewPage } from '@/lib/review/queries/judged'
import { MarkEntryInput } from '@/lib/review/schema/case'
import { HoldCaseInput } from '@/lib/review/schema/casework'
import { submitReview } from '@/lib/reviewers/commands/submit-review'
import { SubmitReviewInput } from '@/lib/reviewers/schema/reading'
import { actorFor, inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { complaints } from '../support/ledger'
import { aReading, readerCtx, reviewOf } from '../support/readings'
import { now, withReason, words } from '../support/reasons'
import { aCase, aTrainingOf } from '../support/review'

describe('saveReason', () => {
  it('adds a reason that entries are refused with, in both languages', () =>
    withCtx(async (ctx) => {
      const { id, office, person } = await aCase(ctx)
      const { fresh, code, admin } = await withReason(ctx, 'mark')
      const own = { ...fresh, actor: office.actor }
      expect((await caseView(own, id)).offered).toEqual({ mark: [code], defer: [] })
      const entryId = await aTrainingOf(ctx, person.id)
      const refused = {
        applicationId: id,
        entryKind: 'training',
        entryId,
        mark: 'not-accepted',
        reason: code,
        note: '',
      }
      await markEntry(own, MarkEntryInput.parse(refused))
      expect(await ctx.db.entryMark.findFirst({ where: { applicationId: id } })).toMatchObject({ reason: code })
      expect(translator('es', fresh.org.labels.es).any(`review.reason.${code}`)).toBe('Falta el sello')
      const where = { orgId: ctx.org.id, name: 'orgs.reasonSaved' }
      const entry = await ctx.db.auditEntry.findFirstOrThrow({ where })
      expect(entry.detail).toEqual({ kind: 'mark', was: '', is: words.en })
      expect((await reasonsView(admin)).reasons).toHaveLength(1)
    }))

  it('stands in letters in the language of their reader', () =>
    withCtx(async (ctx) => {
      const { id, office } = await aCase(ctx)
      const { fresh, code } = await withReason(ctx, 'hold')
      const own: Ctx = { ...fresh, actor: office.actor, outbox: [] }
      expect((await caseworkOf(own, id)).offered).toEqual([code])
      await holdCase(own, HoldCaseInput.parse({ applicationId: id, reason: code }))
      expect((await drawOutbox(own, own.outbox ?? []))[0]?.text).toContain('Why: The stamp is missing')
      await ctx.db.letter.updateMany({ where: { id: { in: own.outbox } }, data: { locale: 'es' } })
      expect((await drawOutbox(own, own.outbox ?? []))[0]?.text).toContain('Falta el sello')
    }))

  it('is given only for what it was made for, and only where it was made', () =>
    withCtx(async (ctx) => {
      const { id, office } = await aCase(ctx)
      const { fresh, code } = await withReason(ctx, 'mark')
      const own = { ...fresh, actor: office.actor }
      const hold = holdCase(own, HoldCaseInput.parse({ applicationId: id, reason: code }))
      expect((await refusal(hold)).fields).toEqual({ reason: ['reasons.error.retired'] })
      const why = [{ requirement: '', reason: code, todo: '' }]
      const defer = recordDecision(own, { applicationId: id, act: 'defer', feedback: 'No.', seen: '', reasons: why })
      expect((await refusal(defer)).reason).toBe('reasons.error.retired')
      await inAnotherOrg(ctx, ['admin'], async (other) => expect((await reasonsView(other)).reasons).toEqual([]))
    }))

  it('is offered to reviewers for what is missing, and kept in their review', () =>
    withCtx(async (ctx) => {
      const read = await aReading(ctx)
      const { fresh, code } = await withReason(ctx, 'defer')
      const reader: Ctx = { ...fresh, actor: readerCtx(ctx, read, 0).actor }
      const reviewId = reviewOf(read, 0)
      const page = await reviewPage(reader, reviewId)
      expect(page.is === 'judged' ? page.view.offered : []).toEqual([code])
      const gives = (reason: string) =>
        submitReview(
          reader,
          SubmitReviewInput.parse({
            ...{ reviewId, send: 'later', recommendation: 'defer' },
            reasons: [{ requirement: '', reason, todo: 'Send it stamped.' }],
          }),
        )
      await gives(code)
      expect(await ctx.db.review.findFirst({ where: { id: reviewId } })).toMatchObject({ reasons: [{ reason: code }] })
      expect((await refusal(gives('own-000000000000'))).reason).toBe('reasons.error.retired')
    }))

  it('words one anew, and refuses the same words twice, a stale page, and who may not', () =>
    withCtx(async (ctx) => {
      const { fresh, code, admin } = await withReason(ctx, 'defer')
      const { version } = await reasonsView(admin)
      const again = (more: object) =>
        saveReason(admin, SaveReasonInput.parse({ version, kind: 'defer', ...words, ...more }))
      expect((await refusal(again({}))).fields).toEqual({ en: ['reasons.error.twin'] })
      expect((await refusal(again({ code: 'own-000000000000' }))).code).toBe('not_found')
      expect((await refusal(again({ version: '0123456789abcdef', en: 'New' }))).code).toBe('conflict')
      await again({ code, en: 'No stamp' })
      expect((await now(ctx)).org.settings.reasons).toEqual([
        { kind: 'defer', code, en: 'No stamp', es: words.es, retired: false },
      ])
      const office = await someone(ctx, ['coordinator'])
      const theirs = { ...fresh, actor: actorFor(office.person, ['coordinator']) }
      const act = saveReason(theirs, SaveReasonInput.parse({ version, kind: 'hold', ...words }))
      expect((await refusal(act)).code).toBe('forbidden')
    }))

  it('asks for both languages, without braces', () => {
    const wrong = { version: '0123456789abcdef', kind: 'mark', en: '{x}', es: ' ' }
    expect(complaints(SaveReasonInput, wrong)).toEqual({
      en: ['orgs.error.nameMarks'],
      es: ['reasons.error.words'],
    })
  })
})
