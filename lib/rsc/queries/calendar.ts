import { DomainError } from '@/lib/core/domain-error'
import type { CalendarEvent } from '@/lib/core/icalendar'
import { addMonths, dayInZone, type PlainDate } from '@/lib/core/plain-date'
import { momentInZone } from '@/lib/core/zoned'
import { type Ctx, personOf, today } from '@/lib/ctx/ctx'
import { fromDay, toDay } from '@/lib/db/days'
import type { Locale } from '@/lib/i18n/catalogue'
import { nameOf } from './requests'

export type CalendarSession = Pick<
  CalendarEvent,
  'uid' | 'sequence' | 'changedAt' | 'day' | 'start' | 'minutes' | 'url'
> & {
  /** With whom, as the reader would say it. */
  others: string[]
  mode: string
  seriesTitle: string
}

const MONTHS_BACK = 12

/** One's own sessions, given and received, planned and held in the last year, as a calendar shows them. */
export async function calendarSessions(ctx: Ctx): Promise<CalendarSession[]> {
  const personId = ctx.actor.kind === 'subscriber' ? ctx.actor.personId : personOf(ctx).personId
  const rows = await ctx.db.sessionMember.findMany({
    where: {
      ...{ orgId: ctx.org.id, heldOn: { gte: fromDay(addMonths(today(ctx), -MONTHS_BACK)) } },
      OR: [{ personId }, { session: { giverPersonId: personId } }],
    },
    include: { person: true, session: { include: { giverPerson: true, series: true } } },
    orderBy: [{ heldOn: 'asc' }, { id: 'asc' }],
    take: 2000,
  })
  const events = new Map<string, CalendarSession>()
  /** A meeting that its people remember on two days is two events; only the first goes by the meeting's own name. */
  const meetings = new Set<string>()
  for (const { session, person, ...row } of rows) {
    const given = session.giverPersonId === personId
    const day: PlainDate = toDay(row.heldOn)
    const key = given ? `${session.id}-${day}` : row.id
    const held = events.get(key)
    if (held) {
      held.others.push(nameOf(person))
      held.sequence += row.version
      continue
    }
    events.set(key, {
      uid: `${given && !meetings.has(session.id) ? session.id : row.id}@${new URL(ctx.origin).hostname}`,
      sequence: row.version,
      changedAt: row.updatedAt,
      day,
      start: session.startsAt ? momentInZone(day, session.startsAt, ctx.org.zone) : null,
      minutes: row.minutes,
      url: `${ctx.origin}/${ctx.org.slug}/sessions/${row.id}`,
      others: [nameOf(given ? person : session.giverPerson)],
      mode: row.mode,
      seriesTitle: session.series?.title ?? '',
    })
    meetings.add(session.id)
  }
  return [...events.values()]
}

/** The address a calendar program may read at now: since when, until when. Nobody can be told it again. */
export async function calendarAddress(ctx: Ctx): Promise<{ since: PlainDate; until: PlainDate } | null> {
  const { personId } = personOf(ctx)
  const link = await ctx.db.secretLink.findFirst({
    where: { purpose: 'calendar', objectId: personId, orgId: ctx.org.id, revokedAt: null, expiresAt: { gt: ctx.now } },
    select: { createdAt: true, expiresAt: true },
    orderBy: [{ createdAt: 'desc' }, { tokenHash: 'asc' }],
  })
  const day = (moment: Date) => dayInZone(moment, ctx.org.zone)
  return link && { since: day(link.createdAt), until: day(link.expiresAt) }
}

/** In which language a program reads for somebody. Nobody whose account is closed is read for. */
export async function subscriberLocale(ctx: Ctx): Promise<Locale> {
  const id = ctx.actor.kind === 'subscriber' ? ctx.actor.personId : ''
  const person = await ctx.db.person.findFirst({
    where: { orgId: ctx.org.id, id, account: { disabledAt: null } },
    select: { locale: true },
  })
  if (!person) throw new DomainError('not_found')
  return person.locale === 'es' ? 'es' : 'en'
}
