import { record } from '@/lib/audit/record'
import { issueLink } from '@/lib/auth/links'
import { addMonths } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import { momentInZone } from '@/lib/core/zoned'
import { type Ctx, personOf, today } from '@/lib/ctx/ctx'
import { maySubscribe } from '../policy/sessions'

/** An address nobody asks for again should not open for ever. */
const MONTHS = 24

/**
 * The address at which a calendar program reads one's sessions. It is said once and kept only as a hash; one that was
 * made before stops at once.
 */
export async function openCalendar(ctx: Ctx, _input: object): Promise<{ secret: { url: string } }> {
  demand(maySubscribe(ctx.actor))
  const { personId, accountId, name } = personOf(ctx)
  const expiresAt = momentInZone(addMonths(today(ctx), MONTHS), '23:59', ctx.org.zone)
  const link = { purpose: 'calendar', objectId: personId, orgId: ctx.org.id, accountId, expiresAt } as const
  const token = await issueLink(ctx, link)
  await record(ctx, 'rsc.calendarOpened', { name }, { subject: { kind: 'person', id: personId } })
  return { secret: { url: `${ctx.origin}/calendar/${token}.ics` } }
}
