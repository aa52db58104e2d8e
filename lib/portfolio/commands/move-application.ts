import { DomainError } from '@/lib/core/domain-error'
import type { PlainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { enqueue } from '@/lib/jobs/enqueue'
import { type ApplicationAct, type ApplicationState, nextState } from '@/lib/rules/transitions'
import { stopAll } from '@/lib/waits/settle'

export type Move = {
  applicationId: string
  /** The state the caller saw; another one in the meantime is a conflict. */
  from: ApplicationState
  act: ApplicationAct
  /** When an answer can be expected; kept as it is when left out. */
  expectedOn?: PlainDate | null
  coordinatorId?: string
  /** Kept as it is when left out. */
  roundId?: string | null
  /** Its readers read it once more, in a reading of its own. */
  again?: boolean
}

/** What is still waited for when somebody may sit the exam. */
const AFTER_CLEARING = ['payment', 'exam-booking']

/** What each act stamps beside the new state. */
function stamps(act: ApplicationAct, { now, org }: Ctx) {
  if (act === 'submit') {
    const { readers, settlingDays } = org.settings.review
    return { submittedAt: now, decidedAt: null, readers, settlingDays, reading: { increment: 1 } }
  }
  if (act === 'withdraw') return { withdrawnAt: now, expectedOn: null, heldAt: null }
  // An appeal that waited lapses with the deferral it was made against.
  if (act === 'reopen') return { expectedOn: null }
  if (act === 'reverse' || act === 'reconsider') return { decidedAt: null }
  if (act === 'endorse' || act === 'clearForExam' || act === 'defer') return { decidedAt: now, expectedOn: null }
  return {}
}

/**
 * The only writer of `Application.state`. Callers demand their own policy and record their own act
 * (`portfolio.applicationSubmitted`, `review.decisionRecorded` …); this answers whether the act fits the state, once.
 */
export async function moveApplication(ctx: Ctx, move: Move): Promise<ApplicationState> {
  const { applicationId, from, act, expectedOn, coordinatorId, roundId, again } = move
  const to = nextState(from, act)
  if (!to) throw new DomainError('closed', { reason: 'portfolio.no.closed' })
  const { count } = await ctx.db.application.updateMany({
    where: { orgId: ctx.org.id, id: applicationId, state: from },
    data: {
      state: to,
      stateSince: ctx.now,
      version: { increment: 1 },
      ...stamps(act, ctx),
      ...(expectedOn === undefined ? {} : { expectedOn: fromDay(expectedOn) }),
      ...(coordinatorId === undefined ? {} : { coordinatorId }),
      ...(roundId === undefined ? {} : { roundId }),
      ...(again ? { reading: { increment: 1 } } : {}),
    },
  })
  if (count === 0) throw new DomainError('conflict', { reason: 'portfolio.no.movedMeanwhile' })
  if (act === 'withdraw' || act === 'endorse' || act === 'clearForExam' || act === 'defer') {
    await stopAll(ctx, applicationId, act === 'clearForExam' ? AFTER_CLEARING : [])
    // Nobody outside is asked on behalf of an application that is decided.
    const key = `rating.release:${applicationId}`
    await enqueue(ctx, 'rating.release', { orgId: ctx.org.id, applicationId }, { key })
  }
  if (act === 'withdraw' && from === 'info_requested') {
    const key = `information.close:${applicationId}`
    await enqueue(ctx, 'information.close', { orgId: ctx.org.id, applicationId }, { key })
  }
  if (act === 'withdraw' || act === 'submit') {
    // Readers stand above this room: those of a withdrawn application, and who gave advice on a draft, need not go on.
    const why = act === 'submit' ? 'sent' : 'withdrawn'
    await enqueue(
      ctx,
      'reviews.close',
      { orgId: ctx.org.id, applicationId, why },
      { key: `reviews.close:${applicationId}` },
    )
  }
  return to
}
