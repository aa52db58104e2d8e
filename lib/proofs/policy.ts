import { no, type Verdict, yes } from '@/lib/core/verdict'
import { type Actor, holds, isSelf } from '@/lib/ctx/actor'
import type { ApplicationState } from '@/lib/rules/transitions'

export type AskedOf = { ownerId: string; state: ApplicationState; held: boolean }
export type ProofFacts = AskedOf & { receivedAt: Date | null; settledAt: Date | null; droppedAt: Date | null }

const hidden = no('common.error.not_found', 'not_found')
const ENDED: ReadonlySet<ApplicationState> = new Set<ApplicationState>(['endorsed', 'deferred', 'withdrawn'])

/** The office works on it; nobody asks for, receives or judges proofs of their own. */
function mayWork(actor: Actor, { ownerId, state, held }: AskedOf): Verdict {
  if (!holds(actor, 'application.read')) return hidden
  if (!holds(actor, 'information.request')) return no('common.error.forbidden')
  if (isSelf(actor, ownerId)) return no('review.error.own')
  if (held) return no('casework.error.held', 'closed')
  return ENDED.has(state) ? no('review.error.notOpen', 'closed') : yes
}

export const mayAskForProof = mayWork

/** Who was asked brings it, also late; the office takes what came by post. */
export function mayHandIn(actor: Actor, facts: ProofFacts): Verdict {
  const may = isSelf(actor, facts.ownerId) ? yes : mayWork(actor, facts)
  if (!may.yes) return may
  if (facts.droppedAt || ENDED.has(facts.state)) return no('proofs.error.notNeeded', 'closed')
  return facts.receivedAt ? no('proofs.error.there', 'closed') : yes
}

export function mayJudgeProof(actor: Actor, facts: ProofFacts): Verdict {
  const may = mayWork(actor, facts)
  if (!may.yes) return may
  if (!facts.receivedAt) return no('proofs.error.notThere', 'closed')
  return facts.settledAt ? no('proofs.error.judged', 'closed') : yes
}

export function mayDropProof(actor: Actor, facts: ProofFacts): Verdict {
  const may = mayWork(actor, facts)
  if (!may.yes) return may
  return facts.droppedAt || facts.receivedAt ? no('proofs.error.there', 'closed') : yes
}

/** Reminders and the end of a time are the clock's. */
export function mayRunByClock(actor: Actor): Verdict {
  return actor.kind === 'system' ? yes : hidden
}
