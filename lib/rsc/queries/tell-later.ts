import { addDays } from '@/lib/core/plain-date'
import { momentInZone } from '@/lib/core/zoned'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { enqueue } from '@/lib/jobs/enqueue'

/** When the one letter of a day leaves: in the early evening of the association. */
const TOLD_AT = '18:00'

/** Has somebody told, once this evening for everything that then waits for them. Asked again, it stays one letter. */
export async function tellLater(ctx: Ctx, personId: string): Promise<void> {
  const on = today(ctx)
  const evening = momentInZone(on, TOLD_AT, ctx.org.zone)
  const runAt = evening > ctx.now ? evening : momentInZone(addDays(on, 1), TOLD_AT, ctx.org.zone)
  await enqueue(ctx, 'sessions.tell', { orgId: ctx.org.id, personId }, { key: `sessions.tell:${personId}`, runAt })
}
