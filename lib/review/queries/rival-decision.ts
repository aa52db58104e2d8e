import { DomainError } from '@/lib/core/domain-error'
import type { Ctx } from '@/lib/ctx/ctx'
import { formatMoment } from '@/lib/i18n/format'

/** Refuses when somebody decided after the form was drawn, and says who decided what, and when. */
export async function refuseRivalDecision(ctx: Ctx, applicationId: string, seen: string): Promise<void> {
  const orgId = ctx.org.id
  const last = await ctx.db.decision.findFirst({
    where: { orgId, applicationId },
    orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
  })
  if (!last || last.id === seen) return
  const by = await ctx.db.person.findUnique({ where: { orgId_id: { orgId, id: last.decidedById } } })
  throw new DomainError('conflict', {
    reason: 'review.error.decidedMeanwhile',
    detail: {
      act: last.act,
      by: by ? `${by.givenName} ${by.familyName}` : '–',
      at: formatMoment(ctx.locale, last.decidedAt, ctx.org.zone),
    },
  })
}
