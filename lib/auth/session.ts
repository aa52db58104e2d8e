import { decode, encode } from 'next-auth/jwt'
import { newId } from '@/lib/db/new-id'
import type { Unscoped } from '@/lib/db/unscoped'
import { env } from '@/lib/env/env'
import type { AccountCtx } from './account-ctx'

const HOUR = 3_600_000
const ABSOLUTE_MS = 12 * HOUR
/** How long a session may lie idle: staff see many people's papers, so theirs end sooner. */
export const IDLE_MS = { applicant: 2 * HOUR, staff: HOUR / 2 } as const
const TOUCH_MS = 60_000

export type SessionAccount = {
  sessionId: string
  lastSeenAt: Date
  expiresAt: Date
  account: { id: string; email: string; locale: 'en' | 'es' }
  allianceRoles: readonly string[]
}

/** Over https the name is bound to the host; plain http (a laptop) cannot carry that prefix. */
export function cookieName(): string {
  return env().PUBLIC_ORIGIN.startsWith('https:') ? '__Host-attune.session' : 'attune.session'
}

export function cookieOptions() {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: env().PUBLIC_ORIGIN.startsWith('https:') } as const
}

/** The cookie's value: next-auth's encrypted JWT, which carries the session's id and nothing else. */
export function sealSession(sessionId: string): Promise<string> {
  return encode({ token: { sid: sessionId }, secret: env().NEXTAUTH_SECRET, maxAge: ABSOLUTE_MS / 1000 })
}

export async function unsealSession(cookie: string): Promise<string | null> {
  const known = unsealed.get(cookie)
  if (known) return known
  const token = await decode({ token: cookie, secret: env().NEXTAUTH_SECRET }).catch(() => null)
  if (typeof token?.sid !== 'string') return null
  if (unsealed.size >= 2000) unsealed.clear()
  unsealed.set(cookie, token.sid)
  return token.sid
}

/** Cookies opened before: deriving the key again costs more than a page. Whether a session lives its row alone decides. */
const unsealed = new Map<string, string>()

/** A new session row; its id goes into the cookie. */
export async function openSession(ctx: Pick<AccountCtx, 'db' | 'now' | 'agent'>, accountId: string): Promise<string> {
  const id = newId(ctx.now)
  await ctx.db.session.create({
    data: {
      id,
      accountId,
      createdAt: ctx.now,
      lastSeenAt: ctx.now,
      expiresAt: new Date(ctx.now.getTime() + ABSOLUTE_MS),
      agent: ctx.agent?.slice(0, 200) ?? null,
    },
  })
  return id
}

/** A session as `attune.viewer` tells of it. */
export type SessionRow = {
  lastSeenAt: string
  expiresAt: string
  endedAt: string | null
  disabledAt: string | null
  accountId: string
  email: string
  locale: string
  allianceRoles: string[]
}

/** What a row is worth now: null when the session ended, expired, lay idle too long or its account is disabled. */
function aliveAt(sessionId: string, row: SessionRow | null, now: Date): SessionAccount | null {
  if (!row) return null
  const [lastSeenAt, expiresAt] = [new Date(row.lastSeenAt), new Date(row.expiresAt)]
  if (row.endedAt || row.disabledAt || expiresAt <= now) return null
  if (now.getTime() - lastSeenAt.getTime() > IDLE_MS.applicant) return null
  return {
    sessionId,
    lastSeenAt,
    expiresAt,
    account: { id: row.accountId, email: row.email, locale: row.locale === 'es' ? 'es' : 'en' },
    allianceRoles: row.allianceRoles,
  }
}

/** The live session of a row, or null. Seen again after a while, it is written down by `touch`, in the caller's own way. */
export async function liveSession(
  sessionId: string,
  row: SessionRow | null,
  now: Date,
  touch: (sessionId: string, at: Date) => Promise<unknown>,
): Promise<SessionAccount | null> {
  const session = aliveAt(sessionId, row, now)
  if (session && now.getTime() - session.lastSeenAt.getTime() > TOUCH_MS) await touch(sessionId, now)
  return session
}

/** Ends sessions of an account: all, or all but one. */
export async function endSessions(
  { db, now }: { db: Unscoped; now: Date },
  accountId: string,
  reason: string,
  except?: string,
): Promise<number> {
  const { count } = await db.session.updateMany({
    where: { accountId, endedAt: null, ...(except ? { id: { not: except } } : {}) },
    data: { endedAt: now, endReason: reason },
  })
  return count
}
