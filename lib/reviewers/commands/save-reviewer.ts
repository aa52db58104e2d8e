import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { mayManagePool } from '../policy/pool'
import { lockReviewer } from '../queries/lock-reviewer'
import type { ReviewerInput } from '../schema/pool'

/** What the office knows of a reviewer: what they read, how much at once, until when they are trained, and whether now. */
export async function saveReviewer(ctx: Ctx, input: z.output<typeof ReviewerInput>): Promise<{ next: string }> {
  const reviewer = await lockReviewer(ctx, input.personId)
  demand(mayManagePool(ctx.actor))
  const { personId, version, trainedUntil, ...said } = input
  if (version !== reviewer.version) throw new DomainError('conflict', { reason: 'pool.error.changed' })
  await ctx.db.reviewer.update({
    where: { orgId_personId: { orgId: ctx.org.id, personId } },
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
  return { next: `/${ctx.org.slug}/office/reviewers/${personId}?done=saved` }
}
