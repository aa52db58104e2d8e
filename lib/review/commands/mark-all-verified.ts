import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { newId } from '@/lib/db/new-id'
import { lockCase } from '@/lib/portfolio/queries/lock-case'
import { mayMark } from '../policy'
import { unmarkedEntries } from '../queries/entries'
import type { ApplicationRef } from '../schema/case'
import { takenUpAndRead } from './start-review'

/** Every entry nobody has marked yet, verified in one act. What was not accepted stays as it was. */
export async function markAllVerified(
  ctx: Ctx,
  { applicationId }: z.output<typeof ApplicationRef>,
): Promise<{ count: number }> {
  const app = await lockCase(ctx, applicationId)
  demand(mayMark(ctx.actor, app))
  const entries = await unmarkedEntries(ctx, app)
  if (entries.length === 0) return { count: 0 }
  await takenUpAndRead(ctx, app)
  const markedById = personOf(ctx).personId
  await ctx.db.entryMark.createMany({
    data: entries.map(({ kind, id }) => ({
      orgId: ctx.org.id,
      id: newId(ctx.now),
      applicationId,
      entryKind: kind,
      entryId: id,
      mark: 'verified',
      markedById,
      markedAt: ctx.now,
    })),
  })
  await record(ctx, 'review.entriesVerified', { count: entries.length }, { applicationId })
  return { count: entries.length }
}
