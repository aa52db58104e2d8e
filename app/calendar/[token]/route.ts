import { subscriberLocale } from '@/lib/rsc/queries/calendar'
import { PRIVATE } from '@/lib/web/handler'
import { linkHandler } from '@/lib/web/link-door'
import { calendarFile } from '../../[org]/sessions/calendar/file'

/** What a calendar program reads at somebody's secret address, as often as it likes; reading changes nothing. */
export const GET = linkHandler('calendar', async (ctx) => {
  const locale = await subscriberLocale(ctx)
  const headers = { ...PRIVATE, 'content-type': 'text/calendar; charset=utf-8', 'x-robots-tag': 'noindex' }
  return new Response(await calendarFile({ ...ctx, locale }), { headers })
})
