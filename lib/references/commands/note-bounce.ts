import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { post } from '@/lib/mail/post'
import { isPending, mayRemindBySystem } from '../policy'
import { lockReference } from '../queries/load'
import { about, LINK_LETTERS, toApplicant } from '../queries/rater-letter'

/**
 * A letter with a rater's link failed for good: the timeline says so, and the applicant learns what to do. A letter of an
 * earlier address or request, or one about somebody who has answered since, changes nothing.
 */
export async function noteBounce(ctx: Ctx, input: { letterId: string }): Promise<void> {
  demand(mayRemindBySystem(ctx.actor))
  const orgId = ctx.org.id
  const letter = await ctx.db.letter.findUnique({ where: { orgId_id: { orgId, id: input.letterId } } })
  if (!letter?.failedAt || !letter.applicationId || !LINK_LETTERS.has(letter.template)) return
  const row = await ctx.db.reference.findFirst({
    where: { orgId, applicationId: letter.applicationId, email: letter.toEmail },
    select: { id: true },
  })
  if (!row) return
  const { reference, application } = await lockReference(ctx, row.id)
  const { requestedAt, bouncedAt, email } = reference
  const stale = email !== letter.toEmail || !requestedAt || letter.queuedAt < requestedAt
  if (stale || bouncedAt || !isPending(reference, ctx.now)) return
  await ctx.db.reference.update({
    where: { orgId_id: { orgId, id: reference.id } },
    data: { bouncedAt: ctx.now, version: { increment: 1 } },
  })
  await record(ctx, 'references.letterBounced', { rater: reference.name, email }, about(reference))
  const { to, about: facts } = toApplicant(ctx, application)
  await post(ctx, {
    template: 'rater-bounced',
    to,
    values: { ...facts, rater: reference.name, email },
    applicationId: application.id,
  })
}
