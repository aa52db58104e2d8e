import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { dayInZone } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import { isSelf } from '@/lib/ctx/actor'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { json } from '@/lib/db/json'
import { newId } from '@/lib/db/new-id'
import { post } from '@/lib/mail/post'
import { readerOf } from '@/lib/mail/reader-of'
import { demandReasons } from '@/lib/orgs/demand-reasons'
import { moveApplication } from '@/lib/portfolio/commands/move-application'
import { aboutCase } from '@/lib/portfolio/queries/about-case'
import { type ApplicationRow, applicationFindings } from '@/lib/portfolio/queries/facts'
import { type LockedCase, lockCase } from '@/lib/portfolio/queries/lock-case'
import { grantAddOn } from '@/lib/register/commands/grant-add-on'
import { type Granted, grantEndorsement } from '@/lib/register/commands/grant-endorsement'
import { closeReviews } from '@/lib/reviewers/commands/close-reviews'
import { settleAs } from '@/lib/reviewers/commands/settle-reading'
import { readingOf } from '@/lib/reviewers/queries/reading'
import { reviewsStanding } from '@/lib/reviewers/queries/standing'
import { awardableAddOns, type Evaluation, requirementsOf } from '@/lib/rules/finding'
import { endsIt, mayDecide, needsReaders } from '../policy'
import { conflictsOf } from '../queries/conflicts'
import { refuseRivalDecision } from '../queries/rival-decision'
import type { DecisionAct, RecordDecisionInput } from '../schema/case'
import { endQuestions } from './close-information'
import { takenUp } from './start-review'

type Input = z.output<typeof RecordDecisionInput>
type Decided = Omit<Input, 'reasons' | 'withoutReaders'> & Partial<Pick<Input, 'reasons' | 'withoutReaders'>>

/**
 * The decision on an application, with the assessment it rests on as it was. Everything that follows happens with it or
 * not at all: the new state, the endorsement in the register, the trail, the letter.
 */
export async function recordDecision(
  ctx: Ctx,
  { applicationId, act, feedback, seen, reasons = [], withoutReaders = '' }: Decided,
): Promise<{ decisionId: string; number?: string; next: string }> {
  const orgId = ctx.org.id
  const app = await lockCase(ctx, applicationId)
  const { assessment, application } = await applicationFindings(ctx, applicationId)
  await refuseRivalDecision(ctx, applicationId, seen)
  demand(mayDecide(ctx.actor, { ...app, conflicts: await conflictsOf(ctx, app) }, act, assessment))

  const why = act === 'defer' ? reasons : []
  const codes: readonly string[] = requirementsOf(assessment)
  if (why.some(({ requirement }) => requirement !== '' && !codes.includes(requirement))) {
    throw new DomainError('invalid', { reason: 'review.error.requirement' })
  }
  demandReasons(ctx, 'defer', why)
  const unsettled = await settledBefore(ctx, app, act, withoutReaders)
  const taken = endsIt(act) ? app : await takenUp(ctx, app)
  const decisionId = newId(ctx.now)
  await ctx.db.decision.create({
    data: {
      orgId,
      id: decisionId,
      applicationId,
      act,
      feedback,
      assessment: json(assessment),
      withoutReaders: unsettled,
      decidedAt: ctx.now,
      decidedById: personOf(ctx).personId,
    },
  })
  await ctx.db.decisionReason.createMany({
    data: why.map((reason, position) => ({ orgId, id: newId(ctx.now), decisionId, position, ...reason })),
  })
  await closeReviews(ctx, applicationId, endsIt(act) ? 'withdrawn' : 'decided')
  await moveApplication(ctx, { applicationId, from: taken.state, act: endsIt(act) ? 'withdraw' : act })
  if (endsIt(act)) await endQuestions(ctx, applicationId)
  const granted = act === 'endorse' ? await award(ctx, application, assessment) : null
  const subject = { kind: 'decision', id: decisionId }
  const kept = { act, number: granted?.number ?? null, ...(unsettled ? { withoutReaders: unsettled } : {}) }
  await record(ctx, 'review.decisionRecorded', kept, { applicationId, subject })
  await postDecision(ctx, app, { act, feedback, reasons: why, granted })
  const next = `/${ctx.org.slug}/office/applications/${applicationId}?done=${act}`
  return { decisionId, number: granted?.number, next }
}

/**
 * Where somebody reads before the coordinator decides, their reading has to be settled, or it is said why it is not waited
 * for. Of readers who differ the coordinator makes the end: what is decided is what the reading came to.
 */
async function settledBefore(ctx: Ctx, app: LockedCase, act: DecisionAct, why: string): Promise<string> {
  if (endsIt(act)) return ''
  const standing = await reviewsStanding(ctx, app.id)
  if (!needsReaders(app.state, standing)) return ''
  if (standing.outstanding.some(({ reviewerId }) => isSelf(ctx.actor, reviewerId))) {
    throw new DomainError('closed', { reason: 'review.error.ownReview' })
  }
  if (why === '') throw new DomainError('invalid', { fields: { withoutReaders: ['review.error.withoutReaders'] } })
  if (standing.differs) await settleAs(ctx, await readingOf(ctx, app.id), 'coordinator', act)
  return why
}

/** The endorsement with its add-ons, or, where the add-on was applied for alone, the add-on on the endorsement held. */
async function award(ctx: Ctx, application: ApplicationRow, assessment: Evaluation): Promise<Awarded> {
  const { id: applicationId, personId, edition } = application
  const addOns = awardableAddOns(assessment)
  const { category } = assessment
  if (category) {
    const granted = await grantEndorsement(ctx, { applicationId, personId, category, edition, addOns })
    return { ...granted, what: category }
  }
  const [code] = addOns
  const basis = assessment.addOns.ERS?.basis
  if (!code || !basis) throw new DomainError('invalid', { reason: 'review.error.notReady' })
  return { ...(await grantAddOn(ctx, { applicationId, personId, category: basis, edition, code })), what: code }
}

/** `what`: the code of the category, or of the add-on, that was awarded. */
type Awarded = Granted & { what: string }
type Told = { act: DecisionAct; feedback: string; reasons: NonNullable<Decided['reasons']>; granted: Awarded | null }

/** The letter that tells the applicant what was decided. */
async function postDecision(ctx: Ctx, app: LockedCase, { act, feedback, reasons, granted }: Told): Promise<void> {
  const to = await readerOf(ctx, app.ownerId)
  const applicationId = app.id
  const about = aboutCase(ctx, app)
  if (act === 'endorse' && granted) {
    const { number, awardedOn, what } = granted
    const verifyUrl = `${ctx.origin}/verify/${encodeURIComponent(number)}`
    const values = { ...about, category: what, number, awardedOn, verifyUrl, feedback }
    await post(ctx, { template: 'decision-endorsed', to, applicationId, values })
  } else if (act === 'clearForExam') {
    await post(ctx, { template: 'decision-cleared-for-exam', to, applicationId, values: { ...about, feedback } })
  } else if (act === 'defer') {
    await post(ctx, { template: 'decision-deferred', to, applicationId, values: { ...about, feedback, reasons } })
  } else if (act === 'closeIdle') {
    const values = { ...about, since: dayInZone(app.stateSince, ctx.org.zone), feedback }
    await post(ctx, { template: 'application-closed', to, applicationId, values })
  } else {
    await post(ctx, { template: 'application-withdrawn', to, applicationId, values: about })
  }
}
