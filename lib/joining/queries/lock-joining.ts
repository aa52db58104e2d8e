import { DomainError } from '@/lib/core/domain-error'
import { isUuid } from '@/lib/core/ids'
import type { Ctx } from '@/lib/ctx/ctx'
import { type JoiningPhase, joiningPhase, type Pair } from '../policy'

export type Side = { id: string; personId: string; email: string; agreedAt: Date | null; vouchedById: string | null }

export type LockedJoining = {
  id: string
  stayingId: string
  leavingId: string
  proposedById: string
  phase: JoiningPhase
  pair: Pair
  sides: Side[]
}

/** Whether one of the two holds more than the role of an applicant: then roles would go over. */
async function holdsRoles(ctx: Ctx, ids: readonly string[]): Promise<boolean> {
  const where = { orgId: ctx.org.id, personId: { in: [...ids] }, role: { not: 'applicant' } }
  return (await ctx.db.roleHeld.count({ where })) > 0
}

/** Applications are held before the pool, and the pool before people, wherever more than one of them is. */
export async function lockApplications(ctx: Ctx, personIds: readonly string[]): Promise<void> {
  await ctx.db.$queryRaw`
    select 1 from "Application" where "orgId" = ${ctx.org.id}::uuid and "personId" = any(${[...personIds]}::uuid[])
    order by "id" for no key update`
}

/**
 * Two people held still: their applications first, then themselves in order, as every act on one of them does. Nobody of
 * another association is there, nor somebody who was joined already.
 */
export async function lockPair(ctx: Ctx, oneId: string, otherId: string): Promise<Pair> {
  const [org, ids] = [ctx.org.id, [oneId, otherId]]
  if (!ids.every(isUuid)) throw new DomainError('not_found')
  await lockApplications(ctx, ids)
  const rows = await ctx.db.$queryRaw<{ joinedIntoId: string | null }[]>`
    select "joinedIntoId" from "Person" where "orgId" = ${org}::uuid and "id" = any(${ids}::uuid[]) order by "id" for update`
  if (rows.length !== 2) throw new DomainError('not_found')
  if (rows.some(({ joinedIntoId }) => joinedIntoId !== null)) {
    throw new DomainError('closed', { reason: 'joining.error.joined' })
  }
  return { oneId, otherId, staff: await holdsRoles(ctx, ids) }
}

/** A joining held still, with what was answered; its people after it. */
export async function lockJoining(ctx: Ctx, id: string): Promise<LockedJoining> {
  const orgId = ctx.org.id
  const [found] = await ctx.db.$queryRaw<{ id: string }[]>`
    select "id" from "Joining" where "orgId" = ${orgId}::uuid and "id" = ${id}::uuid for update`
  if (!found) throw new DomainError('not_found')
  const row = await ctx.db.joining.findUniqueOrThrow({
    where: { orgId_id: { orgId, id } },
    include: { sides: { orderBy: { id: 'asc' } } },
  })
  const { stayingId, leavingId, proposedById, sides } = row
  const staff = await holdsRoles(ctx, [stayingId, leavingId])
  const phase = joiningPhase(row, ctx.now)
  return { id, stayingId, leavingId, proposedById, sides, phase, pair: { oneId: stayingId, otherId: leavingId, staff } }
}

/** The joining a side belongs to. */
export async function joiningOfSide(ctx: Ctx, sideId: string): Promise<string> {
  const side = await ctx.db.joiningSide.findUnique({
    where: { orgId_id: { orgId: ctx.org.id, id: sideId } },
    select: { joiningId: true },
  })
  if (!side) throw new DomainError('not_found')
  return side.joiningId
}

/** The names of some people, in one statement. */
export async function namesOf(ctx: Ctx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await ctx.db.person.findMany({
    where: { orgId: ctx.org.id, id: { in: [...ids] } },
    select: { id: true, givenName: true, familyName: true },
    orderBy: { id: 'asc' },
  })
  return new Map(rows.map((row) => [row.id, `${row.givenName} ${row.familyName}`]))
}
