import { no, type Verdict, yes } from '@/lib/core/verdict'
import { type Actor, holds, isSelf } from '@/lib/ctx/actor'
import type { Permission } from '@/lib/ctx/permissions'
import { mayComment } from '@/lib/messages/policy'
import { mayMoveToRound } from '@/lib/portfolio/policy/rounds'
import { mayAssign, mayExtendWaits, mayReadCases } from '@/lib/review/policy'
import { ADD_ONS } from '@/lib/rules/categories'
import { editionById } from '@/lib/rules/criteria'
import { sectionsFor, sectionsOfAddOn } from '@/lib/rules/sections'
import { whyStays } from '@/lib/rules/waits'
import type { CaseFacts, OpenWait } from './queries/facts'
import { Before, BULK_KINDS, type BulkKind, type BulkState, type Terms, UNDOABLE } from './schema'

const hidden = no('common.error.not_found', 'not_found')

/** Without one of these nobody begins such an act; each case is asked about besides. */
const NEEDS: Record<BulkKind, readonly Permission[]> = {
  assign: ['application.decide', 'staff.manage'],
  remind: ['information.request'],
  message: ['application.decide'],
  move: ['reviewers.manage'],
  extend: ['information.request'],
}

export function mayBulk(actor: Actor, kind: BulkKind): Verdict {
  if (!mayReadCases(actor).yes) return hidden
  return NEEDS[kind].some((permission) => holds(actor, permission)) ? yes : no('common.error.forbidden')
}

/** What somebody may do with many cases at all. */
export function kindsFor(actor: Actor): BulkKind[] {
  return BULK_KINDS.filter((kind) => mayBulk(actor, kind).yes)
}

/** What was prepared waits for its own author's word. */
export function mayStart(actor: Actor, { byId, state }: { byId: string; state: BulkState }): Verdict {
  if (!mayReadCases(actor).yes) return hidden
  if (!isSelf(actor, byId)) return no('bulk.no.notYours')
  return state === 'prepared' ? yes : no('bulk.no.started', 'closed')
}

/** Whoever may do such an act may stop one that runs, a colleague's too. One that has ended needs no stopping. */
export function mayStop(actor: Actor, { terms, state }: { terms: Terms; state: BulkState }): Verdict {
  const may = mayBulk(actor, terms.kind === 'undo' ? terms.of : terms.kind)
  if (!may.yes) return may
  return state === 'prepared' || state === 'dropped' ? no('bulk.no.notRunning', 'closed') : yes
}

/** Whoever may do such an act may take one back, once, after it has ended. */
export function mayUndo(actor: Actor, act: { terms: Terms; state: BulkState; done: number; undone: boolean }): Verdict {
  const { terms, state, done, undone } = act
  if (terms.kind === 'undo') return no('bulk.no.undo', 'closed')
  const may = mayBulk(actor, terms.kind)
  if (!may.yes) return may
  if (!UNDOABLE.has(terms.kind)) return no('bulk.no.letters', 'closed')
  if (state !== 'done' && state !== 'stopped') return no('bulk.no.running', 'closed')
  if (undone) return no('bulk.no.undone', 'closed')
  return done > 0 ? yes : no('bulk.no.nothing', 'closed')
}

/** The cases are gone through by the worker, in the name of whoever pressed. */
export function mayCarryOut(actor: Actor): Verdict {
  return actor.kind === 'system' ? yes : hidden
}

/** A case as it is tried, and what stands between it and whoever would take it. */
export type Tried = CaseFacts & { tied: boolean }

/** Whether an act may touch this case now; what its own command would say, known beforehand. */
export function mayTouch(actor: Actor, terms: Exclude<Terms, { kind: 'undo' }>, found: Tried): Verdict {
  const may = mayBulk(actor, terms.kind)
  if (!may.yes) return may
  if (isSelf(actor, found.ownerId)) return no('review.error.own')
  switch (terms.kind) {
    case 'assign':
      return mayGiveTo(actor, terms.coordinatorId, found)
    case 'message':
      return mayWriteBeside(actor, terms.section, found)
    case 'remind':
      return mayRemind(found)
    case 'extend':
      return mayExtend(actor, found)
    case 'move':
      return mayMove(actor, terms.roundId, found)
  }
}

function mayGiveTo(actor: Actor, coordinatorId: string, found: Tried): Verdict {
  const may = mayAssign(actor, found)
  if (!may.yes) return may
  if (found.ownerId === coordinatorId) return no('review.error.coordinator')
  if (found.coordinatorId === coordinatorId) return no('bulk.why.already', 'closed')
  return found.tied ? no('review.error.coordinatorTied') : yes
}

function mayWriteBeside(actor: Actor, section: string, found: Tried): Verdict {
  const may = mayComment(actor, found)
  if (!may.yes) return may
  return partsOf(found).some((part) => part === section) ? yes : no('bulk.why.noPart', 'closed')
}

function partsOf({ category, addOns, edition }: CaseFacts) {
  const read = category === null ? editionById(edition) : undefined
  return read ? sectionsOfAddOn(read) : sectionsFor(ADD_ONS.filter((code) => addOns.includes(code)))
}

/** What a person can be reminded of by hand. */
export const REMINDABLE: ReadonlySet<string> = new Set([
  'rating',
  'rsc-confirmation',
  'information',
  'transcript',
  'membership-proof',
  'review',
])

function mayRemind({ held, waits }: CaseFacts): Verdict {
  if (held) return no('casework.error.held', 'closed')
  const open = waits.filter(({ kind }) => REMINDABLE.has(kind))
  if (open.length === 0) return no('bulk.why.nothingAwaited', 'closed')
  return open.some(({ reminded }) => !reminded) ? yes : no('bulk.why.remindedToday', 'closed')
}

function mayExtend(actor: Actor, found: CaseFacts): Verdict {
  const may = mayExtendWaits(actor, found)
  if (!may.yes) return may
  return found.waits.some(({ dueOn, paused }) => dueOn !== null && !paused)
    ? yes
    : no('bulk.why.nothingAwaited', 'closed')
}

function mayMove(actor: Actor, roundId: string, found: CaseFacts): Verdict {
  const may = mayMoveToRound(actor, found)
  if (!may.yes) return may
  return found.roundId === roundId ? no('bulk.why.alreadyThere', 'closed') : yes
}

/** A case is put back only where it still is as the act left it: what somebody did since stands. */
export function mayPutBack(
  actor: Actor,
  terms: Terms,
  found: CaseFacts,
  kept: { before: unknown; now: Date },
): Verdict {
  if (terms.kind === 'undo') return no('bulk.no.undo', 'closed')
  const may = mayBulk(actor, terms.kind)
  if (!may.yes) return may
  const { data: before } = Before.safeParse(kept.before)
  if (!before) return no('bulk.why.notKept', 'closed')
  if (terms.kind === 'assign' && 'coordinatorId' in before) {
    if (found.coordinatorId !== terms.coordinatorId) return no('bulk.why.changedSince', 'closed')
    return mayAssign(actor, found)
  }
  if (terms.kind === 'move' && 'roundId' in before) {
    return found.roundId === terms.roundId ? mayMoveToRound(actor, found) : no('bulk.why.changedSince', 'closed')
  }
  if (terms.kind === 'extend' && 'waits' in before) {
    const extendable = mayExtendWaits(actor, found)
    if (!extendable.yes) return extendable
    const reasons = before.waits.map((moved) => whyStays(moved, waitIn(found, moved), kept.now))
    return reasons.includes(null) ? yes : no(`bulk.why.stays.${reasons.at(-1) ?? 'answered'}`, 'closed')
  }
  return no('bulk.no.letters', 'closed')
}

/** What is waited for in a case, if it still is. */
export function waitIn({ waits }: CaseFacts, wanted: Pick<OpenWait, 'kind' | 'subjectId'>): OpenWait | undefined {
  return waits.find(({ kind, subjectId }) => kind === wanted.kind && subjectId === wanted.subjectId)
}
