import { no, type Verdict, yes } from '@/lib/core/verdict'
import { type Actor, holds, isSelf } from '@/lib/ctx/actor'

/** Two people of one association, and whether either holds more than the role of an applicant. */
export type Pair = { oneId: string; otherId: string; staff: boolean }

/** Where a joining stands; what ended it comes before what it waits for. */
export type JoiningPhase = 'asked' | 'agreed' | 'joined' | 'declined' | 'withdrawn' | 'expired'

export type JoiningFacts = {
  agreedAt: Date | null
  joinedAt: Date | null
  closedAt: Date | null
  closedHow: string | null
  expiresAt: Date
}

export function joiningPhase(row: JoiningFacts, now: Date): JoiningPhase {
  if (row.joinedAt) return 'joined'
  if (row.closedAt) return row.closedHow === 'declined' ? 'declined' : 'withdrawn'
  if (row.agreedAt) return 'agreed'
  return row.expiresAt <= now ? 'expired' : 'asked'
}

/** Whether somebody is still waited for, or something still to be done. */
export function isUnderWay(phase: JoiningPhase): boolean {
  return phase === 'asked' || phase === 'agreed'
}

const hidden = no('common.error.notFound', 'not_found')

/** Who may look at two people side by side: the office. */
export function mayCompare(actor: Actor): Verdict {
  return holds(actor, 'application.decide') || holds(actor, 'staff.manage') ? yes : hidden
}

/** Nobody has a say about an entry of their own; where roles would go over, only whoever gives roles has. */
export function mayPropose(actor: Actor, pair: Pair): Verdict {
  const may = mayCompare(actor)
  if (!may.yes) return may
  if (isSelf(actor, pair.oneId) || isSelf(actor, pair.otherId)) return no('joining.error.own')
  return pair.staff && !holds(actor, 'staff.manage') ? no('joining.error.staff') : yes
}

/** The owner of an asked address answers by its link, and nobody for them. */
export function mayAnswer(actor: Actor, sideId: string, phase: JoiningPhase): Verdict {
  if (actor.kind !== 'joiner' || actor.sideId !== sideId) return hidden
  if (phase === 'asked') return yes
  return no(`joining.error.${phase}`, 'closed')
}

export function mayWithdraw(actor: Actor, pair: Pair, phase: JoiningPhase): Verdict {
  const may = mayPropose(actor, pair)
  if (!may.yes) return may
  return isUnderWay(phase) ? yes : no(`joining.error.${phase}`, 'closed')
}

/** Only an administrator stands in for an address nobody reads any more, and only for one of the two: the other one is asked. */
export function mayVouch(
  actor: Actor,
  pair: Pair,
  phase: JoiningPhase,
  sides: { agreed: boolean; otherVouched: boolean },
): Verdict {
  const may = mayPropose(actor, pair)
  if (!may.yes) return may
  if (!holds(actor, 'staff.manage')) return no('common.error.forbidden')
  if (phase !== 'asked') return no(`joining.error.${phase}`, 'closed')
  if (sides.agreed) return no('joining.error.answered', 'conflict')
  return sides.otherVouched ? no('joining.error.bothVouched', 'closed') : yes
}

/** What both agreed to is done by their last yes, or by the office once nothing is in the way any more. */
export function mayJoinPeople(actor: Actor, pair: Pair, phase: JoiningPhase): Verdict {
  const may = actor.kind === 'joiner' ? yes : mayPropose(actor, pair)
  if (!may.yes) return may
  if (phase === 'agreed') return yes
  return phase === 'asked' ? no('joining.error.notAgreed', 'closed') : no(`joining.error.${phase}`, 'closed')
}
