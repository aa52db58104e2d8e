/** What ties somebody who would judge to somebody who would be judged, so that another one does. */
export const CONFLICTS = [
  'self',
  'adviser',
  'gave-rsc',
  'gave-reference',
  'same-employer',
  'same-team',
  'declared',
] as const
export type Conflict = (typeof CONFLICTS)[number]
