import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { newId } from '@/lib/db/new-id'
import { lockCase } from '@/lib/portfolio/queries/lock-case'
import { mayWriteNotes } from '../policy'
import type { RaiseFlagInput } from '../schema/casework'

/** Puts a flag on a case, with its reason. */
export async function raiseFlag(
  ctx: Ctx,
  { applicationId, kind, reason }: z.output<typeof RaiseFlagInput>,
): Promise<{ next: string }> {
  const app = await lockCase(ctx, applicationId)
  demand(mayWriteNotes(ctx.actor, app))
  const id = newId(ctx.now)
  const raisedById = personOf(ctx).personId
  await ctx.db.caseFlag.create({
    data: { orgId: ctx.org.id, id, applicationId, kind, reason, raisedAt: ctx.now, raisedById },
  })
  await record(ctx, 'review.flagRaised', { kind, reason }, { applicationId, subject: { kind: 'case-flag', id } })
  return { next: `/${ctx.org.slug}/office/applications/${applicationId}?done=flagged#flags` }
}
