import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { newId } from '@/lib/db/new-id'
import { post } from '@/lib/mail/post'
import { maySettle } from '../policy/settling'
import { lockReview } from '../queries/lock-review'
import { readersOf } from '../queries/readers'
import { reviewsStanding } from '../queries/standing'
import type { WriteSettlingNoteInput } from '../schema/settling'

/** A reader writes to the other about what they judge differently. It stays as it was sent; the others hear of it. */
export async function writeSettlingNote(
  ctx: Ctx,
  { reviewId, text }: z.output<typeof WriteSettlingNoteInput>,
): Promise<{ next: string }> {
  const review = await lockReview(ctx, reviewId)
  const { applicationId, reading, reference, category } = review
  demand(maySettle(ctx.actor, review, await reviewsStanding(ctx, applicationId)))
  const { personId, name: author } = personOf(ctx)
  const id = newId(ctx.now)
  await ctx.db.settlingNote.create({
    data: { orgId: ctx.org.id, id, applicationId, reading, text, writtenAt: ctx.now, writtenById: personId },
  })
  const subject = { kind: 'settlingNote', id }
  await record(ctx, 'reviewers.settlingNoteWritten', {}, { applicationId, subject })
  for (const { reviewId: theirs, ...to } of await readersOf(ctx, applicationId, reading)) {
    if (to.personId === personId) continue
    const url = `${ctx.origin}/${ctx.org.slug}/reviews/${theirs}/settle`
    await post(ctx, {
      template: 'settling-note',
      to,
      applicationId,
      values: { reference, category, url, author, text },
    })
  }
  return { next: `/${ctx.org.slug}/reviews/${reviewId}/settle#thread` }
}
