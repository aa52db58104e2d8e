import { cookies } from 'next/headers'
import { cache } from 'react'
import { isStaff, permissionsOf } from '@/lib/auth/roles'
import {
  cookieName,
  IDLE_MS,
  liveSession,
  type SessionAccount,
  type SessionRow,
  unsealSession,
} from '@/lib/auth/session'
import type { Actor } from '@/lib/ctx/actor'
import { type OrgScope, scopeOfText } from '@/lib/ctx/org-scope'
import { seen } from '@/lib/db/scope'
import { aside } from '@/lib/db/unscoped'
import { requestNow } from './request'

export type Viewer = {
  session: SessionAccount | null
  org: OrgScope | null
  /** Who they are to this association; a visitor when signed out or not one of its people. */
  actor: Actor
}

type PersonRow = { id: string; givenName: string; familyName: string; roles: string[] }

/** What may be a slug at all: anything else in that place of an address is nobody's. */
const SLUG = /^[a-z0-9-]{1,80}$/

const touch = (sessionId: string, at: Date) =>
  aside('update "Session" set "lastSeenAt" = $2 where "id" = $1', [sessionId, at])

const readCookie = cache(async (): Promise<string | null> => {
  const sealed = (await cookies()).get(cookieName())?.value
  return sealed ? unsealSession(sealed) : null
})

/**
 * Session, association and membership, proven once per request and shared by layout and page; actions ask again.
 * A session that lay idle longer than staff may is not alive for somebody who is staff here.
 */
export const viewer = cache(async (slug: string | null): Promise<Viewer> => {
  const sessionId = await readCookie()
  const now = requestNow()
  const found = await seen(sessionId, slug !== null && SLUG.test(slug) ? slug : null)
  const session = sessionId ? await liveSession(sessionId, found.session as SessionRow | null, now, touch) : null
  const org = found.org === null ? null : scopeOfText(found.org)
  const person = found.person as PersonRow | null
  if (!session || !org || !person) return { session, org, actor: { kind: 'visitor' } }
  const { roles } = person
  if (isStaff(roles) && now.getTime() - session.lastSeenAt.getTime() > IDLE_MS.staff) {
    return { session: null, org, actor: { kind: 'visitor' } }
  }
  const actor: Actor = {
    kind: 'person',
    personId: person.id,
    accountId: session.account.id,
    name: `${person.givenName} ${person.familyName}`,
    roles,
    permissions: permissionsOf(roles),
  }
  return { session, org, actor }
})
