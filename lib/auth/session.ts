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
  const token = await decode({ token: cookie, secret: env().NEXTAUTH_SECRET }).catch(() => null)
  return typeof token?.sid === 'string' ? token.sid : null
}

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

type SessionRow = {
  lastSeenAt: Date
  expiresAt: Date
  endedAt: Date | null
  disabledAt: Date | null
  accountId: string
  email: string
  locale: string
  allianceRoles: string[]
}

/**
 * The live session of an id, or null when it ended, expired, lay idle too long or its account is disabled. One
 * statement, by hand: every request asks it.
 */
export async function liveSession(db: Unscoped, sessionId: string, now: Date): Promise<SessionAccount | null> {
  const [row] = await db.$queryRaw<SessionRow[]>`
    select s."lastSeenAt", s."expiresAt", s."endedAt", a."disabledAt", a."id" as "accountId", a."email", a."locale",
      array(select r."role" from "AllianceRole" r where r."accountId" = a."id") as "allianceRoles"
    from "Session" s join "Account" a on a."id" = s."accountId" where s."id" = ${sessionId}::uuid`
  if (!row || row.endedAt || row.expiresAt <= now || row.disabledAt) return null
  if (now.getTime() - row.lastSeenAt.getTime() > IDLE_MS.applicant) return null
  if (now.getTime() - row.lastSeenAt.getTime() > TOUCH_MS) {
    await db.session.update({ where: { id: sessionId }, data: { lastSeenAt: now } })
  }
  return {
    sessionId,
    lastSeenAt: row.lastSeenAt,
    expiresAt: row.expiresAt,
    account: { id: row.accountId, email: row.email, locale: row.locale === 'es' ? 'es' : 'en' },
    allianceRoles: row.allianceRoles,
  }
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
