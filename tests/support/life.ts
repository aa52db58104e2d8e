import { plainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { withdrawApplication } from '@/lib/portfolio/commands/withdraw-application'
import { answerInformation } from '@/lib/review/commands/answer-information'
import { assignReader } from '@/lib/review/commands/assign-reader'
import { expireInformation } from '@/lib/review/commands/expire-information'
import { findReaders } from '@/lib/review/commands/find-readers'
import { holdCase } from '@/lib/review/commands/hold-case'
import { recordDecision } from '@/lib/review/commands/record-decision'
import { releaseCase } from '@/lib/review/commands/release-case'
import { requestInformation } from '@/lib/review/commands/request-information'
import { reverseDecision } from '@/lib/review/commands/reverse-decision'
import { takeBackRequest } from '@/lib/review/commands/take-back-request'
import { openRequestOf } from '@/lib/review/queries/requests'
import { changeRecommendation } from '@/lib/reviewers/commands/change-recommendation'
import { declareConflict } from '@/lib/reviewers/commands/declare-conflict'
import { declareNoConflict } from '@/lib/reviewers/commands/declare-no-conflict'
import { declineReview } from '@/lib/reviewers/commands/decline-review'
import { expireReview } from '@/lib/reviewers/commands/expire-review'
import { expireSettling } from '@/lib/reviewers/commands/expire-settling'
import { handOverReading } from '@/lib/reviewers/commands/hand-over-reading'
import { liftConflict } from '@/lib/reviewers/commands/lift-conflict'
import { noteConflict } from '@/lib/reviewers/commands/note-conflict'
import { reassignReview } from '@/lib/reviewers/commands/reassign-review'
import { remindReviewer } from '@/lib/reviewers/commands/remind-reviewer'
import { remindSettlers } from '@/lib/reviewers/commands/remind-settlers'
import { removeReview } from '@/lib/reviewers/commands/remove-review'
import { saveTicks } from '@/lib/reviewers/commands/save-ticks'
import { writeSettlingNote } from '@/lib/reviewers/commands/write-settling-note'
import { reviewersJobs } from '@/lib/reviewers/jobs'
import { RECOMMENDATIONS } from '@/lib/reviewers/schema/recommendations'
import { someone, systemFor } from './actors'
import { byLink } from './assigning'
import { aCase, aTrainingOf, type Submitted } from './review'
import { aReviewer, type Reviewer, sendReview } from './reviewers'

export type Life = Submitted & {
  admin: Ctx
  entryId: string
  pool: Reviewer[]
  roll: (sides: number) => number
}

/** A case that so many read, who have just declared, a pool of six, and dice. */
export async function aLife(ctx: Ctx, roll: Life['roll'], readers: string): Promise<Life> {
  const made = await aCase(ctx)
  await ctx.db.application.update({ where: { orgId_id: { orgId: ctx.org.id, id: made.id } }, data: { readers } })
  const pool: Reviewer[] = []
  for (let nth = 0; nth < 6; nth++) pool.push(await aReviewer(ctx, { givenName: `Reader${nth}` }))
  const { ctx: admin } = await someone(ctx, ['admin'])
  const life = { ...made, admin, entryId: await aTrainingOf(ctx, made.person.id), pool, roll }
  await findReaders(made.office, { applicationId: made.id })
  const asked = await ctx.db.review.findMany({
    where: { orgId: ctx.org.id, applicationId: made.id },
    orderBy: { id: 'asc' },
  })
  for (const { id: reviewId, reviewerId } of asked) {
    const reader = pool.find(({ person }) => person.id === reviewerId)
    if (reader) await declareNoConflict(reader.ctx, { reviewId, confirmed: 'true' })
  }
  return life
}

export type Act = (life: Life, now: Date) => Promise<unknown>
/** What did not happen after all. */
export const NOTHING = Promise.resolve('nothing')

const pick = <T>({ roll }: Life, list: readonly T[]): T => {
  const one = list[roll(list.length)]
  if (one === undefined) throw new Error('nothing to pick from')
  return one
}
export const at = (ctx: Ctx, now: Date): Ctx => ({ ...ctx, now })

type Where = 'invited' | 'open' | 'sent'

/**
 * One of this case's readings, mostly one that stands where an act wants it, else any, whatever became of it; and its
 * reader, now and then somebody whose it is not.
 */
export async function aReadingOf(life: Life, now: Date, where: Where): Promise<{ reviewId: string; reader: Ctx }> {
  const { ctx, id, pool, roll } = life
  const rows = await ctx.db.review.findMany({
    where: { orgId: ctx.org.id, applicationId: id },
    orderBy: { id: 'desc' },
  })
  const fit = rows.filter(({ declaredAt, submittedAt, declinedAt, removedAt, closedAt }) => {
    if (declinedAt || removedAt || closedAt) return false
    return where === (submittedAt ? 'sent' : declaredAt ? 'open' : 'invited')
  })
  const from = fit.length > 0 && roll(6) > 0 ? fit : rows
  const row = from[roll(Math.max(1, from.length))]
  const own = roll(10) === 0 ? pick(life, pool) : pool.find(({ person }) => person.id === row?.reviewerId)
  return { reviewId: row?.id ?? crypto.randomUUID(), reader: at((own ?? pick(life, pool)).ctx, now) }
}

const reasons = [{ requirement: 'work', reason: 'not-shown' as const, todo: 'Show it.' }]

/** How often each comes; others once. Readings get far only where they are read more often than they are taken away. */
const OFTEN: Record<string, number> = {
  findReaders: 4,
  declareNoConflict: 10,
  submitReview: 14,
  saveTicks: 2,
  changeRecommendation: 4,
  handOverReading: 4,
  answerInformation: 4,
  releaseCase: 4,
  takeBackRequest: 3,
  liftConflict: 2,
  reverseDecision: 4,
  clock: 2,
  allowMoreTime: 3,
  letterComesBack: 3,
}
export const actNames = (acts: Record<string, Act>) =>
  Object.keys(acts).flatMap((name) => Array(OFTEN[name] ?? 1).fill(name) as string[])

/** Everything that can happen to a reading, each as the person who may do it, and now and then as one who may not. */
export const ACTS: Record<string, Act> = {
  findReaders: ({ office, id }, now) => findReaders(at(office, now), { applicationId: id }),
  assignReader: (life, now) => {
    const kind = life.roll(4) === 0 ? 'third' : 'formal'
    const reviewerId = pick(life, life.pool).person.id
    return assignReader(at(life.office, now), { applicationId: life.id, reviewerId, kind })
  },
  declareNoConflict: async (life, now) => {
    const { reader, reviewId } = await aReadingOf(life, now, 'invited')
    return declareNoConflict(reader, { reviewId, confirmed: 'true' })
  },
  declineReview: async (life, now) => {
    const { reader, reviewId } = await aReadingOf(life, now, 'open')
    const reason = life.roll(3) === 0 ? 'conflict' : 'noTime'
    if (life.roll(2) === 0) return declineReview(byLink(at(life.ctx, now), reviewId), { reason, note: '' })
    return declineReview(reader, { reviewId, reason, note: '' })
  },
  declareConflict: async (life, now) => {
    const { reader, reviewId } = await aReadingOf(life, now, 'sent')
    return declareConflict(reader, { reviewId, kind: 'friend', note: '' })
  },
  noteConflict: (life, now) => {
    const { person, ctx } = pick(life, life.pool)
    const email = life.person.email ?? ''
    const [who, personId] = life.roll(2) === 0 ? [ctx, undefined] : [life.admin, person.id]
    return noteConflict(at(who, now), { personId, name: '', email, kind: 'family', note: '' })
  },
  liftConflict: async ({ admin, ctx }, now) => {
    const row = await ctx.db.conflict.findFirst({
      where: { orgId: ctx.org.id, liftedAt: null },
      orderBy: { id: 'asc' },
    })
    return liftConflict(at(admin, now), { conflictId: row?.id ?? crypto.randomUUID() })
  },
  saveTicks: async (life, now) => {
    const { reader, reviewId } = await aReadingOf(life, now, 'open')
    const tick = { entryKind: 'training', entryId: life.entryId, competency: 'thinking', on: true, ago: 0 } as const
    return saveTicks(reader, { reviewId, ticks: [tick], whole: [] })
  },
  submitReview: async (life, now) => {
    const { reader, reviewId } = await aReadingOf(life, now, 'open')
    const row = await life.ctx.db.review.findFirst({ where: { orgId: life.ctx.org.id, id: reviewId } })
    const recommendation = pick(
      life,
      RECOMMENDATIONS.filter((code) => code !== 'clearForExam'),
    )
    return sendReview(reader, reviewId, { recommendation, toApplicant: row?.toApplicant || undefined })
  },
  changeRecommendation: async (life, now) => {
    const { reader, reviewId } = await aReadingOf(life, now, 'sent')
    const recommendation = pick(life, RECOMMENDATIONS)
    return changeRecommendation(reader, { reviewId, recommendation, todo: life.roll(2) === 0 ? 'Do this.' : '' })
  },
  writeSettlingNote: async (life, now) => {
    const { reader, reviewId } = await aReadingOf(life, now, 'sent')
    return writeSettlingNote(reader, { reviewId, text: 'Look at the second year.' })
  },
  handOverReading: async (life, now) => {
    const { reader, reviewId } = await aReadingOf(life, now, 'sent')
    return handOverReading(reader, { reviewId, to: pick(life, ['third', 'coordinator'] as const) })
  },
  removeReview: async (life, now) => {
    const { reviewId } = await aReadingOf(life, now, 'open')
    const after = pick(life, ['find', 'leave'] as const)
    return removeReview(at(life.office, now), { reviewId, reason: 'overdue', after })
  },
  reassignReview: async (life, now) => {
    const { reviewId } = await aReadingOf(life, now, 'invited')
    const reviewerId = pick(life, life.pool).person.id
    return reassignReview(at(life.office, now), { reviewId, reviewerId, reason: 'other' })
  },
  holdCase: ({ office, id }, now) =>
    holdCase(at(office, now), { applicationId: id, reason: 'thirdParty', message: '' }),
  releaseCase: ({ office, id }, now) => releaseCase(at(office, now), { applicationId: id }),
  requestInformation: ({ office, id }, now) => {
    const item = { section: 'training', entryKind: '', entryId: '', ask: 'Why?' } as const
    const dueOn = plainDate('2029-12-20')
    return requestInformation(at(office, now), { applicationId: id, message: '', dueOn, items: [item] })
  },
  answerInformation: async (life, now) => {
    const { ctx, id } = life
    const open = await openRequestOf(ctx, id)
    const answers = (open?.items ?? []).map((one) => ({ itemId: one.id, answer: 'So.', handedBack: '' }))
    return answerInformation(at(ctx, now), { applicationId: id, send: 'now', answers })
  },
  takeBackRequest: ({ office, id }, now) => takeBackRequest(at(office, now), { applicationId: id, message: '' }),
  recordDecision: async (life, now) => {
    const last = await lastDecision(life)
    const given = { applicationId: life.id, feedback: 'Not yet.', seen: last, reasons }
    const withoutReaders = life.roll(3) === 0 ? '' : 'It cannot wait.'
    return recordDecision(at(life.office, now), { ...given, act: 'defer', withoutReaders })
  },
  reverseDecision: async (life, now) => {
    const seen = (await lastDecision(life)) || crypto.randomUUID()
    return reverseDecision(at(life.admin, now), { applicationId: life.id, seen, reason: 'Looked at again.' })
  },
  withdrawApplication: (life, now) =>
    life.roll(12) === 0 ? withdrawApplication(at(life.ctx, now), { applicationId: life.id }) : Promise.resolve(),
  /** Everything the clock has to do about this case at this moment, and what was put off to a job. */
  clock: async ({ ctx, id }, now) => {
    const system = at(systemFor(ctx), now)
    const waits = await ctx.db.wait.findMany({
      where: { orgId: ctx.org.id, applicationId: id },
      orderBy: { id: 'asc' },
    })
    for (const { kind, subjectId } of waits) {
      if (kind === 'review') {
        await remindReviewer(system, { reviewId: subjectId, days: 14 })
        await expireReview(system, { reviewId: subjectId })
      }
      if (kind === 'settling') {
        await remindSettlers(system, { applicationId: id, days: 4 })
        await expireSettling(system, { applicationId: id })
      }
      if (kind === 'information') await expireInformation(system, { requestId: subjectId })
    }
    const { state } = await ctx.db.application.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id } } })
    if (state === 'withdrawn') {
      await reviewersJobs['reviews.close'](system, { orgId: ctx.org.id, applicationId: id, why: 'withdrawn' })
    }
  },
}

async function lastDecision({ ctx, id }: Life): Promise<string> {
  const row = await ctx.db.decision.findFirst({
    where: { orgId: ctx.org.id, applicationId: id },
    orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
  })
  return row?.id ?? ''
}
