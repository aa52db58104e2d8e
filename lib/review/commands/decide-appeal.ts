import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { post } from '@/lib/mail/post'
import { readerOf } from '@/lib/mail/reader-of'
import { moveApplication } from '@/lib/portfolio/commands/move-application'
import { aboutCase } from '@/lib/portfolio/queries/about-case'
import { expectedDay } from '@/lib/portfolio/queries/expected-day'
import { lockCase } from '@/lib/portfolio/queries/lock-case'
import { mayDecideAppeal } from '../policy'
import { appealable, factsOf } from '../queries/appeals'
import { conflictsOf } from '../queries/conflicts'
import type { DecideAppealInput } from '../schema/appeals'
import { awaitAppeal } from './appeal-decision'

/** Somebody else than whoever decided answers an appeal: the deferral stands, or the application is in review again. */
export async function decideAppeal(
  ctx: Ctx,
  { applicationId, outcome, answer }: z.output<typeof DecideAppealInput>,
): Promise<{ next: string }> {
  const orgId = ctx.org.id
  const app = await lockCase(ctx, applicationId)
  const found = await appealable(ctx, applicationId)
  const facts = found && factsOf(found)
  const conflicts = await conflictsOf(ctx, app)
  demand(mayDecideAppeal(ctx.actor, { ...app, conflicts }, facts))
  if (!found?.appealId) throw new DomainError('not_found')

  await ctx.db.appeal.update({
    where: { orgId_id: { orgId, id: found.appealId } },
    data: { outcome, answer, decidedAt: ctx.now, decidedById: personOf(ctx).personId },
  })
  const expectedOn = outcome === 'reopen' ? expectedDay(ctx, app) : undefined
  if (expectedOn) await moveApplication(ctx, { applicationId, from: app.state, act: 'reconsider', expectedOn })
  else await awaitAppeal(ctx, applicationId, null)
  const subject = { kind: 'appeal', id: found.appealId }
  await record(ctx, 'review.appealDecided', { outcome }, { applicationId, subject })
  await post(ctx, {
    template: 'appeal-decided',
    to: await readerOf(ctx, app.ownerId),
    applicationId,
    values: { ...aboutCase(ctx, app), outcome, answer, expectedOn },
  })
  return { next: `/${ctx.org.slug}/office/applications/${applicationId}?done=appeal` }
}
