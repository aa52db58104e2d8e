type Detail = Record<string, string | number | boolean | null | undefined>
const detail = <T extends Detail = Record<never, never>>() => ({}) as { readonly shape?: T }

/**
 * Everything worth remembering inside an association: the act's name and what is kept about it.
 * The text of each stands in the catalogue under `audit.<name>`. Details hold no secrets and no rating content.
 */
export const AUDIT = {
  'people.joined': detail<{ name: string }>(),
  'people.roleGranted': detail<{ name: string; role: string }>(),
  'people.roleWithdrawn': detail<{ name: string; role: string }>(),
} as const

export type AuditName = keyof typeof AUDIT
export type AuditDetail<N extends AuditName> = NonNullable<(typeof AUDIT)[N]['shape']>
