import { no, type Verdict, yes } from '@/lib/core/verdict'
import { type Actor, holds, isSelf } from '@/lib/ctx/actor'
import type { ApplicationState } from '@/lib/rules/transitions'

/** What is sent and not decided yet is in a round. */
const IN_A_ROUND: readonly ApplicationState[] = ['submitted', 'in_review', 'info_requested']

/** The office moves a case to another round; nobody their own. */
export function mayMoveToRound(actor: Actor, app: { ownerId: string; state: ApplicationState }): Verdict {
  if (!holds(actor, 'reviewers.manage')) {
    return holds(actor, 'application.read') ? no('common.error.forbidden') : no('common.error.not_found', 'not_found')
  }
  if (isSelf(actor, app.ownerId)) return no('review.error.own')
  return IN_A_ROUND.includes(app.state) ? yes : no('rounds.error.notOpen', 'closed')
}

/** What follows by itself is the clock's. */
export function mayRunByClock(actor: Actor): Verdict {
  return actor.kind === 'system' ? yes : no('common.error.not_found', 'not_found')
}
