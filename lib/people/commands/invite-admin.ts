import { record } from '@/lib/audit/record'
import { issueLink } from '@/lib/auth/links'
import { addDays, DAY_MS, dayInZone } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import type { Locale } from '@/lib/i18n/catalogue'
import { post } from '@/lib/mail/post'
import { mayInviteAdmin } from '../policy'
import { enterPerson } from './enter-person'

const DAYS = 14

type Input = { givenName: string; familyName: string; email: string; locale: Locale }

/** Names an association's first administrator, who gets a letter with a link; the role waits for them. */
export async function inviteAdmin(ctx: Ctx, input: Input): Promise<{ personId: string }> {
  demand(mayInviteAdmin(ctx.actor))
  const orgId = ctx.org.id
  const { personId, name } = await enterPerson(ctx, input)
  await ctx.db.roleHeld.createMany({
    data: [{ orgId, personId, role: 'admin', grantedAt: ctx.now }],
    skipDuplicates: true,
  })
  const expiresAt = new Date(ctx.now.getTime() + DAYS * DAY_MS)
  const token = await issueLink(ctx, { purpose: 'invitation', objectId: personId, orgId, expiresAt })
  const subject = { kind: 'person', id: personId }
  await record(ctx, 'people.adminInvited', { name, email: input.email }, { subject })
  await post(ctx, {
    template: 'admin-invitation',
    to: { name, email: input.email, locale: input.locale, personId },
    values: { until: addDays(dayInZone(ctx.now, ctx.org.zone), DAYS - 1) },
    secret: { url: `${ctx.origin}/invitation/${token}` },
  })
  return { personId }
}
