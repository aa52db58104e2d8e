import type { z } from 'zod'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { mayReadThread, voiceOf } from '../policy'
import { talkOf } from '../queries/load'
import type { ReadInput } from '../schema'

/**
 * Notes how far somebody has read a thread; it never goes back. Who only reads along leaves no mark. Reading is nothing
 * the association has to remember: there is no entry in the trail.
 */
export async function readThread(ctx: Ctx, input: z.output<typeof ReadInput>): Promise<void> {
  const { applicationId, section, throughId } = input
  const { personId } = personOf(ctx)
  const orgId = ctx.org.id
  const talk = await talkOf(ctx, applicationId)
  demand(mayReadThread(ctx.actor, talk))
  if (voiceOf(ctx.actor, talk) === null) return
  const shown = await ctx.db.comment.findFirst({ where: { orgId, id: throughId, applicationId, section } })
  if (!shown) throw new DomainError('not_found')
  await ctx.db.$executeRaw`
    insert into "CommentRead" ("orgId", "personId", "applicationId", "section", "throughId", "readAt")
    values (${orgId}::uuid, ${personId}::uuid, ${applicationId}::uuid, ${section}, ${throughId}::uuid, ${ctx.now})
    on conflict ("orgId", "personId", "applicationId", "section")
    do update set "throughId" = excluded."throughId", "readAt" = excluded."readAt"
    where "CommentRead"."throughId" < excluded."throughId"`
}
