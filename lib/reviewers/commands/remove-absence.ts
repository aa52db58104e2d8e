import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { mayKeepAvailability } from '../policy/pool'
import { lockReviewer } from '../queries/lock-reviewer'
import { poolPath } from '../queries/pool-path'
import type { AbsenceRef } from '../schema/pool'

/** Takes an absence back: they are given applications on those days again. */
export async function removeAbsence(ctx: Ctx, input: z.output<typeof AbsenceRef>): Promise<{ next: string }> {
  const where = { orgId_id: { orgId: ctx.org.id, id: input.absenceId } }
  const absence = await ctx.db.reviewerAway.findUnique({ where })
  if (!absence) throw new DomainError('not_found')
  const { personId } = absence
  const reviewer = await lockReviewer(ctx, personId)
  demand(mayKeepAvailability(ctx.actor, personId))
  const { count } = await ctx.db.reviewerAway.deleteMany({ where: { orgId: ctx.org.id, id: absence.id } })
  if (count === 0) throw new DomainError('not_found')
  const detail = { name: reviewer.name, from: toDay(absence.fromDay), to: toDay(absence.toDay) }
  await record(ctx, 'reviewers.absenceRemoved', detail, { subject: { kind: 'person', id: personId } })
  return { next: `${poolPath(ctx, personId)}?done=back` }
}
