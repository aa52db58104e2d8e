import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { spendLinks } from '@/lib/auth/links'
import { addDays } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { post } from '@/lib/mail/post'
import { readerOf } from '@/lib/mail/reader-of'
import { aboutCase, aboutInOffice } from '@/lib/portfolio/queries/about-case'
import { officeOfCase } from '@/lib/portfolio/queries/office-of-case'
import { ask, pause } from '@/lib/waits/ask'
import { mayAnswerForSchool } from '../policy'
import { registrarOf } from '../queries/for-school'
import { type LockedProof, lockProof, onProof } from '../queries/lock-proof'
import type { DeclineTranscriptInput, SchoolEnd } from '../schema'

/** The school sends nothing and says why: whoever asked reads it, and it is the applicant's turn again. */
export async function declineTranscript(
  ctx: Ctx,
  input: z.output<typeof DeclineTranscriptInput>,
): Promise<{ step: string }> {
  const proof = await lockProof(ctx, registrarOf(ctx))
  demand(mayAnswerForSchool(ctx.actor, proof.facts))
  const { reason, note, signed } = input
  await spendLinks(ctx, 'transcript', proof.id)
  const detail = { title: proof.about, school: proof.row.school, reason }
  await record(ctx, 'proofs.transcriptDeclined', detail, onProof(proof))
  await giveBack(ctx, proof, { why: reason, note, signed })
  return { step: 'answered' }
}

type Ended = { why: SchoolEnd; note: string; signed: string }

/**
 * The school will not send it. The applicant is waited for again, with new days, because they can name another address, ask
 * the school themselves or bring a copy; the office reads the same words, in case the address was its own.
 */
export async function giveBack(ctx: Ctx, { id, kind, about, app, row }: LockedProof, ended: Ended): Promise<void> {
  const { why, note, signed } = ended
  const days = app.settings.applications.informationDays
  const dueOn = addDays(today(ctx), days)
  await ctx.db.proofRequest.update({
    where: { orgId_id: { orgId: ctx.org.id, id } },
    data: {
      ...{ schoolEndedAt: ctx.now, schoolEnded: why, schoolNote: note, schoolSigned: signed },
      dueOn: fromDay(dueOn),
    },
  })
  await ask(ctx, { kind, subjectId: id, applicationId: app.id, party: 'applicant', days, dueOn })
  if (app.held) await pause(ctx, app.id)
  const owner = await readerOf(ctx, app.ownerId)
  const said = { about, school: row.school, email: row.schoolEmail, why, note, dueOn }
  const values = { ...aboutCase(ctx, app, '/proofs'), ...said }
  await post(ctx, { template: 'school-declined', to: owner, applicationId: app.id, values })
  const inOffice = { ...aboutInOffice(ctx, app, '/proofs'), ...said, applicant: owner.name }
  for (const to of await officeOfCase(ctx, app)) {
    await post(ctx, { template: 'school-declined-office', to, applicationId: app.id, values: inOffice })
  }
}
