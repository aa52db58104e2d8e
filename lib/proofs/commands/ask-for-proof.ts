import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { addDays, type PlainDate } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf, today } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import { post } from '@/lib/mail/post'
import { readerOf } from '@/lib/mail/reader-of'
import { aboutCase } from '@/lib/portfolio/queries/about-case'
import { type LockedCase, lockCase } from '@/lib/portfolio/queries/lock-case'
import { ask } from '@/lib/waits/ask'
import { mayAskForProof } from '../policy'
import type { AskForProofInput, ProofKind } from '../schema'

/** Asks the applicant for a transcript or a proof of membership; each is asked for once at a time. */
export async function askForProof(
  ctx: Ctx,
  { applicationId, what, from, words }: z.output<typeof AskForProofInput>,
): Promise<{ proofId: string; next: string }> {
  const app = await lockCase(ctx, applicationId)
  demand(mayAskForProof(ctx.actor, app))
  const { kind, entryId = null } = what
  const about = await entryNamed(ctx, app.ownerId, kind, entryId)
  const where = { orgId: ctx.org.id, applicationId, kind, entryId, receivedAt: null, droppedAt: null }
  if (await ctx.db.proofRequest.findFirst({ where, orderBy: { id: 'asc' } })) {
    throw new DomainError('invalid', { fields: { what: ['proofs.error.asked'] } })
  }
  const proofId = await openRequest(ctx, app, { kind, entryId, about, words, official: from === 'school' })
  return { proofId, next: `/${ctx.org.slug}/office/applications/${applicationId}/proofs?done=asked` }
}

type Wanted = { kind: ProofKind; entryId: string | null; about: string; words: string; official: boolean }

/** The request with its clock, its trail and its letter; asked anew when one was not good. */
export async function openRequest(ctx: Ctx, app: LockedCase, wanted: Wanted): Promise<string> {
  const proofId = newId(ctx.now)
  const days = app.settings.applications.informationDays
  const dueOn: PlainDate = addDays(today(ctx), days)
  const { kind, about, words, official } = wanted
  const { id: applicationId } = app
  const asked = { askedAt: ctx.now, askedById: personOf(ctx).personId }
  await ctx.db.proofRequest.create({
    data: { orgId: ctx.org.id, id: proofId, applicationId, ...wanted, dueOn: fromDay(dueOn), ...asked },
  })
  await ask(ctx, { kind, subjectId: proofId, applicationId, party: 'applicant', days, dueOn })
  const subject = { kind: 'proof', id: proofId }
  await record(ctx, 'proofs.proofAsked', { kind, title: about, dueOn }, { applicationId, subject })
  const values = { ...aboutCase(ctx, app, '/proofs'), kind, about, words, dueOn, official }
  await post(ctx, { template: 'proof-asked', to: await readerOf(ctx, app.ownerId), applicationId, values })
  return proofId
}

/** The degree or membership that is meant, in the words of its entry. Somebody else's is not there. */
async function entryNamed(ctx: Ctx, personId: string, kind: ProofKind, entryId: string | null): Promise<string> {
  if (entryId === null) return ''
  const where = { orgId: ctx.org.id, id: entryId, personId }
  if (kind === 'transcript') {
    const degree = await ctx.db.education.findFirst({ where, select: { field: true, institution: true } })
    if (degree) return [degree.field, degree.institution].filter(Boolean).join(', ')
  } else {
    const membership = await ctx.db.membership.findFirst({ where, select: { association: true } })
    if (membership) return membership.association
  }
  throw new DomainError('not_found')
}
