import { Prisma } from '@/lib/db/generated/client'
import { unscoped } from '@/lib/db/unscoped'
import { isLocale } from '@/lib/i18n/catalogue'
import { deliver, NotDelivered, outcomeOf, type Postman } from './deliver'
import { penFor } from './pen'

/** As sendLetter, for letters about an account, which no association owns. */
export async function sendAccountLetter(
  { letterId, lastTry }: { letterId: string; lastTry: boolean },
  postman: Postman,
): Promise<void> {
  const row = await unscoped(async (db) => {
    const locked = await db.$queryRaw<{ id: string }[]>`
      select "id" from "AccountLetter"
      where "id" = ${letterId}::uuid and "sentAt" is null and "failedAt" is null
      for update`
    if (locked.length === 0) return null
    return db.accountLetter.update({ where: { id: letterId }, data: { tries: { increment: 1 } } })
  })
  if (!row) return

  const delivery = await deliver(row, penFor(isLocale(row.locale) ? row.locale : 'en'), postman, { lastTry })

  const { done, ...outcome } = outcomeOf(delivery, postman.clock())
  await unscoped((db) =>
    db.accountLetter.updateMany({
      where: { id: letterId, sentAt: null },
      data: done ? { ...outcome, secret: Prisma.DbNull } : outcome,
    }),
  )
  if (!delivery.sent && delivery.again) throw new NotDelivered(delivery.words)
}
