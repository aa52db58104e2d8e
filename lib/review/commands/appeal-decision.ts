import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { addDays, type PlainDate } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import { post } from '@/lib/mail/post'
import { readerOf } from '@/lib/mail/reader-of'
import { aboutCase, aboutInOffice } from '@/lib/portfolio/queries/about-case'
import { documentsOf } from '@/lib/portfolio/queries/documents'
import { lockCase } from '@/lib/portfolio/queries/lock-case'
import { mayAppeal } from '../policy'
import { appealable, factsOf, whoMayAnswer } from '../queries/appeals'
import type { AppealDecisionInput } from '../schema/appeals'

/** The applicant asks for a deferral to be looked at again; whoever of the office may answer hears of it. */
export async function appealDecision(
  ctx: Ctx,
  { applicationId, words, documents }: z.output<typeof AppealDecisionInput>,
): Promise<{ appealId: string; next: string }> {
  const orgId = ctx.org.id
  const app = await lockCase(ctx, applicationId)
  const found = await appealable(ctx, applicationId)
  if (!found || found.ownerId !== app.ownerId) throw new DomainError('not_found')
  demand(mayAppeal(ctx.actor, factsOf(found), today(ctx)))
  const theirs = documents.length > 0 ? (await documentsOf(ctx, app.ownerId)).map(({ id }) => id) : []
  if (documents.some((id) => !theirs.includes(id))) throw new DomainError('not_found')

  const appealId = newId(ctx.now)
  const { decisionId } = found
  await ctx.db.appeal.create({ data: { orgId, id: appealId, decisionId, words, documents, madeAt: ctx.now } })
  const subject = { kind: 'appeal', id: appealId }
  await record(ctx, 'review.decisionAppealed', { documents: documents.length }, { applicationId, subject })
  const applicant = await readerOf(ctx, app.ownerId)
  const home = `/${ctx.org.slug}/applications/${applicationId}`
  const expectedOn = addDays(today(ctx), app.settings.review.responseDays)
  await awaitAppeal(ctx, applicationId, expectedOn)
  const received = { ...aboutCase(ctx, app), words, expectedOn }
  await post(ctx, { template: 'appeal-received', to: applicant, applicationId, values: received })
  const { free, staff } = await whoMayAnswer(ctx, found)
  const about = { ...aboutInOffice(ctx, app, '/appeal'), applicant: applicant.name, answerBy: expectedOn }
  // Where everybody decided or is tied, those who can let somebody else in hear of it.
  const made = { ...about, free: free.length > 0 ? ('some' as const) : ('none' as const) }
  for (const { id } of free.length > 0 ? free : staff) {
    await post(ctx, { template: 'appeal-made', to: await readerOf(ctx, id), applicationId, values: made })
  }
  return { appealId, next: `${home}?done=appealed` }
}

/** The day an appeal is answered by, for the desk and the applicant; null once it is. */
export async function awaitAppeal(ctx: Ctx, applicationId: string, expectedOn: PlainDate | null): Promise<void> {
  await ctx.db.application.update({
    where: { orgId_id: { orgId: ctx.org.id, id: applicationId } },
    data: { expectedOn: fromDay(expectedOn) },
  })
}
