import type { PlainDate } from '@/lib/core/plain-date'
import { no, type Verdict, yes } from '@/lib/core/verdict'
import { type Actor, isSelf } from '@/lib/ctx/actor'
import { isLocked, type Serving } from '@/lib/rules/ledger-lock'

/** The two people a session belongs to. Nobody else sees it. */
export type Side = 'member' | 'giver'

export type SharedFacts = {
  personId: string
  giverPersonId: string
  heldOn: PlainDate
  memberAgreedAt: Date | null
  giverAgreedAt: Date | null
  /** Who remembers it differently. */
  differsById: string | null
}
/** The entry under the applications that count it. */
export type Underlying = { id: string; createdAt: Date; applications: readonly Serving[] }

const hidden = no('sessions.no.notYours', 'not_found')

export function sideOf(actor: Actor, { personId, giverPersonId }: Pick<SharedFacts, 'personId' | 'giverPersonId'>) {
  if (isSelf(actor, personId)) return 'member'
  return isSelf(actor, giverPersonId) ? 'giver' : null
}

const SESSION_STATES = ['planned', 'held', 'awaits-member', 'awaits-giver', 'differs', 'confirmed'] as const
export type SessionState = (typeof SESSION_STATES)[number]

/** `held`: it was planned and its day has come; nobody has said yet that it took place. */
export function sessionState(entry: SharedFacts, today: PlainDate): SessionState {
  if (entry.differsById) return 'differs'
  const { memberAgreedAt, giverAgreedAt } = entry
  if (memberAgreedAt && giverAgreedAt) return 'confirmed'
  if (memberAgreedAt) return 'awaits-giver'
  if (giverAgreedAt) return 'awaits-member'
  return entry.heldOn > today ? 'planned' : 'held'
}

export function agreed(entry: SharedFacts, side: Side): boolean {
  return (side === 'member' ? entry.memberAgreedAt : entry.giverAgreedAt) !== null
}

export function mayConfirm(actor: Actor, entry: SharedFacts, today: PlainDate): Verdict {
  const side = sideOf(actor, entry)
  if (!side) return hidden
  const state = sessionState(entry, today)
  if (state === 'planned') return no('sessions.no.ahead', 'closed')
  if (state === 'differs') return no('sessions.no.differs', 'closed')
  return agreed(entry, side) ? no('sessions.no.confirmed', 'closed') : yes
}

/** Who is asked may say that it was otherwise, and may say it better while that stands. */
export function mayDiffer(actor: Actor, entry: SharedFacts, today: PlainDate): Verdict {
  const side = sideOf(actor, entry)
  if (!side) return hidden
  const state = sessionState(entry, today)
  if (state === 'differs') return isSelf(actor, entry.differsById ?? '') ? yes : no('sessions.no.differs', 'closed')
  return state === `awaits-${side}` ? yes : no('sessions.no.nothingAsked', 'closed')
}

/** What the other side says may be taken as it is by whoever logged it. */
export function mayAccept(actor: Actor, entry: SharedFacts): Verdict {
  if (!sideOf(actor, entry)) return hidden
  if (!entry.differsById) return no('sessions.no.settled', 'closed')
  return isSelf(actor, entry.differsById) ? no('sessions.no.yourDifference', 'closed') : yes
}

export function mayWithdrawDifference(actor: Actor, entry: SharedFacts): Verdict {
  if (!sideOf(actor, entry)) return hidden
  if (!entry.differsById) return no('sessions.no.settled', 'closed')
  return isSelf(actor, entry.differsById) ? yes : no('sessions.no.theirDifference', 'closed')
}

function locked({ id, createdAt, applications }: Underlying): boolean {
  return isLocked({ kind: 'rsc', section: 'supervision', id, createdAt }, applications)
}

/** Either side puts it right, and the other is asked anew; not while somebody reads it as it was sent. */
export function mayCorrect(actor: Actor, entry: SharedFacts, under: Underlying, today: PlainDate): Verdict {
  if (!sideOf(actor, entry)) return hidden
  if (locked(under)) return no('ledger.no.beingRead', 'closed')
  return sessionState(entry, today) === 'planned' ? no('sessions.no.ahead', 'closed') : yes
}

/** It is the member's ledger: the giver may take away only what the member has not said yes to. */
export function mayRemoveSession(actor: Actor, entry: SharedFacts, under: Underlying): Verdict {
  const side = sideOf(actor, entry)
  if (!side) return hidden
  if (locked(under)) return no('ledger.no.beingRead', 'closed')
  return side === 'giver' && entry.memberAgreedAt ? no('sessions.no.theirs', 'closed') : yes
}

/**
 * What is only planned, or was and nobody says took place, may be given another day: by the giver, and by a member who is
 * alone with them. A group's day is the giver's to move. `meeting`: the entries of all who are in it.
 */
export function mayMove(actor: Actor, entry: SharedFacts, meeting: readonly SharedFacts[]): Verdict {
  const side = sideOf(actor, entry)
  if (!side) return hidden
  const said = meeting.some((one) => one.memberAgreedAt || one.giverAgreedAt || one.differsById)
  if (said) return no('sessions.no.tookPlace', 'closed')
  return side === 'member' && meeting.length > 1 ? no('sessions.no.groupsDay', 'closed') : yes
}

/** Everybody may have their own sessions read by a calendar program; nobody anybody else's. */
export function maySubscribe(actor: Actor): Verdict {
  return actor.kind === 'person' ? yes : hidden
}

/** Sessions are planned by the giver, with people who named them and nobody else. */
export function mayPlan(actor: Actor, { asked, known }: { asked: number; known: number }): Verdict {
  return actor.kind === 'person' && known > 0 && asked === known ? yes : hidden
}

export function mayEndSeries(actor: Actor, series: { giverPersonId: string; endedAt: Date | null }): Verdict {
  if (!isSelf(actor, series.giverPersonId)) return hidden
  return series.endedAt ? no('sessions.no.seriesEnded', 'closed') : yes
}

/**
 * May a session of this day be logged in somebody's ledger? What was held after their application was sent may, even
 * while that is read. `sentOn`: the day the application that is being read was sent, when one is.
 */
export function mayLog(
  actor: Actor,
  people: Pick<SharedFacts, 'personId' | 'giverPersonId'>,
  heldOn: PlainDate,
  sentOn: PlainDate | null,
): Verdict {
  if (!sideOf(actor, people)) return hidden
  return sentOn !== null && heldOn <= sentOn ? no('sessions.no.beingRead', 'closed') : yes
}
