import { no, type Verdict, yes } from '@/lib/core/verdict'
import { type Actor, holds, isSelf } from '@/lib/ctx/actor'

const hidden = no('common.error.not_found', 'not_found')

/** The pool as a whole is the office's: a reviewer does not see who else reads, nor how much. */
export function mayManagePool(actor: Actor): Verdict {
  if (holds(actor, 'reviewers.manage')) return yes
  return holds(actor, 'application.review') ? no('common.error.forbidden') : hidden
}

/** One's own absences, languages, teams and whom one may not read; the office keeps them for everybody. */
export function mayKeepAvailability(actor: Actor, personId: string): Verdict {
  if (isSelf(actor, personId) && holds(actor, 'application.review')) return yes
  return mayManagePool(actor).yes ? yes : hidden
}
