import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { mayKeepAvailability } from '../policy/pool'
import { poolMember } from '../queries/lock-reviewer'
import { poolPath } from '../queries/pool-path'
import type { ConflictRef } from '../schema/conflicts'

/** A declared conflict holds no longer. The row stays, with who lifted it and when. */
export async function liftConflict(ctx: Ctx, input: z.output<typeof ConflictRef>): Promise<{ next: string }> {
  const where = { orgId_id: { orgId: ctx.org.id, id: input.conflictId } }
  const conflict = await ctx.db.conflict.findUnique({ where })
  if (!conflict) throw new DomainError('not_found')
  const { personId, kind } = conflict
  const reviewer = await poolMember(ctx, personId)
  demand(mayKeepAvailability(ctx.actor, personId))
  const { count } = await ctx.db.conflict.updateMany({
    where: { orgId: ctx.org.id, id: conflict.id, liftedAt: null },
    data: { liftedAt: ctx.now, liftedById: personOf(ctx).personId },
  })
  if (count === 0) throw new DomainError('conflict', { reason: 'pool.error.conflictLifted' })
  const subject = { kind: 'person', id: personId }
  await record(ctx, 'reviewers.conflictLifted', { name: reviewer.name, kind }, { subject })
  return { next: `${poolPath(ctx, personId)}?done=lifted` }
}
