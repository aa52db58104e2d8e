import { no, type Verdict, yes } from '@/lib/core/verdict'
import { type Actor, holds, isSelf } from '@/lib/ctx/actor'
import { type LedgerFacts, mayAddEntry, mayChangeEntry } from '@/lib/portfolio/policy/entries'

const RECEIVED = 'supervision'
export const GIVEN = 'giving'

const hidden = no('rsc.no.notYours', 'not_found')

/** Naming a giver and asking for confirmation move no evidence: the owner may whenever hours are logged. */
export function mayAsk(actor: Actor, { ownerId }: { ownerId: string }): Verdict {
  return isSelf(actor, ownerId) ? yes : hidden
}

type Entry = { id: string; createdAt: Date }

export function mayAddRun(actor: Actor, ledger: LedgerFacts): Verdict {
  return mayAddEntry(actor, ledger, RECEIVED)
}

export function mayChangeRun(actor: Actor, ledger: LedgerFacts, { id, createdAt }: Entry): Verdict {
  return mayChangeEntry(actor, ledger, { kind: 'rsc', section: RECEIVED, id, createdAt })
}

export function mayAddProvided(actor: Actor, ledger: LedgerFacts): Verdict {
  return mayAddEntry(actor, ledger, GIVEN)
}

export function mayChangeProvided(actor: Actor, ledger: LedgerFacts, { id, createdAt }: Entry): Verdict {
  return mayChangeEntry(actor, ledger, { kind: 'rscProvided', section: GIVEN, id, createdAt })
}

export type RequestFacts = {
  requestedAt: Date
  expiresAt: Date
  answeredAt: Date | null
  cancelledAt: Date | null
}

export function isOpen(request: RequestFacts, now: Date): boolean {
  return !request.answeredAt && !request.cancelledAt && request.expiresAt > now
}

type Named = { personId: string; giverPersonId: string | null }

/** The giver of the link, as long as the request stands; or the giver who is signed in, whether asked by letter or not. */
export function mayAnswer(
  actor: Actor,
  { giver, request }: { giver: Named; request: (RequestFacts & { id: string }) | null },
): Verdict {
  if (giver.giverPersonId !== null && isSelf(actor, giver.giverPersonId)) {
    return isSelf(actor, giver.personId) ? hidden : yes
  }
  if (actor.kind !== 'giver' || actor.requestId !== request?.id) return hidden
  if (request.cancelledAt) return no('rsc.no.cancelled', 'closed')
  return request.answeredAt ? no('rsc.no.answered', 'closed') : yes
}

/** The office reminds by hand, of somebody else's hours. */
export function mayNudge(actor: Actor, { personId }: { personId: string }): Verdict {
  if (!holds(actor, 'information.request')) return hidden
  return isSelf(actor, personId) ? no('review.error.own') : yes
}

/** An address follows its account by itself; of a vetted giver without one the office corrects it. */
export function mayMoveGiver(actor: Actor): Verdict {
  return actor.kind === 'system' || holds(actor, 'giver.vet') ? yes : no('common.error.forbidden')
}

/** Reminders and expiry are the clock's. */
export function mayRunByClock(actor: Actor): Verdict {
  return actor.kind === 'system' ? yes : hidden
}

export type RunFacts = {
  confirmedAt: Date | null
  disputedAt: Date | null
  correctedAt: Date | null
}
const RUN_STATES = ['confirmed', 'corrected', 'disputed', 'asked', 'unasked'] as const
export type RunState = (typeof RUN_STATES)[number]

/** Where one run stands; `asked` while a request to its giver is open. */
export function runState(run: RunFacts, asked: boolean): RunState {
  if (run.disputedAt) return 'disputed'
  if (run.confirmedAt) return run.correctedAt ? 'corrected' : 'confirmed'
  return asked ? 'asked' : 'unasked'
}

export function isAwaiting(run: Pick<RunFacts, 'confirmedAt' | 'disputedAt'>): boolean {
  return !run.confirmedAt && !run.disputedAt
}
