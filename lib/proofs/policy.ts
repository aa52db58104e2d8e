import { no, type Verdict, yes } from '@/lib/core/verdict'
import { type Actor, holds, isSelf } from '@/lib/ctx/actor'
import type { ApplicationState } from '@/lib/rules/transitions'
import type { ProofKind } from './schema'

export type AskedOf = { ownerId: string; state: ApplicationState; held: boolean }
export type ProofFacts = AskedOf & {
  id: string
  kind: ProofKind
  /** Only the school itself can send it. */
  official: boolean
  receivedAt: Date | null
  settledAt: Date | null
  droppedAt: Date | null
  schoolAskedAt: Date | null
  schoolEndedAt: Date | null
  schoolAsks: number
}

const hidden = no('common.error.not_found', 'not_found')
const ENDED: ReadonlySet<ApplicationState> = new Set<ApplicationState>(['endorsed', 'deferred', 'withdrawn'])
/** So many letters may go to schools for one proof: an address that does not answer is not written to for ever. */
const MOST_SCHOOL_ASKS = 5

/** The office works on it; nobody asks for, receives or judges proofs of their own. */
function mayWork(actor: Actor, { ownerId, state, held }: AskedOf): Verdict {
  if (!holds(actor, 'application.read')) return hidden
  if (!holds(actor, 'information.request')) return no('common.error.forbidden')
  if (isSelf(actor, ownerId)) return no('review.error.own')
  if (held) return no('casework.error.held', 'closed')
  return ENDED.has(state) ? no('review.error.notOpen', 'closed') : yes
}

export const mayAskForProof = mayWork

/** Nobody has brought it, and it is still wanted. */
function isWanted({ droppedAt, receivedAt, state }: ProofFacts): Verdict {
  if (droppedAt || ENDED.has(state)) return no('proofs.error.notNeeded', 'closed')
  return receivedAt ? no('proofs.error.there', 'closed') : yes
}

/** Its school has the letter with the link, and has not answered. */
export function isWithSchool(facts: ProofFacts): boolean {
  return facts.schoolAskedAt !== null && facts.schoolEndedAt === null && isWanted(facts).yes
}

/** Who was asked brings it, also late; the office takes what came by post. What must come from the school, no applicant brings. */
export function mayHandIn(actor: Actor, facts: ProofFacts): Verdict {
  const own = isSelf(actor, facts.ownerId)
  const may = own ? yes : mayWork(actor, facts)
  if (!may.yes) return may
  const wanted = isWanted(facts)
  if (!wanted.yes) return wanted
  return own && facts.official ? no('proofs.error.official', 'closed') : yes
}

/** The applicant lets their school be asked; the office may do it for them. Memberships have no school. */
export function mayAskSchool(actor: Actor, facts: ProofFacts): Verdict {
  const may = isSelf(actor, facts.ownerId) ? yes : mayWork(actor, facts)
  if (!may.yes) return may
  if (facts.held) return no('casework.error.held', 'closed')
  if (facts.kind !== 'transcript') return no('proofs.error.noSchool', 'closed')
  const wanted = isWanted(facts)
  if (!wanted.yes) return wanted
  return facts.schoolAsks >= MOST_SCHOOL_ASKS ? no('proofs.error.schoolOften', 'closed') : yes
}

/** Whoever holds the link of this very proof answers for the school. */
export function mayAnswerForSchool(actor: Actor, facts: ProofFacts): Verdict {
  if (actor.kind !== 'registrar' || actor.proofId !== facts.id) return hidden
  const wanted = isWanted(facts)
  if (!wanted.yes) return wanted
  return facts.schoolEndedAt ? no('proofs.error.schoolAnswered', 'closed') : yes
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

/** Reminders, the end of a time and letters that came back are the clock's. */
export function mayRunByClock(actor: Actor): Verdict {
  return actor.kind === 'system' ? yes : hidden
}
