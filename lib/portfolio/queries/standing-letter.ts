import { DomainError } from '@/lib/core/domain-error'
import { isUuid } from '@/lib/core/ids'
import { dayInZone } from '@/lib/core/plain-date'
import { holds, isSelf } from '@/lib/ctx/actor'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { translator } from '@/lib/i18n/translate'
import { standingLetterPdf } from '@/lib/print/standing-letter-pdf'
import { appliedFor } from '@/lib/rules/categories'

/**
 * A letter for an employer or an authority: who has applied for what, since when, and where it stands today. For the
 * applicant, to hand on as they like, and for the staff who read cases. Nothing of what is in the application, and no
 * letter of one that was withdrawn.
 */
export async function standingLetter(ctx: Ctx, applicationId: string): Promise<{ name: string; bytes: Uint8Array }> {
  const row = isUuid(applicationId)
    ? await ctx.db.application.findUnique({
        where: { orgId_id: { orgId: ctx.org.id, id: applicationId } },
        include: { person: { select: { givenName: true, familyName: true } } },
      })
    : null
  if (!row || !(isSelf(ctx.actor, row.personId) || holds(ctx.actor, 'application.read'))) {
    throw new DomainError('not_found')
  }
  if (row.state === 'withdrawn') throw new DomainError('closed', { reason: 'portfolio.no.withdrawn' })
  const { locale, org } = ctx
  const { givenName, familyName } = row.person
  const bytes = await standingLetterPdf({
    locale,
    orgName: org.name,
    contact: org.contactEmail,
    accent: org.accent,
    personName: `${givenName} ${familyName}`,
    categoryLabel: translator(locale, org.labels[locale]).any(`rules.category.${appliedFor(row)}`),
    reference: row.reference,
    state: row.state,
    on: today(ctx),
    startedOn: dayInZone(row.startedAt, org.zone),
    submittedOn: row.submittedAt && dayInZone(row.submittedAt, org.zone),
  })
  return { name: `${row.reference}-standing.pdf`, bytes }
}
