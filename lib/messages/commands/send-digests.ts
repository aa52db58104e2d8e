import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { post } from '@/lib/mail/post'
import { mayDigest } from '../policy'
import { threadPath } from '../queries/load'
import { type UnreadThread, unreadOfDaily } from '../queries/unread-of-daily'

/**
 * Tells everybody who wants comments once a day what they have not read: at most one letter a person and day, however
 * often this runs, and none when nothing came since the last one.
 */
export async function sendDigests(ctx: Ctx): Promise<void> {
  demand(mayDigest(ctx.actor))
  const byPerson = new Map<string, UnreadThread[]>()
  for (const thread of await unreadOfDaily(ctx)) {
    byPerson.set(thread.personId, [...(byPerson.get(thread.personId) ?? []), thread])
  }
  for (const threads of byPerson.values()) await digest(ctx, threads)
}

async function digest(ctx: Ctx, threads: readonly UnreadThread[]): Promise<void> {
  const [first] = threads
  const throughId = threads
    .map(({ newestId }) => newestId)
    .sort()
    .at(-1)
  if (!first || !throughId) return
  const orgId = ctx.org.id
  const { personId, name, email, locale } = first
  const last = await ctx.db.commentDigest.findFirst({ where: { orgId, personId }, orderBy: { day: 'desc' } })
  if (last && last.throughId >= throughId) return
  const { count } = await ctx.db.commentDigest.createMany({
    data: [{ orgId, personId, day: fromDay(today(ctx)), throughId, sentAt: ctx.now }],
    skipDuplicates: true,
  })
  if (count === 0) return
  const house = `${ctx.origin}/${ctx.org.slug}`
  await record(
    ctx,
    'messages.digestSent',
    { name, threads: threads.length },
    { subject: { kind: 'person', id: personId } },
  )
  await post(ctx, {
    template: 'comment-digest',
    to: { name, email, locale, personId },
    values: {
      url: house,
      choiceUrl: `${house}/letters#comment-mail`,
      threads: threads.map(({ applicationId, reference, applicant, section, as, unread, authors }) => ({
        ...{ reference, applicant, section, unread, authors },
        url: `${ctx.origin}${threadPath(ctx.org.slug, applicationId, section, as)}`,
      })),
    },
  })
}
