import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { lockCase } from '@/lib/portfolio/queries/lock-case'
import { mayWriteNotes } from '../policy'
import type { ClearFlagInput } from '../schema/casework'

/** Takes a flag off a case; that it stood there, and why, stays. Pressed twice, it is done once. */
export async function clearFlag(ctx: Ctx, { applicationId, flagId }: z.output<typeof ClearFlagInput>): Promise<void> {
  const app = await lockCase(ctx, applicationId)
  demand(mayWriteNotes(ctx.actor, app))
  const where = { orgId: ctx.org.id, id: flagId, applicationId }
  const flag = await ctx.db.caseFlag.findFirst({ where })
  if (!flag) throw new DomainError('not_found')
  if (flag.clearedAt) return
  await ctx.db.caseFlag.update({
    where: { orgId_id: { orgId: ctx.org.id, id: flagId } },
    data: { clearedAt: ctx.now, clearedById: personOf(ctx).personId },
  })
  const { kind, reason } = flag
  await record(
    ctx,
    'review.flagCleared',
    { kind, reason },
    { applicationId, subject: { kind: 'case-flag', id: flagId } },
  )
}
