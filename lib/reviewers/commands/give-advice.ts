import { record } from '@/lib/audit/record'
import type { Ctx } from '@/lib/ctx/ctx'
import { post } from '@/lib/mail/post'
import { readerOf } from '@/lib/mail/reader-of'
import { advisoryRow } from '../queries/advice'
import { readingOf } from '../queries/reading'

/**
 * The applicant hears what somebody of the pool advises, in their words and without their name. A step of handing in, whose
 * policy it follows; the application's row is locked by the caller.
 */
export async function giveAdvice(ctx: Ctx, applicationId: string): Promise<void> {
  const app = await readingOf(ctx, applicationId)
  const row = await advisoryRow(ctx, applicationId, app.reading)
  if (!row?.advice) return
  await ctx.db.application.update({
    where: { orgId_id: { orgId: ctx.org.id, id: applicationId } },
    data: { advisoryAskedAt: null },
  })
  const { reference, category } = app
  const { advice, toApplicant: text } = row
  await record(ctx, 'reviewers.adviceGiven', { advice }, { applicationId })
  const url = `${ctx.origin}/${ctx.org.slug}/applications/${applicationId}#advice`
  const to = await readerOf(ctx, app.ownerId)
  await post(ctx, { template: 'advice-given', to, applicationId, values: { reference, category, url, advice, text } })
}
