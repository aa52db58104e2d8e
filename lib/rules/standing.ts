import { type ApplicationState, STATES } from './transitions'

/**
 * Where a case stands in the office. The columns are kept by `attune.standing` (last written in migration 20261122610002); these are the
 * words it uses, compared by a test. Questions to the applicant are no stage of their own: they are asked in review.
 */
export type Stage = Exclude<ApplicationState, 'info_requested'>
export const STAGES = STATES.filter((state): state is Stage => state !== 'info_requested')

/** On the desk as it opens: sent, and not ended. */
export const OPEN_STAGES = [
  'submitted',
  'in_review',
  'cleared_for_exam',
  'deferred',
] as const satisfies readonly Stage[]

/** Working days within which a case should leave a stage; null where nobody promised anything. */
export type ServiceLevels = Readonly<Record<(typeof OPEN_STAGES)[number], number | null>>

/** So many working days before a promise is broken, a case is said to be near it. */
export const NEAR = 5

export function promisesAny(levels: ServiceLevels): boolean {
  return OPEN_STAGES.some((stage) => levels[stage] !== null)
}

/** What holds in a case beside its stage, several at once; the gravest first. */
export const STATUSES = [
  'urgent',
  'flagged',
  'onHold',
  'appealed',
  'ratingVoid',
  'rscDiffers',
  'reviewsDiffer',
  'waitExpired',
  'informationAsked',
  'ratingAwaited',
  'rscAwaited',
  'transcriptAwaited',
  'membershipAwaited',
  'paymentAwaited',
  'examAwaited',
  'reviewAwaited',
] as const
export type CaseStatus = (typeof STATUSES)[number]

export const TURNS = ['coordinator', 'applicant', 'rater', 'giver', 'school', 'reviewer', 'alliance', 'nobody'] as const
export type Turn = (typeof TURNS)[number]

const ENDED: readonly Stage[] = ['endorsed', 'withdrawn']
const NOT_ENDED = STAGES.filter((stage) => !ENDED.includes(stage))

/** In which stages it can be somebody's turn. */
const STAGES_OF_TURN: Record<Turn, readonly Stage[]> = {
  coordinator: ['submitted', 'in_review', 'deferred'],
  applicant: ['draft', 'in_review', 'cleared_for_exam', 'deferred'],
  rater: ['in_review'],
  giver: ['in_review'],
  school: ['in_review'],
  reviewer: ['in_review'],
  alliance: ['in_review'],
  nobody: ENDED,
}

/**
 * Whether any case could be in one of these stages and all of this hold. What cannot be is not looked for: a database that
 * does not know would read every case to find none.
 */
export function canStand(
  stages: readonly Stage[],
  turn: Turn | '',
  statuses: readonly CaseStatus[],
  overdue: boolean,
): boolean {
  const [asked, appealed] = [statuses.includes('informationAsked'), statuses.includes('appealed')]
  if (asked && turn && turn !== 'applicant') return false
  if (appealed && turn && turn !== 'coordinator') return false
  return stages.some(
    (stage) =>
      (!turn || STAGES_OF_TURN[turn].includes(stage)) &&
      (statuses.length === 0 || NOT_ENDED.includes(stage)) &&
      (!overdue || NOT_ENDED.includes(stage)) &&
      (!asked || stage === 'in_review') &&
      (!appealed || stage === 'deferred') &&
      (stage !== 'draft' || !(statuses.includes('rscAwaited') || statuses.includes('rscDiffers'))),
  )
}
