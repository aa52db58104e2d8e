import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayFollowAddress } from '@/lib/people/policy'

/**
 * Whoever gives RSC and has changed the address of their account is asked at the new one from here on. Where somebody has named
 * that address beside the old one, both entries stay as they are.
 */
export async function followGiver(ctx: Ctx, { personId, is }: { personId: string; is: string }): Promise<void> {
  demand(mayFollowAddress(ctx.actor))
  const orgId = ctx.org.id
  const moved = await ctx.db.$queryRaw<{ id: string; name: string }[]>`
    update "Giver" g set "email" = ${is}, "bouncedAt" = null, "version" = g."version" + 1
    where g."orgId" = ${orgId}::uuid and g."giverPersonId" = ${personId}::uuid and g."email" <> ${is}
      and not exists (select 1 from "Giver" o where o."orgId" = g."orgId" and o."personId" = g."personId" and o."id" <> g."id"
        and (o."email" = ${is} or (o."giverPersonId" = g."giverPersonId" and o."id" < g."id")))
    returning g."id", g."name"`
  for (const { id, name } of moved) {
    await record(ctx, 'rsc.giverChanged', { giver: name }, { subject: { kind: 'giver', id } })
  }
}
