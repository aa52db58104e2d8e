import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { addDays } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { newId } from '@/lib/db/new-id'
import { post } from '@/lib/mail/post'
import { readerOf } from '@/lib/mail/reader-of'
import { aboutCase, aboutInOffice } from '@/lib/portfolio/queries/about-case'
import { documentsOf } from '@/lib/portfolio/queries/documents'
import { lockCase } from '@/lib/portfolio/queries/lock-case'
import { mayAppeal } from '../policy'
import { appealable, factsOf } from '../queries/appeals'
import { conflictsAmong } from '../queries/conflicts'
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
  const received = { ...aboutCase(ctx, app), words, expectedOn }
  await post(ctx, { template: 'appeal-received', to: applicant, applicationId, values: received })
  const made = { ...aboutInOffice(ctx, app, '/appeal'), applicant: applicant.name }
  for (const personId of await whoMayAnswer(ctx, app.ownerId, found.decidedById)) {
    await post(ctx, { template: 'appeal-made', to: await readerOf(ctx, personId), applicationId, values: made })
  }
  return { appealId, next: `${home}?done=appealed` }
}

/** Coordinators and admins who neither decided nor are tied to the applicant. */
async function whoMayAnswer(ctx: Ctx, ownerId: string, decidedById: string): Promise<string[]> {
  const rows = await ctx.db.roleHeld.findMany({
    where: { orgId: ctx.org.id, role: { in: ['coordinator', 'admin'] }, person: { accountId: { not: null } } },
    select: { personId: true },
    distinct: ['personId'],
    orderBy: { personId: 'asc' },
  })
  const ids = rows.map(({ personId }) => personId).filter((id) => id !== decidedById && id !== ownerId)
  const ties = await conflictsAmong(ctx, ownerId, ids)
  return ids.filter((id) => ties.get(id)?.length === 0)
}
