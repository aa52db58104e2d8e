import { record } from '@/lib/audit/record'
import { addDays } from '@/lib/core/plain-date'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { newId } from '@/lib/db/new-id'
import { post } from '@/lib/mail/post'
import { officeOfCase } from '@/lib/portfolio/queries/office-of-case'
import { ask } from '@/lib/waits/ask'
import { lockWait } from '@/lib/waits/contract'
import { received } from '@/lib/waits/settle'
import { readersOf } from '../queries/readers'
import { type Reading, readingOf } from '../queries/reading'
import { type ReviewsStanding, reviewsStanding } from '../queries/standing'
import type { Recommendation, SettledHow } from '../schema/recommendations'
import { closeReviews } from './close-reviews'
import { fillSeats } from './fill-seats'
import { tellOffice } from './hand-over-reading'

/**
 * What follows when a reader is in, or recommends something else than before: readers who differ are brought together, or
 * the reading is settled, once, and its coordinator told. A step of other acts, whose policy it follows; the application's
 * row is locked by the caller.
 */
export async function settleReading(ctx: Ctx, applicationId: string): Promise<ReviewsStanding> {
  const standing = await reviewsStanding(ctx, applicationId)
  if (standing.settled) return standing
  const { outcome } = standing
  const reading = await readingOf(ctx, applicationId)
  if (outcome.is === 'settled') {
    await settleAs(ctx, reading, outcome.how, outcome.recommendation)
    return reviewsStanding(ctx, applicationId)
  }
  if (outcome.is === 'nextTier') await askNextTier(ctx, applicationId)
  if (outcome.is === 'differs') await bringTogether(ctx, reading)
  const third = standing.reviews.find(({ kind, submittedAt }) => kind === 'third' && submittedAt !== null)
  // It came just now, and there is no majority even so.
  if (outcome.is === 'differs' && third?.submittedAt?.getTime() === ctx.now.getTime()) {
    await tellOffice(ctx, applicationId, 'third')
  }
  return standing
}

/** Somebody has left a reading: those who stay may all be in, and of one mind. A step of declining, removing and recusing. */
export async function settleIfWhole(ctx: Ctx, applicationId: string): Promise<void> {
  const { settled, outcome } = await reviewsStanding(ctx, applicationId)
  if (settled || outcome.is !== 'settled') return
  await settleAs(ctx, await readingOf(ctx, applicationId), outcome.how, outcome.recommendation)
}

/** The first of two tiers is in: somebody is found for the second, or the office is told that nobody was. */
async function askNextTier(ctx: Ctx, applicationId: string): Promise<void> {
  const { assignsItself } = ctx.org.settings.review
  const filled = assignsItself ? await fillSeats(ctx, applicationId) : null
  if (!filled || filled.seated.length > 0) return
  await record(ctx, 'reviewers.readingHandedOver', { to: 'coordinator', how: 'tier' }, { applicationId })
  await tellOffice(ctx, applicationId, 'tier')
}

/** Readers who differ hear of it, each with the way to the other; told once for each reading. */
async function bringTogether(ctx: Ctx, reading: Reading): Promise<void> {
  const { id: applicationId, reference, category, settlingDays: days } = reading
  const wait = { kind: 'settling', subjectId: applicationId } as const
  const asked = await lockWait(ctx, wait)
  const readers = await readersOf(ctx, applicationId, reading.reading)
  const begun = await ctx.db.review.aggregate({
    where: { orgId: ctx.org.id, applicationId, reading: reading.reading, kind: 'formal' },
    _max: { submittedAt: true },
  })
  const latest = begun._max.submittedAt
  if (asked && latest && asked.askedAt >= latest) return
  const dueOn = addDays(today(ctx), days)
  await ask(ctx, { ...wait, applicationId, party: 'reviewer', days, dueOn })
  await record(ctx, 'reviewers.readersDiffer', { readers: readers.length }, { applicationId })
  for (const { reviewId, ...to } of readers) {
    const url = settlingUrl(ctx, reviewId)
    await post(ctx, { template: 'readers-differ', to, applicationId, values: { reference, category, url, dueOn } })
  }
}

const settlingUrl = (ctx: Ctx, reviewId: string) => `${ctx.origin}/${ctx.org.slug}/reviews/${reviewId}/settle`

/** Writes down what a reading came to. Exactly one for each: who comes second changes nothing. */
export async function settleAs(
  ctx: Ctx,
  reading: Reading,
  how: SettledHow,
  recommendation: Recommendation,
): Promise<boolean> {
  const { id: applicationId, reference, category } = reading
  const id = newId(ctx.now)
  const { count } = await ctx.db.settlement.createMany({
    data: {
      orgId: ctx.org.id,
      id,
      applicationId,
      reading: reading.reading,
      how,
      recommendation,
      settledAt: ctx.now,
    },
    skipDuplicates: true,
  })
  if (count === 0) return false
  const subject = { kind: 'settlement', id }
  await record(ctx, 'reviewers.readingSettled', { how, recommendation }, { applicationId, subject })
  const wait = { kind: 'settling', subjectId: applicationId } as const
  const talked = (await lockWait(ctx, wait)) !== null
  if (talked) await received(ctx, wait)
  await closeReviews(ctx, applicationId, 'settled')
  const self = ctx.actor.kind === 'person' ? ctx.actor.personId : null
  const about = { reference, category, how, recommendation }
  for (const { reviewId, ...to } of talked ? await readersOf(ctx, applicationId, reading.reading) : []) {
    if (to.personId === self) continue
    const values = { ...about, url: settlingUrl(ctx, reviewId) }
    await post(ctx, { template: 'readers-settled', to, applicationId, values })
  }
  const url = `${ctx.origin}/${ctx.org.slug}/office/applications/${applicationId}`
  const values = { ...about, url, applicant: reading.applicant }
  for (const to of await officeOfCase(ctx, reading)) {
    if (to.personId !== self) await post(ctx, { template: 'reading-settled', to, applicationId, values })
  }
  return true
}
