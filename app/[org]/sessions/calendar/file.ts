import { icalendar } from '@/lib/core/icalendar'
import type { Ctx } from '@/lib/ctx/ctx'
import { translator } from '@/lib/i18n/translate'
import { calendarSessions } from '@/lib/rsc/queries/calendar'

/** One's own sessions as a calendar file, in the language of the context. */
export async function calendarFile(ctx: Ctx): Promise<string> {
  const t = translator(ctx.locale, ctx.org.labels[ctx.locale])
  const events = (await calendarSessions(ctx)).map(({ others, mode, seriesTitle, ...event }) => ({
    ...event,
    title: seriesTitle || t('sessions.calendar.title', { others: others.join(', ') }),
    text: t('sessions.calendar.text', { others: others.join(', '), mode: t.any(`sessions.mode.${mode}`) }),
  }))
  const name = t('sessions.calendar.name', { org: ctx.org.shortName })
  return icalendar({ name, zone: ctx.org.zone, events })
}
