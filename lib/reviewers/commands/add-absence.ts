import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import { mayKeepAvailability } from '../policy/pool'
import { lockReviewer, whoseOf } from '../queries/lock-reviewer'
import { poolPath } from '../queries/pool-path'
import type { AbsenceInput } from '../schema/pool'

/** Days on which a reviewer is given nothing new; what they have stays theirs. */
export async function addAbsence(ctx: Ctx, input: z.output<typeof AbsenceInput>): Promise<{ next: string }> {
  const { from, to } = input
  const personId = whoseOf(ctx, input.personId)
  const reviewer = await lockReviewer(ctx, personId)
  demand(mayKeepAvailability(ctx.actor, personId))
  if (to < today(ctx)) throw new DomainError('invalid', { fields: { to: ['pool.error.awayOver'] } })
  const overlaps = { fromDay: { lte: fromDay(to) }, toDay: { gte: fromDay(from) } }
  const there = await ctx.db.reviewerAway.count({ where: { orgId: ctx.org.id, personId, ...overlaps } })
  if (there > 0) throw new DomainError('invalid', { fields: { from: ['pool.error.awayAlready'] } })
  const id = newId(ctx.now)
  await ctx.db.reviewerAway.create({
    data: { orgId: ctx.org.id, id, personId, fromDay: fromDay(from), toDay: fromDay(to) },
  })
  const subject = { kind: 'person', id: personId }
  await record(ctx, 'reviewers.absenceAdded', { name: reviewer.name, from, to }, { subject })
  return { next: `${poolPath(ctx, personId)}?done=away` }
}
