import { systemCtx } from '@/lib/ctx/system-ctx'
import { Prisma } from '@/lib/db/generated/client'
import { isLocale } from '@/lib/i18n/catalogue'
import { deliver, NotDelivered, outcomeOf, type Postman } from './deliver'
import { penFor } from './pen'

type Job = { orgId: string; letterId: string; lastTry: boolean }

/**
 * Sends one letter of an association's outbox: claim it, send it, note what became of it. The mail server is never
 * spoken to inside a transaction, and a letter that left or failed for good is not touched again.
 */
export async function sendLetter({ orgId, letterId, lastTry }: Job, postman: Postman): Promise<void> {
  const inOutbox = { orgId, job: 'mail.sendLetter', origin: postman.origin }
  const claimed = await systemCtx({ ...inOutbox, now: postman.clock() }, async ({ db, org }) => {
    const locked = await db.$queryRaw<{ id: string }[]>`
      select "id" from "Letter"
      where "orgId" = ${orgId}::uuid and "id" = ${letterId}::uuid and "sentAt" is null and "failedAt" is null
      for update`
    if (locked.length === 0) return null
    const row = await db.letter.update({
      where: { orgId_id: { orgId, id: letterId } },
      data: { tries: { increment: 1 } },
    })
    return { row, pen: penFor(isLocale(row.locale) ? row.locale : 'en', org) }
  })
  if (!claimed) return

  const delivery = await deliver(claimed.row, claimed.pen, postman, lastTry)

  const now = postman.clock()
  const { done, ...outcome } = outcomeOf(delivery, now)
  await systemCtx({ ...inOutbox, now }, ({ db }) =>
    db.letter.updateMany({
      where: { orgId, id: letterId, sentAt: null },
      data: done ? { ...outcome, secret: Prisma.DbNull } : outcome,
    }),
  )
  if (!delivery.sent && delivery.again) throw new NotDelivered(delivery.words)
}
