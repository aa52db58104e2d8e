/**
 * Where a case stands in the office. The columns are kept by `attune.standing` (migration 20261122410001); these are the
 * words it uses, compared by a test.
 */
export const STAGES = [
  'draft',
  'submitted',
  'in_review',
  'cleared_for_exam',
  'deferred',
  'endorsed',
  'withdrawn',
] as const
export type Stage = (typeof STAGES)[number]

/** On the desk as it opens: sent, and not ended. */
export const OPEN_STAGES = [
  'submitted',
  'in_review',
  'cleared_for_exam',
  'deferred',
] as const satisfies readonly Stage[]

/** What holds in a case beside its stage, several at once; the gravest first. */
export const STATUSES = [
  'onHold',
  'ratingVoid',
  'rscDiffers',
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

export const TURNS = ['coordinator', 'applicant', 'rater', 'giver', 'reviewer', 'alliance', 'nobody'] as const
export type Turn = (typeof TURNS)[number]
