import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayKeepAvailability } from '../policy/pool'
import { lockReviewer, whoseOf } from '../queries/lock-reviewer'
import { poolPath } from '../queries/pool-path'
import type { WhoseInput } from '../schema/pool'

/** Somebody says that an address takes letters again, after one came back from it. Said twice, it is said once. */
export async function trustAddress(ctx: Ctx, input: z.output<typeof WhoseInput>): Promise<{ next: string }> {
  const personId = whoseOf(ctx, input.personId)
  const { name } = await lockReviewer(ctx, personId)
  demand(mayKeepAvailability(ctx.actor, personId))
  const where = { orgId_personId: { orgId: ctx.org.id, personId } }
  const { unreachedEmail: email } = await ctx.db.reviewer.findUniqueOrThrow({ where, select: { unreachedEmail: true } })
  if (email !== '') {
    await ctx.db.reviewer.update({ where, data: { unreachedEmail: '' } })
    await record(ctx, 'reviewers.addressTrusted', { name, email }, { subject: { kind: 'person', id: personId } })
  }
  return { next: `${poolPath(ctx, personId)}?done=trusted` }
}
