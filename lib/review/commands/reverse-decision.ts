import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { json } from '@/lib/db/json'
import { newId } from '@/lib/db/new-id'
import { post } from '@/lib/mail/post'
import { readerOf } from '@/lib/mail/reader-of'
import { moveApplication } from '@/lib/portfolio/commands/move-application'
import { aboutCase } from '@/lib/portfolio/queries/about-case'
import { expectedDay } from '@/lib/portfolio/queries/expected-day'
import { lockCase } from '@/lib/portfolio/queries/lock-case'
import { revokeEndorsement } from '@/lib/register/commands/revoke-endorsement'
import { mayReverse } from '../policy'
import { conflictsOf } from '../queries/conflicts'
import { refuseRivalDecision } from '../queries/rival-decision'
import type { ReverseDecisionInput } from '../schema/case'

/**
 * An admin takes a decision back, with a reason: a decision of its own, after which the application is in review again.
 * What was awarded is revoked; nothing that was decided or written before is changed or removed.
 */
export async function reverseDecision(
  ctx: Ctx,
  { applicationId, seen, reason }: z.output<typeof ReverseDecisionInput>,
): Promise<{ decisionId: string; next: string }> {
  const orgId = ctx.org.id
  const app = await lockCase(ctx, applicationId)
  demand(mayReverse(ctx.actor, { ...app, conflicts: await conflictsOf(ctx, app) }))
  await refuseRivalDecision(ctx, applicationId, seen)
  const reversed = await ctx.db.decision.findFirst({ where: { orgId, applicationId, id: seen } })
  if (!reversed) throw new DomainError('not_found')

  const decisionId = newId(ctx.now)
  const { assessment, act } = reversed
  await ctx.db.decision.create({
    data: {
      ...{ orgId, id: decisionId, applicationId, act: 'reverse', feedback: reason },
      ...{ assessment: json(assessment), decidedAt: ctx.now, decidedById: personOf(ctx).personId },
    },
  })
  const { number } = act === 'endorse' ? await revokeEndorsement(ctx, { applicationId, reason }) : { number: null }
  const expectedOn = expectedDay(ctx, app)
  await moveApplication(ctx, { applicationId, from: app.state, act: 'reverse', expectedOn })
  const subject = { kind: 'decision', id: decisionId }
  await record(ctx, 'review.decisionReversed', { act, number, reason }, { applicationId, subject })
  await post(ctx, {
    template: 'decision-reversed',
    to: await readerOf(ctx, app.ownerId),
    applicationId,
    values: { ...aboutCase(ctx, app), act, reason, number: number ?? '', expectedOn },
  })
  return { decisionId, next: `/${ctx.org.slug}/office/applications/${applicationId}?done=reverse` }
}
