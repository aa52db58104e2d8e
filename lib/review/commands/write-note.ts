import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { newId } from '@/lib/db/new-id'
import { lockCase } from '@/lib/portfolio/queries/lock-case'
import { mayWriteNotes } from '../policy'
import type { WriteNoteInput } from '../schema/casework'

/** A note for the staff. It stays as it was written: who errs writes another one. */
export async function writeNote(
  ctx: Ctx,
  { applicationId, text }: z.output<typeof WriteNoteInput>,
): Promise<{ next: string }> {
  const app = await lockCase(ctx, applicationId)
  demand(mayWriteNotes(ctx.actor, app))
  const id = newId(ctx.now)
  await ctx.db.caseNote.create({
    data: { orgId: ctx.org.id, id, applicationId, text, writtenAt: ctx.now, writtenById: personOf(ctx).personId },
  })
  await record(ctx, 'review.noteWritten', {}, { applicationId, subject: { kind: 'case-note', id } })
  return { next: `/${ctx.org.slug}/office/applications/${applicationId}?done=noted#notes` }
}
