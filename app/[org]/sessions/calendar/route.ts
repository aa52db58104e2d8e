import { icalendar } from '@/lib/core/icalendar'
import { translator } from '@/lib/i18n/translate'
import { calendarSessions } from '@/lib/rsc/queries/calendar'
import { handler, PRIVATE } from '@/lib/web/handler'

/** One's own sessions, given and received, for a calendar program. */
export const GET = handler<{ org: string }>(async (ctx) => {
  const t = translator(ctx.locale, ctx.org.labels[ctx.locale])
  const events = (await calendarSessions(ctx)).map(({ others, mode, seriesTitle, ...event }) => ({
    ...event,
    title: seriesTitle || t('sessions.calendar.title', { others: others.join(', ') }),
    text: t('sessions.calendar.text', { others: others.join(', '), mode: t.any(`sessions.mode.${mode}`) }),
  }))
  const name = t('sessions.calendar.name', { org: ctx.org.shortName })
  return new Response(icalendar({ name, zone: ctx.org.zone, events }), {
    headers: {
      ...PRIVATE,
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="rsc-${ctx.org.slug}.ics"`,
    },
  })
})
