import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { post } from '@/lib/mail/post'
import { officeOfCase } from '@/lib/portfolio/queries/office-of-case'
import { isAwaited } from '@/lib/rules/waits'
import { lockWait } from '@/lib/waits/contract'
import { stop } from '@/lib/waits/settle'
import { mayChangeMind } from '../policy/settling'
import { lockReview } from '../queries/lock-review'
import { readingOf } from '../queries/reading'
import { reviewsStanding } from '../queries/standing'
import type { HandOverReadingInput } from '../schema/settling'
import { fillSeats } from './fill-seats'

/**
 * Readers who do not agree leave it to a third one, who is found at once where somebody of the pool is free, or to the
 * coordinator. Pressed twice, or by both, it is handed over once.
 */
export async function handOverReading(
  ctx: Ctx,
  { reviewId, to }: z.output<typeof HandOverReadingInput>,
): Promise<{ next: string }> {
  const review = await lockReview(ctx, reviewId)
  const { applicationId } = review
  const standing = await reviewsStanding(ctx, applicationId)
  demand(mayChangeMind(ctx.actor, review, standing))
  const page = `/${ctx.org.slug}/reviews/${reviewId}/settle`
  const wait = { kind: 'settling', subjectId: applicationId } as const
  const asked = await lockWait(ctx, wait)
  const third = standing.outstanding.some(({ kind }) => kind === 'third')
  if (third || !asked || !isAwaited(asked)) return { next: `${page}?done=handed` }

  const found = to === 'third' ? (await fillSeats(ctx, applicationId, 'third')).seated.length > 0 : false
  await stop(ctx, wait)
  const how = to === 'third' ? 'nobody' : 'reader'
  const subject = { kind: 'review', id: reviewId }
  const told = { to: found ? 'third' : 'coordinator', how }
  await record(ctx, 'reviewers.readingHandedOver', told, { applicationId, subject })
  if (!found) await tellOffice(ctx, applicationId, how, personOf(ctx).name)
  return { next: `${page}?done=${found ? 'third' : 'handed'}` }
}

/** The coordinator, or whoever of the office is there, hears that the readers leave it to them, and why. */
export async function tellOffice(
  ctx: Ctx,
  applicationId: string,
  how: 'reader' | 'nobody' | 'expired' | 'tier' | 'third' | 'gone',
  by = '',
): Promise<void> {
  const app = await readingOf(ctx, applicationId)
  const { reference, category, applicant } = app
  const url = `${ctx.origin}/${ctx.org.slug}/office/applications/${applicationId}`
  for (const to of await officeOfCase(ctx, app)) {
    const values = { reference, category, url, applicant, how, by }
    await post(ctx, { template: 'reading-handed-over', to, applicationId, values })
  }
}
