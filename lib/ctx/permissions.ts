/** What a role may be allowed, as acts in the field's words. Roles map to these in lib/auth/roles.ts. */
const PERMISSIONS = [
  'application.read',
  'application.advise',
  'application.review',
  'application.decide',
  'reviewers.manage',
  'decision.reverse',
  'entry.mark',
  'information.request',
  'reference.manage',
  'giver.vet',
  'exam.record',
  'exam.score',
  'register.manage',
  'catalogue.manage',
  'staff.manage',
  'members.manage',
  'settings.manage',
  'letters.see',
] as const

export type Permission = (typeof PERMISSIONS)[number]
