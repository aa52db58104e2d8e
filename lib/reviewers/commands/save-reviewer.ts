import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import type { PlainDate } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { fromDay, toDay } from '@/lib/db/days'
import { mayManagePool } from '../policy/pool'
import { lockReviewer } from '../queries/lock-reviewer'
import type { ReviewerInput } from '../schema/pool'
import { releaseReviews } from './release-reviews'

/** What the office knows of a reviewer: what they read, how much at once, until when they are trained, and whether now. */
export async function saveReviewer(ctx: Ctx, input: z.output<typeof ReviewerInput>): Promise<{ next: string }> {
  const reviewer = await lockReviewer(ctx, input.personId)
  demand(mayManagePool(ctx.actor))
  const { personId, version, trainedUntil, ...said } = input
  if (version !== reviewer.version) throw new DomainError('conflict', { reason: 'pool.error.changed' })
  const where = { orgId_personId: { orgId: ctx.org.id, personId } }
  const before = await ctx.db.reviewer.findUniqueOrThrow({ where, select: { trainedUntil: true } })
  await ctx.db.reviewer.update({
    where,
    data: { ...said, trainedUntil: fromDay(trainedUntil), version: { increment: 1 } },
  })
  const detail = {
    name: reviewer.name,
    categories: said.categories.join(', '),
    languages: said.languages.join(', '),
    loadLimit: said.loadLimit,
    trainedUntil,
    paused: said.paused,
  }
  await record(ctx, 'reviewers.reviewerSaved', detail, { subject: { kind: 'person', id: personId } })
  // What was given to them while they were trained they may finish when it runs out; not when it is taken from them.
  const day = today(ctx)
  const isTrained = (until: PlainDate | null) => until !== null && until >= day
  if (isTrained(toDay(before.trainedUntil)) && !isTrained(trainedUntil)) await releaseReviews(ctx, personId, 'training')
  return { next: `/${ctx.org.slug}/office/reviewers/${personId}?done=saved` }
}
