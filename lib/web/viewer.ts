import { cookies } from 'next/headers'
import { cache } from 'react'
import { isStaff, permissionsOf } from '@/lib/auth/roles'
import { cookieName, IDLE_MS, liveSession, type SessionAccount, unsealSession } from '@/lib/auth/session'
import type { Actor } from '@/lib/ctx/actor'
import { type OrgScope, orgBySlug } from '@/lib/ctx/org-scope'
import { inViewer } from '@/lib/db/scope'
import { requestNow } from './request'

export type Viewer = {
  session: SessionAccount | null
  org: OrgScope | null
  /** Who they are to this association; a visitor when signed out or not one of its people. */
  actor: Actor
}

type PersonRow = { id: string; givenName: string; familyName: string; roles: string[] }

export const readCookie = cache(async (): Promise<string | null> => {
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
  return inViewer(async (db, nameOrg) => {
    const session = sessionId ? await liveSession(db, sessionId, now) : null
    const org = slug === null ? null : await orgBySlug(db, slug)
    if (!session || !org) return { session, org, actor: { kind: 'visitor' } }
    await nameOrg(org.id)
    const [person] = await db.$queryRaw<PersonRow[]>`
      select p."id", p."givenName", p."familyName", array(select r."role" from "RoleHeld" r
        where r."orgId" = p."orgId" and r."personId" = p."id" order by r."role") as "roles"
      from "Person" p where p."orgId" = ${org.id}::uuid and p."accountId" = ${session.account.id}::uuid`
    if (!person) return { session, org, actor: { kind: 'visitor' } }
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
})
