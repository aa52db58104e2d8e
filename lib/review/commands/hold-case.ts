import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { newId } from '@/lib/db/new-id'
import { post } from '@/lib/mail/post'
import { readerOf } from '@/lib/mail/reader-of'
import { demandReason } from '@/lib/orgs/demand-reasons'
import { aboutCase } from '@/lib/portfolio/queries/about-case'
import { lockCase } from '@/lib/portfolio/queries/lock-case'
import { pause } from '@/lib/waits/ask'
import { mayHold } from '../policy'
import type { HoldCaseInput } from '../schema/casework'

/** The case waits, and says why: clocks and reminders stand still, nothing is decided meanwhile, the applicant is told. */
export async function holdCase(
  ctx: Ctx,
  { applicationId, reason, message }: z.output<typeof HoldCaseInput>,
): Promise<{ next: string }> {
  const orgId = ctx.org.id
  const app = await lockCase(ctx, applicationId)
  demand(mayHold(ctx.actor, app))
  demandReason(ctx, 'hold', reason)
  await ctx.db.caseHold.create({
    data: {
      orgId,
      id: newId(ctx.now),
      applicationId,
      reason,
      message,
      heldAt: ctx.now,
      heldById: personOf(ctx).personId,
    },
  })
  await ctx.db.application.update({ where: { orgId_id: { orgId, id: applicationId } }, data: { heldAt: ctx.now } })
  await pause(ctx, applicationId)
  await record(ctx, 'review.caseHeld', { reason }, { applicationId })
  await post(ctx, {
    template: 'case-held',
    to: await readerOf(ctx, app.ownerId),
    applicationId,
    values: {
      ...aboutCase(ctx, app),
      reason,
      message,
    },
  })
  return { next: `/${ctx.org.slug}/office/applications/${applicationId}?done=held` }
}
