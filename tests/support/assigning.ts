import type { Ctx } from '@/lib/ctx/ctx'
import { assignReview } from '@/lib/reviewers/commands/assign-review'
import type { Readers } from '@/lib/rules/settings'
import { aCase, type Submitted } from './review'
import { aReviewer, type Reviewer } from './reviewers'

/** A case taken up that so many are to read, and nobody reads yet. */
export async function aCaseToRead(ctx: Ctx, readers: Readers = 'two'): Promise<Submitted> {
  const made = await aCase(ctx)
  await ctx.db.application.update({ where: { orgId_id: { orgId: ctx.org.id, id: made.id } }, data: { readers } })
  return made
}

export const byHand = (applicationId: string, reviewerId: string) =>
  ({ applicationId, reviewerId, kind: 'formal', how: 'hand', why: [{ code: 'hand' }] }) as const

export type Asked = Submitted & { reader: Reviewer; reviewId: string }

/** The same, with somebody asked who has not answered. */
export async function anAsked(ctx: Ctx, readers: Readers = 'one'): Promise<Asked> {
  const made = await aCaseToRead(ctx, readers)
  const reader = await aReviewer(ctx, { givenName: 'Rita' })
  const { reviewId } = await assignReview(made.office, byHand(made.id, reader.person.id))
  return { ...made, reader, reviewId }
}

/** Whoever holds the link of the invitation. */
export const byLink = (ctx: Ctx, reviewId: string): Ctx => ({ ...ctx, actor: { kind: 'reader', reviewId } })

/** Who reads an application now, by their ids. */
export async function readersNow(ctx: Ctx, applicationId: string): Promise<string[]> {
  const rows = await ctx.db.review.findMany({
    where: { orgId: ctx.org.id, applicationId, declinedAt: null, removedAt: null, closedAt: null },
    orderBy: [{ assignedAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ reviewerId }) => reviewerId)
}

export async function waitFor(ctx: Ctx, reviewId: string) {
  const key = { orgId: ctx.org.id, kind: 'review', subjectId: reviewId }
  return ctx.db.wait.findUniqueOrThrow({ where: { orgId_kind_subjectId: key } })
}

/** The letters of one kind to somebody, as they were written. */
export async function lettersOf(ctx: Ctx, personId: string, template: string) {
  return ctx.db.letter.findMany({ where: { orgId: ctx.org.id, personId, template }, orderBy: { id: 'asc' } })
}

/** An association that lets readers be found by itself, or not. */
export const settings = (review: object) => ({ settings: { review } })
