import { no, type Verdict, yes } from '@/lib/core/verdict'
import type { Actor } from '@/lib/ctx/actor'
import { mayManagePool } from './pool'

/** Only a case that has been decided: what the pool says of it can change nothing in it. */
const DECIDED: ReadonlySet<string> = new Set(['endorsed', 'cleared_for_exam', 'deferred'])
export const DECIDED_STATES = [...DECIDED]

export function mayOpenCalibration(actor: Actor, { state, opened }: { state: string; opened: boolean }): Verdict {
  const may = mayManagePool(actor)
  if (!may.yes) return may
  if (!DECIDED.has(state)) return no('settling.error.notDecided', 'closed')
  return opened ? no('settling.error.opened', 'closed') : yes
}
