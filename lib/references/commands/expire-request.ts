import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { isWanted, mayRemindBySystem, raterState } from '../policy'
import { lockReference } from '../queries/load'
import { about } from '../queries/rater-letter'

/** Notes on the timeline that a link ran out unanswered; the link itself stops by its own date. Once per request. */
export async function expireRequest(ctx: Ctx, input: { referenceId: string }): Promise<void> {
  demand(mayRemindBySystem(ctx.actor))
  const { reference, application } = await lockReference(ctx, input.referenceId)
  if (raterState(reference, ctx.now) !== 'overdue' || !isWanted(reference, application.state)) return
  const noted = await ctx.db.auditEntry.findFirst({
    where: {
      orgId: ctx.org.id,
      applicationId: application.id,
      name: 'references.requestExpired',
      subjectId: reference.id,
      at: { gte: reference.expiresAt ?? ctx.now },
    },
    select: { id: true },
  })
  if (!noted) await record(ctx, 'references.requestExpired', { rater: reference.name }, about(reference))
}
