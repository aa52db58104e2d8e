import { dayNumber, type PlainDate } from '@/lib/core/plain-date'

/** Why a reviewer is given nothing to read, or not this application; in the order in which it is told. */
const UNFIT = [
  'paused',
  'away',
  'unreached',
  'untrained',
  'training-over',
  'uncalibrated',
  'at-limit',
  'category',
  'language',
] as const
export type Unfit = (typeof UNFIT)[number]

/** What of the pool decides who may be given what. */
export type PoolFacts = {
  readonly paused: boolean
  readonly away: readonly { readonly from: PlainDate; readonly to: PlainDate }[]
  /** A letter to the address they have could not be delivered. */
  readonly unreached: boolean
  /** The last day on which their training is valid. */
  readonly trainedUntil: PlainDate | null
  /** A calibration case everybody scores was due, and they have not. */
  readonly uncalibrated: boolean
  /** Open reviews, and how many they take at the same time. */
  readonly load: number
  readonly loadLimit: number
  /** Empty: every category. */
  readonly categories: readonly string[]
  readonly languages: readonly string[]
}

/** What is to be read: a category, or the add-on applied for alone, and the language it is written in. */
export type ToRead = {
  readonly appliedFor: string
  readonly language: string
  /** By when it would have to be read. */
  readonly dueOn: PlainDate
}

export type Training = 'valid' | 'ending' | 'over' | 'never'

/** So many days before it ends an office should think of the next training. */
export const ENDING_DAYS = 60

/** Where somebody's training stands on a day. */
export function trainingOn(trainedUntil: PlainDate | null, day: PlainDate): Training {
  if (trainedUntil === null) return 'never'
  if (trainedUntil < day) return 'over'
  return dayNumber(trainedUntil) - dayNumber(day) <= ENDING_DAYS ? 'ending' : 'valid'
}

/** Whether anything may be given to them on this day; empty where it may. */
export function availability(reviewer: PoolFacts, day: PlainDate): Unfit[] {
  const training = trainingOn(reviewer.trainedUntil, day)
  const reasons: [Unfit, boolean][] = [
    ['paused', reviewer.paused],
    ['away', reviewer.away.some(({ from, to }) => from <= day && day <= to)],
    ['unreached', reviewer.unreached],
    ['untrained', training === 'never'],
    ['training-over', training === 'over'],
    ['uncalibrated', reviewer.uncalibrated],
    ['at-limit', reviewer.load >= reviewer.loadLimit],
  ]
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason)
}

/** Whether somebody is away on more than half of these days: too little is left to read in. */
function isAwayMostly({ away }: PoolFacts, first: PlainDate, last: PlainDate): boolean {
  if (away.length === 0) return false
  const [start, end] = [dayNumber(first), dayNumber(last)]
  const gone = away.map(({ from, to }) => Math.min(end, dayNumber(to)) - Math.max(start, dayNumber(from)) + 1)
  return gone.reduce((sum, days) => sum + Math.max(0, days), 0) * 2 > end - start + 1
}

/**
 * Whether this application may be given to them on this day: why not, or nothing. Conflicts of interest are another
 * matter: they depend on who applies.
 */
export function assignable(reviewer: PoolFacts, day: PlainDate, toRead: ToRead): Unfit[] {
  const { categories, languages } = reviewer
  const reasons = availability(reviewer, day)
  if (!reasons.includes('away') && isAwayMostly(reviewer, day, toRead.dueOn)) reasons.push('away')
  if (categories.length > 0 && !categories.includes(toRead.appliedFor)) reasons.push('category')
  if (!languages.includes(toRead.language)) reasons.push('language')
  return UNFIT.filter((code) => reasons.includes(code))
}
