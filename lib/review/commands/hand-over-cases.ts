import { record } from '@/lib/audit/record'
import type { Ctx } from '@/lib/ctx/ctx'
import { tiedOwners } from '../queries/conflicts'
import { holdCoordinator } from '../queries/coordinator'

type Held = { id: string; ownerId: string }
type HandedOver = { moved: number; freed: number }

/**
 * The cases of a coordinator who is none any more go to a colleague, or to nobody. What the colleague is tied to, or applies
 * for, waits for whoever takes it. A step of ending the role, whose policy it follows.
 */
export async function handOverCases(
  ctx: Ctx,
  { from, toId }: { from: { id: string; name: string }; toId: string | null },
): Promise<HandedOver> {
  const orgId = ctx.org.id
  const to = toId === null ? null : await holdCoordinator(ctx, toId, from.id)
  const cases = await ctx.db.$queryRaw<Held[]>`
    select "id", "personId" as "ownerId" from "Application" where "orgId" = ${orgId}::uuid
      and "coordinatorId" = ${from.id}::uuid and "state" not in ('endorsed', 'withdrawn') order by "id" for update`
  const owners = cases.map(({ ownerId }) => ownerId)
  const tied = to ? ((await tiedOwners(ctx, [to.id], owners)).get(to.id) ?? new Set()) : null
  const goes = ({ ownerId }: Held) => tied !== null && !tied.has(ownerId)
  const moved = cases.filter(goes).map(({ id }) => id)
  const freed = cases.filter((one) => !goes(one)).map(({ id }) => id)
  await ctx.db.application.updateMany({ where: { orgId, id: { in: freed } }, data: { coordinatorId: null } })
  for (const applicationId of freed) {
    await record(ctx, 'review.coordinatorUnassigned', { coordinator: from.name }, { applicationId })
  }
  if (to) {
    await ctx.db.application.updateMany({ where: { orgId, id: { in: moved } }, data: { coordinatorId: to.id } })
    for (const applicationId of moved) {
      await record(ctx, 'review.coordinatorAssigned', { coordinator: to.name, before: from.name }, { applicationId })
    }
  }
  return { moved: moved.length, freed: freed.length }
}
