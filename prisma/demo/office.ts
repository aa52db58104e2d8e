import type { z } from 'zod'
import { addDays, type PlainDate } from '@/lib/core/plain-date'
import { recordExamResult } from '@/lib/exam/commands/record-exam-result'
import { ExamResultInput } from '@/lib/exam/schema'
import { answerInformation } from '@/lib/review/commands/answer-information'
import { markAllVerified } from '@/lib/review/commands/mark-all-verified'
import { markEntry } from '@/lib/review/commands/mark-entry'
import { recordDecision } from '@/lib/review/commands/record-decision'
import { requestInformation } from '@/lib/review/commands/request-information'
import { startReview } from '@/lib/review/commands/start-review'
import {
  AnswerInformationInput,
  ApplicationRef,
  type DecisionAct,
  MarkEntryInput,
  RecordDecisionInput,
  RequestInformationInput,
} from '@/lib/review/schema/case'
import { boxes, momentOn } from './calendar'
import { diceOf } from './dice'
import { type Scene, type Sitting, type Someone, sits } from './sitting'
import { FEEDBACK } from './statements'

/** One application as the office handles it. */
export type Case = { scene: Scene; applicationId: string; applicant: Someone; by: Someone }

export async function takesUp({ scene, applicationId, by }: Case, on: PlainDate): Promise<void> {
  await sits(scene, by, momentOn(on, 15), (at) => at.does(startReview, ApplicationRef, { applicationId }))
}

/** The coordinator looks at the entries one by one; `all` at the end, or stops after a few. */
export async function marks({ scene, applicationId, applicant, by }: Case, on: PlainDate, how: 'some' | 'all') {
  await sits(scene, by, momentOn(on, 16), async (at) => {
    if (how === 'all') await at.does(markAllVerified, ApplicationRef, { applicationId })
    else for (const [kind, id] of await firstEntries(at, applicant)) await verifies(at, applicationId, kind, id)
  })
}

async function verifies(at: Sitting, applicationId: string, entryKind: 'education' | 'training', entryId: string) {
  await at.does(markEntry, MarkEntryInput, { applicationId, entryKind, entryId, mark: 'verified' })
}

async function firstEntries(at: Sitting, applicant: Someone): Promise<['education' | 'training', string][]> {
  const where = { orgId: at.ctx.org.id, personId: applicant.personId }
  const degrees = await at.ctx.db.education.findMany({ where, select: { id: true }, take: 1, orderBy: { id: 'asc' } })
  const courses = await at.ctx.db.training.findMany({
    where,
    select: { id: true },
    orderBy: [{ completedOn: 'desc' }, { id: 'desc' }],
    take: 3,
  })
  const all = (kind: 'education' | 'training', rows: { id: string }[]) =>
    rows.map(({ id }): ['education' | 'training', string] => [kind, id])
  return [...all('education', degrees), ...all('training', courses)]
}

/** A training is not accepted, and the applicant is told in the request for information. */
export async function asksAbout({ scene, applicationId, applicant, by }: Case, on: PlainDate, due: PlainDate) {
  await sits(scene, by, momentOn(on, 18), async (at) => {
    const where = { orgId: at.ctx.org.id, personId: applicant.personId }
    const course = await at.ctx.db.training.findFirstOrThrow({
      where,
      orderBy: [{ completedOn: 'desc' }, { id: 'desc' }],
    })
    const job = await at.ctx.db.work.findFirstOrThrow({ where, orderBy: [{ fromDay: 'desc' }, { id: 'desc' }] })
    await at.does(markEntry, MarkEntryInput, {
      ...{ applicationId, entryKind: 'training', entryId: course.id, mark: 'not-accepted' },
      ...{ reason: 'document-missing', note: 'We could not find a certificate for this one.' },
    })
    await at.does(requestInformation, RequestInformationInput, {
      applicationId,
      message: 'Thank you for a warm and careful portfolio. Two small things before we can go on.',
      dueOn: boxes(due),
      items: [
        { ...named('training', course.id), ask: `Please upload the certificate for “${course.title}”.` },
        { ...named('work', job.id), ask: `How many families of this age did you serve at ${job.employer}?` },
      ],
    })
  })
}

const named = (kind: 'training' | 'work', entryId: string) => ({ section: kind, entryKind: kind, entryId })

export async function answersRequest({ scene, applicationId, applicant }: Case, on: PlainDate): Promise<void> {
  await sits(scene, applicant, momentOn(on, 22), async (at) => {
    const items = await at.ctx.db.informationItem.findMany({
      where: { orgId: at.ctx.org.id, request: { applicationId, closedAt: null } },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
    })
    const words = [
      'I have asked the provider for a copy and put it with my documents.',
      'Fourteen in the last two years.',
    ]
    const answers = items.map(({ id }, nth) => ({ itemId: id, answer: words[nth] ?? 'Please see above.' }))
    await at.does(answerInformation, AnswerInformationInput, { applicationId, answers })
  })
}

export async function decides(
  { scene, applicationId, applicant, by }: Case,
  on: PlainDate,
  act: DecisionAct,
  words?: string,
  reasons: z.input<typeof RecordDecisionInput>['reasons'] = [],
): Promise<void> {
  await sits(scene, by, momentOn(on, 19), async (at) => {
    const where = { orgId: at.ctx.org.id, applicationId }
    const last = await at.ctx.db.decision.findFirst({
      where,
      orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
      select: { id: true },
    })
    const feedback = words ?? (act === 'endorse' ? diceOf(applicant.name).one(FEEDBACK) : '')
    await at.does(recordDecision, RecordDecisionInput, {
      ...{ applicationId, act, feedback, reasons, seen: last?.id ?? '' },
    })
  })
}

/** Taken up, read and decided in one go. */
export async function decidesClean(about: Case, on: PlainDate, act: 'endorse' | 'clearForExam'): Promise<void> {
  await takesUp(about, on)
  await marks(about, addDays(on, 3), 'all')
  await decides(about, addDays(on, 4), act)
}

/** The exam desk's report comes four days after the sitting. */
export async function sitsExam(
  { scene, applicationId, by }: Case,
  satOn: PlainDate,
  results: { correct?: number; passed?: boolean },
): Promise<void> {
  await sits(scene, by, momentOn(addDays(satOn, 4), 15), async (at) => {
    const typed = { applicationId, satOn: boxes(satOn) }
    const { correct, passed } = results
    if (correct !== undefined) {
      await at.does(recordExamResult, ExamResultInput, { ...typed, part: '1', correct: String(correct) })
    }
    if (passed !== undefined) {
      await at.does(recordExamResult, ExamResultInput, { ...typed, part: '2', passed: passed ? 'yes' : 'no' })
    }
  })
}
