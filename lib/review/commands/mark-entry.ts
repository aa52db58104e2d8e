import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { newId } from '@/lib/db/new-id'
import { demandReason } from '@/lib/orgs/demand-reasons'
import { lockCase } from '@/lib/portfolio/queries/lock-case'
import { mayMark } from '../policy'
import { demandEntry } from '../queries/entries'
import type { MarkEntryInput } from '../schema/case'
import { takenUpAndRead } from './start-review'

/** The coordinator's word on one entry as evidence in this application. One not accepted does not count. */
export async function markEntry(ctx: Ctx, input: z.output<typeof MarkEntryInput>): Promise<{ next?: string }> {
  const { applicationId, entryKind, entryId, mark } = input
  const app = await lockCase(ctx, applicationId)
  demand(mayMark(ctx.actor, app))
  demandReason(ctx, 'mark', input.reason)
  await demandEntry(ctx, app.ownerId, { kind: entryKind, id: entryId })
  await takenUpAndRead(ctx, app)

  const key = { orgId: ctx.org.id, applicationId, entryKind, entryId }
  const refused = mark === 'not-accepted'
  const word = {
    mark,
    reason: refused ? input.reason : null,
    note: refused ? input.note : '',
    markedById: personOf(ctx).personId,
    markedAt: ctx.now,
  }
  const before = await ctx.db.entryMark.findUnique({
    where: { orgId_applicationId_entryKind_entryId: key },
    select: { mark: true },
  })
  await ctx.db.entryMark.upsert({
    where: { orgId_applicationId_entryKind_entryId: key },
    create: { ...key, id: newId(ctx.now), ...word },
    update: word,
  })
  const subject = { kind: entryKind, id: entryId }
  const detail = { kind: entryKind, mark, reason: refused ? input.reason : 'none', was: before?.mark ?? 'none' }
  await record(ctx, 'review.entryMarked', detail, { applicationId, subject })
  // Refusing has a page of its own, and leads back to the entry; verifying is pressed beside it.
  return refused ? { next: `/${ctx.org.slug}/office/applications/${applicationId}#${entryId}` } : {}
}
