import { addDays, type PlainDate } from '@/lib/core/plain-date'
import { momentInZone } from '@/lib/core/zoned'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { enqueue } from '@/lib/jobs/enqueue'

/** When the one letter of a day leaves: in the early evening of the association. */
const TOLD_AT = '18:00'

function tellAt(ctx: Ctx, personId: string, on: PlainDate, key: string): Promise<unknown> {
  const when = { key, runAt: momentInZone(on, TOLD_AT, ctx.org.zone) }
  return enqueue(ctx, 'sessions.tell', { orgId: ctx.org.id, personId }, when)
}

/** Has somebody told, once this evening for everything that then waits for them. Asked again, it stays one letter. */
export async function tellLater(ctx: Ctx, personId: string): Promise<void> {
  const on = today(ctx)
  const past = momentInZone(on, TOLD_AT, ctx.org.zone) <= ctx.now
  await tellAt(ctx, personId, past ? addDays(on, 1) : on, `sessions.tell:${personId}`)
}

/** Has a giver asked, on the evening of a planned day, whether the session took place. */
export async function tellOn(ctx: Ctx, personId: string, day: PlainDate): Promise<void> {
  await tellAt(ctx, personId, day, `sessions.tell:${personId}:${day}`)
}
