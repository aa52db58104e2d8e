import { no, type Verdict, yes } from '@/lib/core/verdict'
import { type Actor, holds, isSelf } from '@/lib/ctx/actor'
import { type ApplicationState, isFinal } from '@/lib/rules/transitions'
import type { Voice } from './schema'

export type ThreadFacts = { ownerId: string; adviserId: string | null; state: ApplicationState }

const hidden = no('common.error.not_found', 'not_found')

/** As whom the actor would speak: the applicant, the adviser put beside them, or the office; null for everybody else. */
export function voiceOf(actor: Actor, { ownerId, adviserId }: ThreadFacts): Voice | null {
  if (isSelf(actor, ownerId)) return 'applicant'
  if (adviserId !== null && isSelf(actor, adviserId) && holds(actor, 'application.advise')) return 'adviser'
  return holds(actor, 'application.decide') ? 'coordinator' : null
}

/** Who may read along: the three who speak, and staff who read applications. */
export function mayReadThread(actor: Actor, facts: ThreadFacts): Verdict {
  return voiceOf(actor, facts) !== null || holds(actor, 'application.read') ? yes : hidden
}

/** An application that has ended is read, and not written to any more. */
export function mayComment(actor: Actor, facts: ThreadFacts): Verdict {
  const may = mayReadThread(actor, facts)
  if (!may.yes) return may
  if (voiceOf(actor, facts) === null) return no('common.error.forbidden')
  return isFinal(facts.state) ? no('messages.error.ended', 'closed') : yes
}

/** The daily letter about unread comments is the house's own work. */
export function mayDigest(actor: Actor): Verdict {
  return actor.kind === 'system' ? yes : hidden
}
