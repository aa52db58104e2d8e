import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { registerName } from '@/lib/core/search-name'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { post } from '@/lib/mail/post'
import { appliedFor } from '@/lib/rules/categories'
import { mayCorrectDetails } from '../policy'
import type { CorrectDetailsInput } from '../schema'

const DETAILS = ['givenName', 'familyName', 'phone', 'city', 'state'] as const

/**
 * The office puts an applicant's details right after the application was sent. What was there, what stands there now and
 * why are on the trail, and the applicant is told. Nothing different: nothing happens.
 */
export async function correctDetails(
  ctx: Ctx,
  input: z.output<typeof CorrectDetailsInput>,
): Promise<{ changed: number; next: string }> {
  const { applicationId, version, reason, ...details } = input
  const orgId = ctx.org.id
  const application = await ctx.db.application.findUnique({
    where: { orgId_id: { orgId, id: applicationId } },
    select: { personId: true, reference: true, category: true, addOns: true },
  })
  if (!application) throw new DomainError('not_found')
  demand(mayCorrectDetails(ctx.actor, application.personId))
  const next = `/${ctx.org.slug}/office/applications/${applicationId}?done=corrected`
  const where = { orgId, id: application.personId }
  const held = await ctx.db.person.findUniqueOrThrow({ where: { orgId_id: where } })
  const changes = DETAILS.filter((name) => (held[name] ?? '') !== (details[name] ?? ''))
  if (changes.length === 0) return { changed: 0, next }
  const { count } = await ctx.db.person.updateMany({
    where: { ...where, version },
    data: { ...details, searchName: registerName(details).searchName, version: { increment: 1 } },
  })
  if (count === 0) throw new DomainError('conflict', { reason: 'people.error.changedMeanwhile' })
  const said = (row: Partial<Record<(typeof DETAILS)[number], string | null>>) =>
    changes.map((name) => row[name] || '–').join(' · ')
  const told = { before: said(held), after: said(details), reason }
  await record(ctx, 'people.detailsCorrected', told, { applicationId, subject: { kind: 'person', id: held.id } })
  await post(ctx, {
    template: 'details-corrected',
    to: {
      name: `${details.givenName} ${details.familyName}`,
      email: held.email,
      locale: held.locale,
      personId: held.id,
    },
    applicationId,
    values: {
      reference: application.reference,
      category: appliedFor(application),
      url: `${ctx.origin}/${ctx.org.slug}/applications/${applicationId}/profile`,
      ...told,
    },
  })
  return { changed: changes.length, next }
}
