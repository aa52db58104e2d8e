import { record } from '@/lib/audit/record'
import { revokeLinks } from '@/lib/auth/links'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { maySubscribe } from '../policy/sessions'
import { calendarAddress } from '../queries/calendar'

/** Stops the address at which calendar programs read one's sessions. */
export async function closeCalendar(ctx: Ctx, _input: object): Promise<{ next: string }> {
  demand(maySubscribe(ctx.actor))
  const { personId, name } = personOf(ctx)
  const next = `/${ctx.org.slug}/sessions/subscribe?said=closed`
  if (!(await calendarAddress(ctx))) return { next }
  await revokeLinks(ctx, 'calendar', personId)
  await record(ctx, 'rsc.calendarClosed', { name }, { subject: { kind: 'person', id: personId } })
  return { next }
}
