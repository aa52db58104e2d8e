import type { Role } from '@/lib/auth/roles'
import type { Ctx } from '@/lib/ctx/ctx'
import { type StaffPerson, staffPerson } from '@/lib/people/queries/staff'
import { tiedOwners } from './conflicts'

export type Colleague = {
  id: string
  name: string
  /** To so many of the applicants they are tied, and cannot take their cases. */
  tied: number
}

/** What ends with a role, told before it is withdrawn. */
export type InHand = {
  /** Open cases, reviews not handed in, or applicants advised. */
  count: number
  /** Who could take a coordinator's cases. */
  colleagues: Colleague[]
}

export type RoleInHand = { person: StaffPerson; inHand: InHand }

const NOTHING: InHand = { count: 0, colleagues: [] }

/** One person with their roles, and what they have in hand by this one. */
export async function roleInHand(ctx: Ctx, personId: string, role: string): Promise<RoleInHand> {
  const person = await staffPerson(ctx, personId)
  const held = person.roles.find((one) => one.role === role)
  return { person, inHand: held?.since ? await inHandBy(ctx, personId, held.role) : NOTHING }
}

async function inHandBy(ctx: Ctx, personId: string, role: Role): Promise<InHand> {
  const orgId = ctx.org.id
  const open = { orgId, state: { notIn: ['endorsed', 'withdrawn'] } }
  if (role === 'adviser') {
    return { ...NOTHING, count: await ctx.db.application.count({ where: { ...open, adviserId: personId } }) }
  }
  if (role === 'reviewer') {
    const mine = { orgId, reviewerId: personId, kind: { not: 'calibration' } }
    const unended = { declinedAt: null, removedAt: null, closedAt: null, submittedAt: null }
    return { ...NOTHING, count: await ctx.db.review.count({ where: { ...mine, ...unended } }) }
  }
  if (role !== 'coordinator') return NOTHING
  const cases = await ctx.db.application.findMany({
    where: { ...open, coordinatorId: personId },
    select: { personId: true },
    orderBy: { id: 'asc' },
  })
  if (cases.length === 0) return NOTHING
  return { count: cases.length, colleagues: await colleagues(ctx, personId, cases) }
}

async function colleagues(ctx: Ctx, personId: string, cases: { personId: string }[]): Promise<Colleague[]> {
  const others = await ctx.db.$queryRaw<{ id: string; name: string }[]>`
    select p."id", p."givenName" || ' ' || p."familyName" as "name" from "RoleHeld" h
    join "Person" p on p."orgId" = h."orgId" and p."id" = h."personId"
    where h."orgId" = ${ctx.org.id}::uuid and h."role" = 'coordinator' and h."personId" <> ${personId}::uuid
    order by p."searchName", p."id"`
  const owners = cases.map((one) => one.personId)
  const ids = others.map(({ id }) => id)
  const tied = await tiedOwners(ctx, ids, owners)
  return others.map((one) => ({ ...one, tied: owners.filter((id) => tied.get(one.id)?.has(id)).length }))
}
