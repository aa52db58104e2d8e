import { ROLE_NAMES, type Role } from '@/lib/auth/roles'
import { fromCursor, toCursor } from '@/lib/core/cursor'
import { DomainError } from '@/lib/core/domain-error'
import { dayInZone, type PlainDate } from '@/lib/core/plain-date'
import { demand, type Verdict } from '@/lib/core/verdict'
import type { Ctx, ListCtx } from '@/lib/ctx/ctx'
import { findNames } from '@/lib/db/find-names'
import { empty, join, sql } from '@/lib/db/sql'
import { mayGrantRole, mayManageStaff, mayWithdrawRole } from '../policy'

const PAGE = 25
const AT_MOST = 500
const KEYS = ['text', 'text', 'uuid'] as const

export type PeopleAsk = { q?: string; role?: string; after?: string; before?: string }
export type PersonRow = { id: string; name: string; email: string; roles: string[]; since: PlainDate }
export type PeopleList = {
  rows: PersonRow[]
  /** `staff`: whoever holds more than being an applicant. */
  asked: { q: string; role: string }
  next?: string
  previous?: string
  /** The search met more people than it looks at. */
  many: boolean
}

type Row = { id: string; givenName: string; familyName: string; email: string; roles: string[]; createdAt: Date }

function roleAsked(role: string) {
  if (role === '') return empty
  const which = role === 'staff' ? sql`r."role" <> 'applicant'` : sql`r."role" = ${role}`
  return sql`and exists (select 1 from "RoleHeld" r where r."orgId" = p."orgId" and r."personId" = p."id" and ${which})`
}

/** The association's people by family name, one page. */
export async function peopleList(ctx: ListCtx, ask: PeopleAsk): Promise<PeopleList> {
  demand(mayManageStaff(ctx.actor))
  const q = (ask.q ?? '').trim().slice(0, 80)
  const role = ask.role === 'staff' ? 'staff' : (ROLE_NAMES.find((one) => one === ask.role) ?? '')
  const after = fromCursor(ask.after, KEYS)
  const before = after ? null : fromCursor(ask.before, KEYS)
  const people = q.length >= 2 && !q.includes('@') ? await findNames(ctx.db, 'people', q, AT_MOST) : null
  const from = after ?? before
  const past = before ? sql`<` : sql`>`
  const where = join(
    [
      sql`p."orgId" = ${ctx.org.id}::uuid and p."joinedIntoId" is null`,
      people ? sql`and p."id" = any(${people}::uuid[])` : empty,
      q.includes('@') ? sql`and p."email" = ${q.toLowerCase()}` : empty,
      roleAsked(role),
      from
        ? sql`and (p."familyName", p."givenName", p."id") ${past} (${from[0]}, ${from[1]}, ${from[2]}::uuid)`
        : empty,
    ],
    ' ',
  )
  const order = before
    ? sql`p."familyName" desc, p."givenName" desc, p."id" desc`
    : sql`p."familyName", p."givenName", p."id"`
  const rows = await ctx.db.$queryRaw<Row[]>`
    select p."id", p."givenName", p."familyName", p."email", p."createdAt",
      array(select r."role" from "RoleHeld" r where r."orgId" = p."orgId" and r."personId" = p."id" order by 1) as "roles"
    from "Person" p where ${where} order by ${order} limit ${PAGE + 1}`
  const more = rows.length > PAGE
  const shown = rows.slice(0, PAGE)
  if (before) shown.reverse()
  const [first, last] = [shown[0], shown.at(-1)]
  const cursor = (row: Row) => toCursor([row.familyName, row.givenName, row.id])
  return {
    rows: shown.map(({ id, givenName, familyName, email, roles, createdAt }) => ({
      ...{ id, email, name: `${givenName} ${familyName}`, since: dayInZone(createdAt, ctx.org.zone) },
      roles: ROLE_NAMES.filter((one) => roles.includes(one)),
    })),
    asked: { q, role },
    next: last && (before || more) ? cursor(last) : undefined,
    previous: first && (after || (before && more)) ? cursor(first) : undefined,
    many: (people?.length ?? 0) >= AT_MOST,
  }
}

type Held = { role: string; grantedAt: Date; grantedById: string | null }
export type RolesOf = { id: string; accountId: string | null; name: string; email: string; roles: Held[] }

/** Somebody of this association and the roles they hold. */
export async function rolesOf(ctx: Ctx, personId: string): Promise<RolesOf> {
  const row = await ctx.db.person.findUnique({
    where: { orgId_id: { orgId: ctx.org.id, id: personId } },
    select: {
      id: true,
      accountId: true,
      givenName: true,
      familyName: true,
      email: true,
      roles: { orderBy: { role: 'asc' } },
    },
  })
  if (!row) throw new DomainError('not_found')
  const { id, accountId, givenName, familyName, email, roles } = row
  return { id, accountId, name: `${givenName} ${familyName}`, email, roles }
}

/** How many others who can sign in administer the association. */
export function otherAdmins(ctx: Ctx, personId: string): Promise<number> {
  const person = { account: { disabledAt: null } }
  return ctx.db.roleHeld.count({ where: { orgId: ctx.org.id, role: 'admin', personId: { not: personId }, person } })
}

export type StaffRole = { role: Role; since: PlainDate | null; grantedBy: string | null; may: Verdict }
export type StaffPerson = { id: string; name: string; email: string; roles: StaffRole[] }

/** One person with every role there is: held since when and by whose hand, and whether it may be given or taken. */
export async function staffPerson(ctx: Ctx, personId: string): Promise<StaffPerson> {
  demand(mayManageStaff(ctx.actor))
  const person = await rolesOf(ctx, personId)
  const givers = await ctx.db.person.findMany({
    where: { orgId: ctx.org.id, id: { in: person.roles.flatMap(({ grantedById }) => grantedById ?? []) } },
    select: { id: true, givenName: true, familyName: true },
    orderBy: { id: 'asc' },
  })
  const others = await otherAdmins(ctx, personId)
  const roles = ROLE_NAMES.map((role): StaffRole => {
    const held = person.roles.find((one) => one.role === role)
    if (!held) return { role, since: null, grantedBy: null, may: mayGrantRole(ctx.actor, person, role) }
    const giver = givers.find(({ id }) => id === held.grantedById)
    return {
      role,
      since: dayInZone(held.grantedAt, ctx.org.zone),
      grantedBy: giver ? `${giver.givenName} ${giver.familyName}` : null,
      may: mayWithdrawRole(ctx.actor, person, role, others),
    }
  })
  return { id: person.id, name: person.name, email: person.email, roles }
}
