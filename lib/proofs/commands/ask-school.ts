import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { addDays, DAY_MS } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import { isSelf } from '@/lib/ctx/actor'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { post } from '@/lib/mail/post'
import { readerOf } from '@/lib/mail/reader-of'
import { aboutCase } from '@/lib/portfolio/queries/about-case'
import { ask } from '@/lib/waits/ask'
import { isWithSchool, mayAskSchool } from '../policy'
import { lockProof, onProof } from '../queries/lock-proof'
import { schoolLetter } from '../queries/school-letter'
import type { AskSchoolInput } from '../schema'

/**
 * Asks a school to send the transcript itself: a letter with a link of its own, and the clock begins anew. Also when the
 * first address was wrong, the school said no, or nothing came.
 */
export async function askSchool(ctx: Ctx, input: z.output<typeof AskSchoolInput>): Promise<{ next: string }> {
  const { proofId, school, schoolEmail, studentName } = input
  const proof = await lockProof(ctx, proofId)
  const { kind, about, app, facts, row } = proof
  demand(mayAskSchool(ctx.actor, facts))
  const own = isSelf(ctx.actor, app.ownerId)
  const home = own ? `applications/${app.id}` : `office/applications/${app.id}`
  const next = `/${ctx.org.slug}/${home}/proofs?done=school`
  const owner = await readerOf(ctx, app.ownerId)
  if (schoolEmail === owner.email.toLowerCase()) refuse('proofs.error.schoolOwn')
  if (isWithSchool(facts) && row.schoolEmail === schoolEmail && row.schoolAskedAt) {
    // Pressed twice it is asked once; who has not answered for a day may be written to again.
    if (ctx.now.getTime() - row.schoolAskedAt.getTime() < DAY_MS) return { next }
  }

  const days = app.settings.applications.informationDays
  const dueOn = addDays(today(ctx), days)
  const namedBy = own ? 'applicant' : 'office'
  const changed = await ctx.db.proofRequest.update({
    where: { orgId_id: { orgId: ctx.org.id, id: proofId } },
    data: {
      ...{ school, schoolEmail, studentName, schoolNamedBy: namedBy, schoolAskedAt: ctx.now, dueOn: fromDay(dueOn) },
      ...{ schoolAsks: { increment: 1 }, schoolSigned: '', schoolEndedAt: null, schoolEnded: null, schoolNote: '' },
    },
  })
  await ask(ctx, { kind, subjectId: proofId, applicationId: app.id, party: 'school', days, dueOn })
  await record(ctx, 'proofs.schoolAsked', { title: about, school, email: schoolEmail, dueOn }, onProof(proof))
  await post(ctx, await schoolLetter(ctx, 'transcript-request', { ...proof, row: changed }))
  if (!own) {
    const values = { ...aboutCase(ctx, app, '/proofs'), about, school, email: schoolEmail, dueOn }
    await post(ctx, { template: 'school-asked', to: owner, applicationId: app.id, values })
  }
  return { next }
}

function refuse(reason: string): never {
  throw new DomainError('invalid', { fields: { schoolEmail: [reason] } })
}
