import { addDays, type PlainDate } from '@/lib/core/plain-date'

/** Everything somebody can be waited for, under one contract. */
export const WAIT_KINDS = [
  'rating',
  'rsc-confirmation',
  'information',
  'transcript',
  'membership-proof',
  'payment',
  'exam-booking',
  'review',
  'settling',
] as const
export type WaitKind = (typeof WAIT_KINDS)[number]

/** Whose turn it is while something is waited for. */
const WAIT_PARTIES = ['applicant', 'rater', 'giver', 'school', 'reviewer', 'coordinator', 'alliance'] as const
export type WaitParty = (typeof WAIT_PARTIES)[number]

const WAIT_STATES = ['requested', 'reminded', 'received', 'late', 'expired', 'accepted', 'refused', 'stopped'] as const
export type WaitState = (typeof WAIT_STATES)[number]

/** What has been done about one wait; each step is a moment, the state is read from them. */
export type WaitFacts = {
  readonly dueOn: PlainDate | null
  readonly reminders: number
  readonly receivedAt: Date | null
  readonly expiredAt: Date | null
  readonly acceptedAt: Date | null
  readonly refusedAt: Date | null
  readonly stoppedAt: Date | null
}

/** `late`: the day is over and nothing came; what comes now is accepted all the same, and marked. */
export function waitState(facts: WaitFacts, today: PlainDate): WaitState {
  if (facts.acceptedAt) return 'accepted'
  if (facts.refusedAt) return 'refused'
  if (facts.receivedAt) return 'received'
  if (facts.stoppedAt) return 'stopped'
  if (facts.expiredAt) return 'expired'
  if (facts.dueOn !== null && facts.dueOn < today) return 'late'
  return facts.reminders > 0 ? 'reminded' : 'requested'
}

/** Somebody can still be expected to act: reminders go out, and the clock runs. */
export function isAwaited(facts: Omit<WaitFacts, 'dueOn' | 'reminders'>): boolean {
  return !(facts.receivedAt || facts.expiredAt || facts.acceptedAt || facts.refusedAt || facts.stoppedAt)
}

/** The day until which somebody has so many days more: nobody is given time that is over already. */
export function moreTime(dueOn: PlainDate, days: number, today: PlainDate): PlainDate {
  return addDays(dueOn < today ? today : dueOn, days)
}

/** A day that was moved at a moment, and when the wait would have ended with the day before. */
export type MovedDay = { was: PlainDate; until: PlainDate; ends: string | null; at: string }
type WaitNow = { kind: WaitKind; dueOn: string | null; paused: boolean; remindedAt: Date | string | null }
export type StaysMoved = 'answered' | 'changed' | 'told' | 'over'

/**
 * Why somebody who was given more time keeps the later day: nobody waits for them any more, the day is another one by now, a
 * reminder has named it, or what they had before is over. Null where it can be taken back; an applicant's questions are
 * written about anew.
 */
export function whyStays(moved: MovedDay, wait: WaitNow | undefined, now: Date): StaysMoved | null {
  if (!wait) return 'answered'
  if (wait.dueOn !== moved.until || wait.paused) return 'changed'
  const told = wait.remindedAt !== null && new Date(wait.remindedAt) > new Date(moved.at)
  if (told && wait.kind !== 'information') return 'told'
  return moved.ends === null || new Date(moved.ends) <= now ? 'over' : null
}

export type Ladder = {
  /** Days after it was asked. */
  readonly after: readonly number[]
  /** Days before it is due. */
  readonly before: readonly number[]
  /** So many days after it was due nobody waits any longer. */
  readonly expireDays: number
}

/** Days after the asking on which a reminder goes out, where it is due so many `days` after it; each day once. */
export function stepDays({ after, before }: Pick<Ladder, 'after' | 'before'>, days: number): number[] {
  const steps = [...after, ...before.map((one) => days - one)]
  return [...new Set(steps)].filter((day) => day > 0 && day < days).sort((a, b) => a - b)
}
