import type { ApplicationState } from './transitions'

/**
 * Where one review stands for its reader. `invited`: asked, and no word yet on conflicts of interest. `open`: being read.
 * `sent`: in, while the reading is not settled. `over`: in, and nothing more to do. `ended`: its case went on without it.
 */
const REVIEW_PHASES = ['invited', 'open', 'sent', 'over', 'declined', 'removed', 'ended'] as const
export type ReviewPhase = (typeof REVIEW_PHASES)[number]

export type ReviewFacts = {
  readonly kind: string
  /** Which sending is read, and which one the application is at. */
  readonly reading: number
  readonly currentReading: number
  readonly state: ApplicationState
  /** What the reading came to has been written down. */
  readonly settled: boolean
  readonly declaredAt: Date | null
  readonly declinedAt: Date | null
  readonly removedAt: Date | null
  readonly closedAt: Date | null
  readonly submittedAt: Date | null
}

const READ_IN: ReadonlySet<ApplicationState> = new Set<ApplicationState>(['submitted', 'in_review', 'info_requested'])

/** Whether there is still something to read: a case in review, a draft somebody asked advice on, a case for practice. */
function isRead({ kind, reading, currentReading, state }: ReviewFacts): boolean {
  if (kind === 'calibration') return true
  if (reading !== currentReading) return false
  return kind === 'advisory' ? state === 'draft' : READ_IN.has(state)
}

/** What ended it comes first: whoever was removed has no access, whatever they did before. */
export function reviewPhase(facts: ReviewFacts): ReviewPhase {
  const { kind, settled, declaredAt, declinedAt, removedAt, closedAt, submittedAt } = facts
  if (removedAt) return 'removed'
  if (declinedAt) return 'declined'
  if (submittedAt) {
    const settling = kind === 'formal' || kind === 'third'
    return settling && !settled && !closedAt && isRead(facts) ? 'sent' : 'over'
  }
  if (closedAt || !isRead(facts)) return 'ended'
  return declaredAt ? 'open' : 'invited'
}

/** Whether the reader sees the case: they have signed that nothing ties them to it, and it is not over. */
export function seesCase(facts: ReviewFacts): boolean {
  const phase = reviewPhase(facts)
  return facts.declaredAt !== null && (phase === 'open' || phase === 'sent')
}
