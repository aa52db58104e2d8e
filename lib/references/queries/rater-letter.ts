import { addDays, dayInZone } from '@/lib/core/plain-date'
import { endOfDay } from '@/lib/core/zoned'
import { isSelf } from '@/lib/ctx/actor'
import { type Ctx, today } from '@/lib/ctx/ctx'
import type { NewLetter } from '@/lib/mail/letters'
import type { RatedApplication, ReferenceRow } from './load'

/** Letters that carry a rater's link: when one of them comes back, somebody has to do something. */
export const LINK_LETTERS: ReadonlySet<string> = new Set(['rater-invitation', 'rater-reminder'])

/** When a link asked for now stops working: with the day that so many days, by the association's setting, lead to. */
export function linkEnd(ctx: Ctx): Date {
  return endOfDay(addDays(today(ctx), ctx.org.settings.references.linkDays), ctx.org.zone)
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

/** Where most acts lead back to: the applicant's list of raters, or for the office the references of the case. */
export function listOf(ctx: Ctx, application: { id: string; ownerId: string }, said?: string): { next: string } {
  const { id, ownerId } = application
  const office = ctx.actor.kind === 'person' && !isSelf(ctx.actor, ownerId)
  const path = `/${ctx.org.slug}${office ? '/office' : ''}/applications/${id}`
  const query = said ? `?said=${said}` : ''
  return { next: office ? `${path}/raters${query}` : `${path}/references${query}` }
}

export function about(reference: { id: string; applicationId: string }) {
  return { applicationId: reference.applicationId, subject: { kind: 'reference', id: reference.id } }
}
