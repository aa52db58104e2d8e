import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { messageRef } from '@/lib/core/message-ref'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { isDomain } from '@/lib/rules/competencies'
import { mayWriteReview } from '../policy/reading'
import { lockReview, type ReviewRow } from '../queries/lock-review'
import { NOTE_LIMIT, type SaveReviewWordsInput } from '../schema/reading'

type Input = z.output<typeof SaveReviewWordsInput>
type Words = { text: string; version: number }

/**
 * Saves one text of a review when it is still the version that was seen; otherwise a conflict that brings the other text
 * along. Words never stand in the record.
 */
export async function saveReviewWords(ctx: Ctx, input: Input): Promise<{ version: number; savedAt: string }> {
  const review = await lockReview(ctx, input.reviewId)
  demand(mayWriteReview(ctx.actor, review))
  const before = await wordsOf(ctx, review, input.field)
  const version = await putWords(ctx, review, input)
  // The first words of a text are remembered; that it grew while it was typed is not.
  if (before.text === '' && input.text !== '') {
    const subject = { kind: 'review', id: review.id }
    const { applicationId } = review
    await record(ctx, 'reviewers.reviewWordsSaved', { field: input.field }, { applicationId, subject })
  }
  return { version, savedAt: ctx.now.toISOString() }
}

/** The writing itself, as a step of other acts on a review they have locked; `name`: what their form calls the field. */
export async function putWords(
  ctx: Ctx,
  review: ReviewRow,
  { field, text, version }: Pick<Input, 'field' | 'text' | 'version'>,
  name?: string,
): Promise<number> {
  const held = await wordsOf(ctx, review, field)
  if (held.text === text) return held.version
  if (held.version !== version) {
    const reason = 'reading.error.changedMeanwhile'
    const detail = { theirs: held.text, version: held.version }
    if (name === undefined) throw new DomainError('conflict', { reason, detail })
    throw new DomainError('conflict', { fields: { [name]: [reason] }, detail: { ...detail, field: name } })
  }
  const next = held.version + 1
  const orgId = ctx.org.id
  if (field === 'toApplicant' || field === 'toCoordinator') {
    const data = { [field]: text, [`${field}Version`]: next }
    await ctx.db.review.update({ where: { orgId_id: { orgId, id: review.id } }, data })
    return next
  }
  if (text.length > NOTE_LIMIT) {
    throw new DomainError('invalid', { reason: messageRef('ui.error.tooLong', { max: NOTE_LIMIT }) })
  }
  const key = { orgId, reviewId: review.id, domain: domainOf(field) }
  await ctx.db.reviewJudgement.upsert({
    where: { orgId_reviewId_domain: key },
    create: { ...key, step: 0, note: text, noteVersion: next, judgedAt: ctx.now },
    update: { note: text, noteVersion: next },
  })
  return next
}

async function wordsOf(ctx: Ctx, review: ReviewRow, field: Input['field']): Promise<Words> {
  if (field === 'toApplicant') return { text: review.toApplicant, version: review.toApplicantVersion }
  if (field === 'toCoordinator') return { text: review.toCoordinator, version: review.toCoordinatorVersion }
  const key = { orgId: ctx.org.id, reviewId: review.id, domain: domainOf(field) }
  const row = await ctx.db.reviewJudgement.findUnique({ where: { orgId_reviewId_domain: key } })
  return { text: row?.note ?? '', version: row?.noteVersion ?? 0 }
}

function domainOf(field: string): string {
  const domain = field.replace(/^note-/, '')
  if (!isDomain(domain)) throw new DomainError('not_found')
  return domain
}
