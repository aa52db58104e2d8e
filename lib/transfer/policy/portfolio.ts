import { no, type Verdict, yes } from '@/lib/core/verdict'
import { type Actor, isSelf } from '@/lib/ctx/actor'
import { KEPT_MS, type PortfolioReport } from '../schema/portfolio'

/** `trying` and `entering`: the background is at it. `failed`: an accident, or nothing may be entered any more. */
const TRIAL_STATES = ['trying', 'checked', 'entering', 'done', 'failed', 'dropped'] as const
export type TrialState = (typeof TRIAL_STATES)[number]

export type TrialFacts = { ownerId: string; state: TrialState; createdAt: Date; report: PortfolioReport }

const hidden = no('exchange.no.notYours', 'not_found')

export const isAtWork = (state: TrialState): state is 'trying' | 'entering' =>
  state === 'trying' || state === 'entering'

/** Nothing is being done with it at the moment, and it has not ended. */
export const isOpen = (state: TrialState): state is 'checked' | 'failed' => state === 'checked' || state === 'failed'

/** A portfolio on its way in is its owner's alone. */
export function mayTry(actor: Actor, { ownerId, state, createdAt }: Omit<TrialFacts, 'report'>, now: Date): Verdict {
  if (!isSelf(actor, ownerId)) return hidden
  if (isAtWork(state)) return no('exchange.no.atWork', 'closed')
  if (!isOpen(state)) return no('exchange.no.over', 'closed')
  return now.getTime() - createdAt.getTime() > KEPT_MS ? no('exchange.no.expired', 'closed') : yes
}

/** What belongs to the person alone is entered by nobody else. */
export function mayKeep(actor: Actor, ownerId: string): Verdict {
  return isSelf(actor, ownerId) ? yes : hidden
}

/** All or nothing: it goes in once nothing of it is refused, and only where there is something to add. */
export function mayEnter(actor: Actor, facts: TrialFacts, now: Date): Verdict {
  const may = mayTry(actor, facts, now)
  if (!may.yes) return may
  if (facts.state !== 'checked') return no('exchange.no.over', 'closed')
  if (facts.report.refused > 0) return no('exchange.no.refused', 'closed')
  const added = Object.values(facts.report.added).reduce((sum, count) => sum + count, 0)
  return added > 0 ? yes : no('exchange.no.nothing', 'closed')
}
