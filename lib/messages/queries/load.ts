import { DomainError } from '@/lib/core/domain-error'
import { isUuid } from '@/lib/core/ids'
import type { Ctx } from '@/lib/ctx/ctx'
import { empty, sql } from '@/lib/db/sql'
import type { SectionCode } from '@/lib/rules/sections'
import type { ApplicationState } from '@/lib/rules/transitions'
import type { Voice } from '../schema'

export type Talk = {
  id: string
  reference: string
  category: string
  state: ApplicationState
  ownerId: string
  ownerName: string
  adviserId: string | null
  coordinatorId: string | null
}

/** The application a thread hangs on. `lock`: comments on it are written one after the other, and none after its end. */
export async function talkOf(ctx: Ctx, applicationId: string, lock?: 'lock'): Promise<Talk> {
  if (!isUuid(applicationId)) throw new DomainError('not_found')
  const [row] = await ctx.db.$queryRaw<Talk[]>`
    select a."id", a."reference", coalesce(a."category", a."addOns"[1]) as "category", a."state", a."personId" as "ownerId", a."adviserId", a."coordinatorId",
      p."givenName" || ' ' || p."familyName" as "ownerName"
    from "Application" a join "Person" p on p."orgId" = a."orgId" and p."id" = a."personId"
    where a."orgId" = ${ctx.org.id}::uuid and a."id" = ${applicationId}::uuid ${lock ? sql`for update of a` : empty}`
  if (!row) throw new DomainError('not_found')
  return row
}

/** Where a thread stands for whoever speaks in it as this. */
export function threadPath(slug: string, applicationId: string, section: SectionCode, as: Voice): string {
  if (as === 'applicant') return `/${slug}/applications/${applicationId}/${section}#comments`
  if (as === 'adviser') return `/${slug}/advising/${applicationId}/${section}#comments`
  return `/${slug}/office/applications/${applicationId}/comments/${section}`
}

export type Listener = {
  id: string
  name: string
  email: string
  locale: string
  commentMail: string
  as: Voice
}

/**
 * Who is told of comments: the applicant, the adviser while they hold that role, and the coordinator in whose hands the
 * application is. Without a coordinator nobody of the office gets mail; the desk shows what is unread to all of them.
 */
export async function listenersOf(ctx: Ctx, talk: Talk): Promise<Listener[]> {
  const { ownerId, adviserId, coordinatorId } = talk
  const rows = await ctx.db.person.findMany({
    where: {
      orgId: ctx.org.id,
      accountId: { not: null },
      id: { in: [ownerId, adviserId, coordinatorId].flatMap((id) => id ?? []) },
    },
    include: { roles: { select: { role: true }, orderBy: { role: 'asc' } } },
    orderBy: { id: 'asc' },
  })
  return rows.flatMap(({ id, givenName, familyName, email, locale, commentMail, roles }): Listener[] => {
    const holds = (role: string) => roles.some((held) => held.role === role)
    const person = { id, name: `${givenName} ${familyName}`, email, locale, commentMail }
    if (id === ownerId) return [{ ...person, as: 'applicant' }]
    if (id === adviserId && holds('adviser')) return [{ ...person, as: 'adviser' }]
    return id === coordinatorId && holds('coordinator') ? [{ ...person, as: 'coordinator' }] : []
  })
}
