import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { handTo } from '@/lib/waits/settle'
import { mayMoveGiver } from '../policy'
import { awaitingRuns, openRequest, requestFor } from '../queries/requests'
import { sendGiverReminder } from './remind-giver'

type Moved = { id: string; name: string; bounced: boolean }

/**
 * Whoever gives RSC and has another address is asked there from here on; a request whose letter had come back leaves at once, and
 * the wait is theirs again. Where somebody has named that address beside the old one, both entries stay as they are.
 */
export async function followGiver(ctx: Ctx, { personId, is }: { personId: string; is: string }): Promise<void> {
  demand(mayMoveGiver(ctx.actor))
  const orgId = ctx.org.id
  const moved = await ctx.db.$queryRaw<Moved[]>`
    with before as (select g."id", g."name", g."bouncedAt" is not null as "bounced" from "Giver" g
      where g."orgId" = ${orgId}::uuid and g."giverPersonId" = ${personId}::uuid and g."email" <> ${is}
        and not exists (select 1 from "Giver" o where o."orgId" = g."orgId" and o."personId" = g."personId" and o."id" <> g."id"
          and (o."email" = ${is} or (o."giverPersonId" = g."giverPersonId" and o."id" < g."id")))
      for update),
    after as (update "Giver" g set "email" = ${is}, "bouncedAt" = null, "version" = g."version" + 1
      from before b where g."orgId" = ${orgId}::uuid and g."id" = b."id" returning g."id")
    select b.* from before b join after a on a."id" = b."id" order by b."id"`
  for (const { id, name, bounced } of moved) {
    await record(ctx, 'rsc.giverChanged', { giver: name }, { subject: { kind: 'giver', id } })
    if (bounced) await askAgain(ctx, id)
  }
}

async function askAgain(ctx: Ctx, giverId: string): Promise<void> {
  const open = await openRequest(ctx, giverId)
  const runs = await awaitingRuns(ctx, giverId)
  if (!open || runs.length === 0) return
  await sendGiverReminder(ctx, await requestFor(ctx, open.id), runs)
  await handTo(ctx, { kind: 'rsc-confirmation', subjectId: open.id }, 'giver')
}
