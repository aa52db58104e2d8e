import { DomainError } from '@/lib/core/domain-error'

/**
 * Refuses a form that showed something else than what stands there now, and says that: `asked` is the version it showed, or
 * the one it means to write over; `there` what stands now, field by field.
 */
export function refuseStale(asked: string, now: string, there: Readonly<Record<string, string | undefined>>): void {
  if (asked === now) return
  const held = Object.entries(there).map(([name, line]) => [`now.${name}`, line])
  throw new DomainError('conflict', {
    reason: 'orgs.error.conflict',
    detail: { version: now, ...Object.fromEntries(held) },
  })
}
