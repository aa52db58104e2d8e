import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { messageRef } from '@/lib/core/message-ref'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf, today } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import { isCategoryCode } from '@/lib/rules/categories'
import { demandFor, demandsOf, editionById } from '@/lib/rules/criteria'
import type { ApplicationState } from '@/lib/rules/transitions'
import { mayRecordExamResult } from '../policy'
import type { ExamResultInput } from '../schema'

type Row = { ownerId: string; state: ApplicationState; category: string | null; edition: string }
type Input = z.output<typeof ExamResultInput>

/** One part of the exam: how many answers were right and whether that is a pass, or what the scorers said. */
export async function recordExamResult(ctx: Ctx, input: Input): Promise<{ passed: boolean; next: string }> {
  const { applicationId, part, correct, satOn } = input
  const orgId = ctx.org.id
  const [app] = await ctx.db.$queryRaw<Row[]>`
    select "personId" as "ownerId", "state", "category", "edition" from "Application"
    where "orgId" = ${orgId}::uuid and "id" = ${applicationId}::uuid for update`
  if (!app) throw new DomainError('not_found')
  demand(mayRecordExamResult(ctx.actor, app))

  const exam = examOf(app)
  if (!exam) throw new DomainError('closed', { reason: 'exam.error.notCleared' })
  const fields: Record<string, string[]> = {}
  if (satOn > today(ctx)) fields.satOn = ['exam.error.satOn']
  if (part === 1 && (correct ?? 0) > exam.questions) {
    fields.correct = [messageRef('exam.error.correctTooMany', { of: exam.questions })]
  }
  if (Object.keys(fields).length > 0) throw new DomainError('invalid', { fields })

  const passed = part === 1 ? exam.questions - (correct ?? 0) <= exam.atMostWrong : input.passed === true
  const id = newId(ctx.now)
  const counts = part === 1 ? { correct, of: exam.questions } : { correct: null, of: null }
  const by = { recordedAt: ctx.now, recordedById: personOf(ctx).personId }
  await ctx.db.examResult.create({
    data: { orgId, id, applicationId, part, ...counts, passed, satOn: fromDay(satOn), ...by },
  })
  const subject = { kind: 'examResult', id }
  await record(ctx, 'exam.resultRecorded', { part, passed: passed ? 'yes' : 'no', satOn }, { applicationId, subject })
  return { passed, next: `/${ctx.org.slug}/office/applications/${applicationId}?done=exam` }
}

function examOf({ edition, category }: Row) {
  const known = editionById(edition)
  return known && isCategoryCode(category) ? demandFor(demandsOf(known, category), 'exam') : undefined
}
