import type { Unscoped } from '@/lib/db/unscoped'

/**
 * What an act upon an account may know: it happens before and above any association, so there is no `org` in it.
 * `address` is the caller's network address, for limits; never stored in clear.
 */
export type AccountCtx = {
  db: Unscoped
  now: Date
  origin: string
  locale: 'en' | 'es'
  address: string
  agent: string | null
  /** The page of ours the request came from, to go back to. */
  from: string | null
  actor: { kind: 'account'; accountId: string; sessionId: string } | { kind: 'visitor' }
}
