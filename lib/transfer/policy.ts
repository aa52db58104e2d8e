import { no, type Verdict, yes } from '@/lib/core/verdict'
import { type Actor, isSelf } from '@/lib/ctx/actor'

export const STATES = ['mapping', 'checking', 'checked', 'committing', 'done', 'failed', 'dropped'] as const
export type ImportState = (typeof STATES)[number]

const hidden = no('transfer.no.notYours', 'not_found')

/** An import is its owner's, from the upload to the result. */
export function mayImport(actor: Actor, { ownerId }: { ownerId: string }): Verdict {
  return isSelf(actor, ownerId) ? yes : hidden
}

/** The rows go through in the background: that step is the clock's. */
export function mayCarryOut(actor: Actor): Verdict {
  return actor.kind === 'system' ? yes : hidden
}

/** Nothing is being done with it at the moment, and it has not ended. */
export function isWaiting(state: ImportState): boolean {
  return state === 'mapping' || state === 'checked' || state === 'failed'
}

export const isRunning = (state: ImportState): state is 'checking' | 'committing' =>
  state === 'checking' || state === 'committing'

export function mayMatch(state: ImportState): Verdict {
  return isWaiting(state) ? yes : no('transfer.no.over', 'closed')
}

/** Enters what the check found good: only once everything in the file is. */
export function mayCommit(state: ImportState, { good, bad }: { good: number; bad: number }): Verdict {
  if (state !== 'checked') return no('transfer.no.over', 'closed')
  if (bad > 0) return no('transfer.no.problems', 'closed')
  return good > 0 ? yes : no('transfer.no.nothing', 'closed')
}
