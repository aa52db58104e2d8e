import { issueLink } from '@/lib/auth/links'
import { dayInZone } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import type { NewLetter } from '@/lib/mail/letters'
import { readerOf } from '@/lib/mail/reader-of'
import { expiresOf } from '@/lib/waits/contract'
import type { LockedProof } from './lock-proof'

/** Letters that carry a school's link. */
export const SCHOOL_LETTERS: ReadonlySet<string> = new Set(['transcript-request', 'transcript-reminder'])

type Template = 'transcript-request' | 'transcript-reminder'

/**
 * The letter to a school with a link of its own, which works until nobody waits any longer. A reminder's link stands beside
 * the earlier ones; a new request ends them, because the address may be another.
 */
export async function schoolLetter(ctx: Ctx, template: Template, proof: LockedProof): Promise<NewLetter<Template>> {
  const { id, kind, about, app, row } = proof
  const expiresAt = (await expiresOf(ctx, { kind, subjectId: id })) ?? row.dueOn
  const beside = template === 'transcript-reminder'
  const link = { purpose: 'transcript', objectId: id, orgId: ctx.org.id, expiresAt, beside } as const
  const token = await issueLink(ctx, link)
  const { school, schoolEmail, studentName, schoolAskedAt, dueOn } = row
  return {
    template,
    // Nobody knows what a school's office reads: the association's first language is the likeliest.
    to: { name: school, email: schoolEmail, locale: ctx.org.languages[0] ?? 'en' },
    values: {
      applicant: (await readerOf(ctx, app.ownerId)).name,
      student: studentName,
      about,
      agreedOn: dayInZone(schoolAskedAt ?? ctx.now, ctx.org.zone),
      dueOn: toDay(dueOn),
      until: dayInZone(expiresAt, ctx.org.zone),
    },
    secret: { url: `${ctx.origin}/transcript/${token}` },
    applicationId: app.id,
  }
}
