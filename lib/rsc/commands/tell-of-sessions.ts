import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { post } from '@/lib/mail/post'
import { mayRunByClock } from '../policy'
import { nameOf } from '../queries/requests'
import { waitingFor } from '../queries/waiting'

/** The one letter of a day about sessions that wait for somebody's word. When nothing waits any more, none is sent. */
export async function tellOfSessions(ctx: Ctx, input: { personId: string }): Promise<void> {
  demand(mayRunByClock(ctx.actor))
  const person = await ctx.db.person.findUnique({ where: { orgId_id: { orgId: ctx.org.id, id: input.personId } } })
  if (!person?.accountId) return
  const rows = await waitingFor(ctx, person.id)
  if (rows.length === 0) return
  const others = rows.map((row) => nameOf(row.personId === person.id ? row.session.giverPerson : row.person))
  const values = {
    waiting: rows.filter((row) => !row.differsById).length,
    differing: rows.filter((row) => row.differsById).length,
    people: [...new Set(others)].slice(0, 20),
    url: `${ctx.origin}/${ctx.org.slug}/sessions`,
  }
  const { id: personId, email, locale } = person
  await post(ctx, { template: 'sessions-waiting', to: { name: nameOf(person), email, locale, personId }, values })
  const { waiting, differing } = values
  const subject = { kind: 'person', id: personId }
  await record(ctx, 'rsc.sessionsTold', { name: nameOf(person), waiting, differing }, { subject })
}
