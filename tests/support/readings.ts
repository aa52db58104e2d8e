import type { Ctx } from '@/lib/ctx/ctx'
import { settleReading } from '@/lib/reviewers/commands/settle-reading'
import type { Recommendation } from '@/lib/reviewers/schema/recommendations'
import type { Readers } from '@/lib/rules/settings'
import { ask } from '@/lib/waits/ask'
import { ctxFor } from './actors'
import { aCase, type Submitted } from './review'
import { aReview, aReviewer, type Reviewer, type ReviewMore } from './reviewers'

export type Read = Submitted & { readers: (Reviewer & { reviewId: string })[] }
type Given = ReviewMore & { readers?: Readers; seats?: number }

/** A case in review that is read by so many people, each asked and declared. `ctx` may be anybody's of the association. */
export async function aReading(ctx: Ctx, { readers = 'two', seats, ...more }: Given = {}): Promise<Read> {
  const made = await aCase(ctx)
  await ctx.db.application.update({ where: { orgId_id: { orgId: ctx.org.id, id: made.id } }, data: { readers } })
  const read: Read = { ...made, readers: [] }
  const asked = seats ?? (readers === 'two' ? 2 : 1)
  for (let nth = 0; nth < asked; nth++) await addReader(ctx, read, more)
  return read
}

/** One more of the pool, asked to read it, signed that there is no conflict. */
export async function addReader(ctx: Ctx, read: Read, more: ReviewMore = {}): Promise<string> {
  const reviewer = await aReviewer(ctx, { givenName: `Reader${read.readers.length + 1}` })
  const reviewId = await aReview(ctx, read.id, reviewer.person.id, more)
  await ask(ctx, { kind: 'review', subjectId: reviewId, applicationId: read.id, party: 'reviewer', days: 21 })
  read.readers.push({ ...reviewer, reviewId })
  return reviewId
}

/** That reader's work as it is when they hand it in; what follows is the caller's. */
export async function handsIn(ctx: Ctx, id: string, recommendation: Recommendation, more: object = {}): Promise<void> {
  await ctx.db.review.update({
    where: { orgId_id: { orgId: ctx.org.id, id } },
    data: { recommendation, firstRecommendation: recommendation, submittedAt: ctx.now, ...more },
  })
  await ctx.db.wait.updateMany({
    where: { orgId: ctx.org.id, kind: 'review', subjectId: id },
    data: { receivedAt: ctx.now },
  })
}

function seat(read: Read, nth: number): Read['readers'][number] {
  const one = read.readers[nth]
  if (!one) throw new Error(`no reader ${nth}`)
  return one
}

/** What the nth reader sees. */
export function readerCtx(ctx: Ctx, read: Read, nth: number): Ctx {
  return ctxFor(ctx, seat(read, nth).person, ['reviewer'])
}

export function reviewOf(read: Read, nth: number): string {
  return seat(read, nth).reviewId
}

/** Two are in and recommend different things: the first to endorse, the second to defer, with a reason. */
export async function aDispute(ctx: Ctx): Promise<Read> {
  const read = await aReading(ctx)
  const reasons = [{ requirement: 'work', reason: 'not-shown', todo: 'Show the second year.' }]
  await handsIn(ctx, reviewOf(read, 0), 'endorse', { toApplicant: 'Well done.', toCoordinator: 'Strong.' })
  await handsIn(ctx, reviewOf(read, 1), 'defer', { reasons, toApplicant: 'Soon.', toCoordinator: 'Weak.' })
  await settleReading(readerCtx(ctx, read, 1), read.id)
  return read
}
