import { DomainError } from '@/lib/core/domain-error'
import type { Ctx } from '@/lib/ctx/ctx'
import { post } from '@/lib/mail/post'
import { officeOfCase } from '@/lib/portfolio/queries/office-of-case'
import { isReadable } from '../policy/assigning'
import { assignables, missingSeats, poolFor, proposed } from '../queries/assigning'
import { lockPool } from '../queries/candidates'
import type { ReviewRow } from '../queries/lock-review'
import { lockReading } from '../queries/reading'
import { kindOf, type ReviewKind, type WhyTerm } from '../schema/assigning'
import { seat } from './assign-review'

export type Filled = {
  seated: { reviewId: string; reviewerId: string; why: WhyTerm[] }[]
  /** Seats nobody could be found for, and reason → for how many of the pool it is the one. */
  unseated: { seats: number; because: Readonly<Record<string, number>> } | null
}

const NOTHING: Filled = { seated: [], unseated: null }

/**
 * Whoever the rules choose is asked for the seats that are free now. A step of other acts, whose policy it follows: taking
 * a case up, declining, handing in the first tier. Where nothing is missing, or the case does not wait for readers now, it
 * does nothing.
 */
export async function fillSeats(ctx: Ctx, applicationId: string, kind: ReviewKind = 'formal'): Promise<Filled> {
  await lockReading(ctx, applicationId)
  const [app] = await assignables(ctx, [applicationId])
  if (!app) throw new DomainError('not_found')
  const tiers = missingSeats(app, kind)
  if (tiers.length === 0 || !isReadable(app, kind).yes) return NOTHING
  await lockPool(ctx)
  const pool = await poolFor(ctx, [app])
  const { seated, unseated } = proposed(pool, [app], kind)
  const filled: Filled = { seated: [], unseated: unseated[0] ?? null }
  for (const [nth, { readerId, because }] of seated.entries()) {
    const person = pool.people.find(({ id }) => id === readerId)
    const tier = tiers[nth]
    if (!person || tier === undefined) throw new Error('the rules seat people of the pool, as many as are missing')
    const why = [...because]
    const reviewId = await seat(ctx, app, person, { kind, how: 'auto', why, tier })
    filled.seated.push({ reviewId, reviewerId: readerId, why })
  }
  return filled
}

/**
 * Somebody else is asked in the place of a reader who has gone, where the association lets that happen by itself. The office
 * is told only where the seat stays empty. A step of declining and declaring a conflict.
 */
export async function seekAnother(
  ctx: Ctx,
  review: Pick<ReviewRow, 'applicationId' | 'kind'>,
  gone: { reader: string; reason: string },
): Promise<void> {
  const kind = kindOf(review)
  const { assignsItself } = ctx.org.settings.review
  const filled = assignsItself ? await fillSeats(ctx, review.applicationId, kind) : null
  if (filled && filled.seated.length > 0) return
  const [app] = await assignables(ctx, [review.applicationId])
  if (!app) throw new DomainError('not_found')
  // Where more had been asked than have to read, nobody is missing.
  if (missingSeats(app, kind).length === 0) return
  const url = `${ctx.origin}/${ctx.org.slug}/office/applications/${app.id}`
  const { reference, category, applicant } = app
  for (const to of await officeOfCase(ctx, app)) {
    await post(ctx, {
      template: 'reader-missing',
      to,
      applicationId: app.id,
      values: { reference, category, applicant, url, ...gone, looked: filled?.unseated ? 'yes' : 'no' },
    })
  }
}
