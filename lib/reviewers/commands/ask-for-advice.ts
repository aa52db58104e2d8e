import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { post } from '@/lib/mail/post'
import { applicationFindings } from '@/lib/portfolio/queries/facts'
import { officeOfCase } from '@/lib/portfolio/queries/office-of-case'
import { mayAskForAdvice } from '../policy/advice'
import { advisoryRow } from '../queries/advice'
import { lockReading } from '../queries/reading'
import type { AskForAdviceInput } from '../schema/advice'
import { fillSeats } from './fill-seats'

/**
 * An applicant asks somebody of the pool to look at the draft before it is sent. Advice counts for nothing later, and whoever
 * gave it does not read the application afterwards. Where nobody is free, or the office chooses readers itself, it hears of
 * it; one may ask again.
 */
export async function askForAdvice(
  ctx: Ctx,
  { applicationId }: z.output<typeof AskForAdviceInput>,
): Promise<{ next: string }> {
  const next = `/${ctx.org.slug}/applications/${applicationId}#advice`
  const app = await lockReading(ctx, applicationId)
  const { application, assessment } = await applicationFindings(ctx, applicationId)
  const there = (await advisoryRow(ctx, applicationId, app.reading)) !== null
  demand(
    mayAskForAdvice(ctx.actor, {
      ownerId: app.ownerId,
      state: app.state,
      resting: application.restingSince !== null,
      offered: ctx.org.settings.review.advisoryReview,
      there,
      findings: assessment.findings,
    }),
  )
  const first = await ctx.db.application.updateMany({
    where: { orgId: ctx.org.id, id: applicationId, advisoryAskedAt: null },
    data: { advisoryAskedAt: ctx.now },
  })
  const { assignsItself } = ctx.org.settings.review
  if (!assignsItself && first.count === 0) return { next }
  const { seated } = assignsItself ? await fillSeats(ctx, applicationId, 'advisory') : { seated: [] }
  await record(ctx, 'reviewers.adviceAsked', { found: seated.length > 0 ? 'yes' : 'no' }, { applicationId })
  // Once is enough for the office, however often somebody tries again.
  if (seated.length === 0 && first.count > 0) {
    const { reference, category, applicant } = app
    const url = `${ctx.origin}/${ctx.org.slug}/office/applications/${applicationId}/readers?kind=advisory`
    const values = { reference, category, applicant, url, looked: assignsItself ? 'yes' : 'no' } as const
    for (const to of await officeOfCase(ctx, app)) {
      await post(ctx, { template: 'advice-missing', to, applicationId, values })
    }
  }
  return { next }
}
