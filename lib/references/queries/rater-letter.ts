import { dayInZone } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import type { NewLetter } from '@/lib/mail/letters'
import type { RatedApplication, ReferenceRow } from './load'

export const DAY_MS = 86_400_000

/** When a link asked for now stops working: so many days, by the association's setting. */
export function linkEnd(ctx: Ctx): Date {
  return new Date(ctx.now.getTime() + ctx.org.settings.references.linkDays * DAY_MS)
}

/** The letter that carries a rater's link: the first one, or a reminder. */
export function linkLetter(
  ctx: Ctx,
  template: 'rater-invitation' | 'rater-reminder',
  {
    reference,
    application,
    token,
    expiresAt,
  }: {
    reference: ReferenceRow
    application: RatedApplication
    token: string
    expiresAt: Date
  },
): NewLetter<'rater-invitation' | 'rater-reminder'> {
  return {
    template,
    to: { name: reference.name, email: reference.email, locale: reference.locale },
    values: {
      applicant: application.owner.name,
      category: application.category,
      role: reference.role,
      waived: reference.waiver,
      until: dayInZone(expiresAt, ctx.org.zone),
    },
    secret: { url: `${ctx.origin}/rate/${token}` },
    applicationId: application.id,
  }
}

/** What every letter to the applicant about one of their raters says. */
export function toApplicant(ctx: Ctx, application: RatedApplication) {
  const { owner, reference, category, id } = application
  return {
    to: { name: owner.name, email: owner.email, locale: owner.locale, personId: owner.id },
    about: { reference, category, url: `${ctx.origin}/${ctx.org.slug}/applications/${id}/references` },
  }
}

export function toRater(reference: ReferenceRow) {
  return { name: reference.name, email: reference.email, locale: reference.locale }
}

/** The list of raters, where most acts lead back to. */
export function listOf(ctx: Ctx, applicationId: string, said?: string): { next: string } {
  const path = `/${ctx.org.slug}/applications/${applicationId}/references`
  return { next: said ? `${path}?said=${said}` : path }
}

export function about(reference: { id: string; applicationId: string }) {
  return { applicationId: reference.applicationId, subject: { kind: 'reference', id: reference.id } }
}
