import { handler, PRIVATE } from '@/lib/web/handler'
import { calendarFile } from './file'

/** One's own sessions, given and received, for a calendar program. */
export const GET = handler<{ org: string }>(async (ctx) => {
  return new Response(await calendarFile(ctx), {
    headers: {
      ...PRIVATE,
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="rsc-${ctx.org.slug}.ics"`,
    },
  })
})
