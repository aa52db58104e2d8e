import type { PlainDate } from '@/lib/core/plain-date'
import { no, type Verdict, yes } from '@/lib/core/verdict'
import { type Actor, holds } from '@/lib/ctx/actor'

/** Publishing trainings, planning their sessions and keeping their rosters is one trust. */
export function mayManageCatalogue(actor: Actor): Verdict {
  return holds(actor, 'catalogue.manage') ? yes : no('common.error.forbidden')
}

export type SessionFacts = { onDay: PlainDate; codeUntil: PlainDate; cancelled: boolean }

/** May somebody still come onto the roster of a session by its code? */
export function mayAttend(session: SessionFacts, today: PlainDate): Verdict {
  if (session.cancelled) return no('catalogue.error.cancelled', 'closed')
  if (today < session.onDay) return no('catalogue.error.notYet', 'closed')
  return today > session.codeUntil ? no('catalogue.error.codeOver', 'closed') : yes
}
