import type { Ctx } from '@/lib/ctx/ctx'

/** What ties somebody of the office to an applicant, so that another one decides. */
export const CONFLICTS = ['self', 'adviser', 'gave-rsc', 'gave-reference'] as const
export type Conflict = (typeof CONFLICTS)[number]

type Tie = { personId: string; conflict: Conflict }

/**
 * Found in the data, for several people at once: it is their own application; they are the adviser on one of this
 * applicant's; the applicant logged RSC with them, in a run or a session; they are or were asked for a reference and did
 * not decline. Somebody named by address only is known by it.
 */
export async function conflictsAmong(
  ctx: Ctx,
  ownerId: string,
  personIds: readonly string[],
): Promise<Map<string, Conflict[]>> {
  const org = ctx.org.id
  const ties = await ctx.db.$queryRaw<Tie[]>`
    select p."id" as "personId", tie."conflict" from "Person" p cross join lateral (
      select 1 as "place", 'self' as "conflict" where p."id" = ${ownerId}::uuid
      union all select 2, 'adviser' where exists (
        select 1 from "Application" a
        where a."orgId" = p."orgId" and a."personId" = ${ownerId}::uuid and a."adviserId" = p."id")
      union all select 3, 'gave-rsc' where exists (
        select 1 from "Giver" g
        where g."orgId" = p."orgId" and g."personId" = ${ownerId}::uuid
          and (g."giverPersonId" = p."id" or lower(g."email") = lower(p."email"))
          and (exists (select 1 from "RscRun" r where r."orgId" = g."orgId" and r."giverId" = g."id")
            or exists (select 1 from "SessionMember" m where m."orgId" = g."orgId" and m."giverId" = g."id")))
      union all select 4, 'gave-reference' where exists (
        select 1 from "Reference" f join "Application" a on a."orgId" = f."orgId" and a."id" = f."applicationId"
        where f."orgId" = p."orgId" and a."personId" = ${ownerId}::uuid and lower(f."email") = lower(p."email")
          and (f."receivedAt" is not null or (f."declinedAt" is null and f."cancelledAt" is null)))
    ) tie
    where p."orgId" = ${org}::uuid and p."id" = any(${[...personIds]}::uuid[])
    order by p."id", tie."place"`
  const found = new Map<string, Conflict[]>(personIds.map((id) => [id, []]))
  for (const { personId, conflict } of ties) found.get(personId)?.push(conflict)
  return found
}

/** The same for whoever acts. Nobody outside the association has a tie to know of. */
export async function conflictsOf(ctx: Ctx, { ownerId }: { ownerId: string }): Promise<readonly Conflict[]> {
  if (ctx.actor.kind !== 'person') return []
  const { personId } = ctx.actor
  return (await conflictsAmong(ctx, ownerId, [personId])).get(personId) ?? []
}
