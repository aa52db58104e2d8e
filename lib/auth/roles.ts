import type { Permission } from '@/lib/ctx/permissions'

/** Role in an association → what it may do. What people may do with their own things is relation, not role. */
export const ROLES = {
  applicant: [],
  adviser: ['application.advise'],
  reviewer: ['application.review'],
  scorer: ['exam.score'],
  coordinator: [
    'application.read',
    'application.decide',
    'reviewers.manage',
    'entry.mark',
    'information.request',
    'reference.manage',
    'giver.vet',
    'exam.record',
    'register.manage',
    'catalogue.manage',
    'letters.see',
  ],
  admin: [
    'application.read',
    'decision.reverse',
    'reviewers.manage',
    'catalogue.manage',
    'staff.manage',
    'members.manage',
    'settings.manage',
    'letters.see',
  ],
} as const satisfies Record<string, readonly Permission[]>

export type Role = keyof typeof ROLES
export const ROLE_NAMES = Object.keys(ROLES) as Role[]

/** Roles whose sessions end sooner. */
const STAFF: ReadonlySet<string> = new Set<Role>(['adviser', 'reviewer', 'scorer', 'coordinator', 'admin'])

export function isStaff(roles: readonly string[]): boolean {
  return roles.some((role) => STAFF.has(role))
}

export function permissionsOf(roles: readonly string[]): ReadonlySet<Permission> {
  return new Set(roles.flatMap((role) => (role in ROLES ? ROLES[role as Role] : [])))
}
