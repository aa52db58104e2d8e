import type { Unscoped } from '@/lib/db/unscoped'

/**
 * What an act upon an account may know: it happens before and above any association, so there is no `org` in it.
 * `address` stands for the caller's network address, for limits; null where nobody vouches for it.
 */
export type AccountCtx = {
  db: Unscoped
  now: Date
  origin: string
  locale: 'en' | 'es'
  address: string | null
  agent: string | null
  /** The page of ours the request came from, to go back to. */
  from: string | null
  actor: { kind: 'account'; accountId: string; sessionId: string } | { kind: 'visitor' }
}
