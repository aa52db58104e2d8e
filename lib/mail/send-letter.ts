import { systemCtx } from '@/lib/ctx/system-ctx'
import { Prisma } from '@/lib/db/generated/client'
import { isLocale } from '@/lib/i18n/catalogue'
import { enqueue } from '@/lib/jobs/enqueue'
import { deliver, NotDelivered, outcomeOf, type Postman } from './deliver'
import { penFor } from './pen'
import { currentWordings, wordingKey } from './wordings'

/** Letters whose loss somebody has to hear of, because without their link nothing goes on; and the job that says so. */
type NoteBounce = `${'rating' | 'rsc' | 'review' | 'proof'}.noteBounce`
const MISSED: Readonly<Record<string, NoteBounce>> = {
  'rater-invitation': 'rating.noteBounce',
  'rater-reminder': 'rating.noteBounce',
  'giver-confirmation-request': 'rsc.noteBounce',
  'giver-reminder': 'rsc.noteBounce',
  'review-invitation': 'review.noteBounce',
  'review-reminder': 'review.noteBounce',
  'transcript-request': 'proof.noteBounce',
  'transcript-reminder': 'proof.noteBounce',
}

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
    // The office keeps the letters of this case back: whoever lets them go puts them into the queue again.
    const kept = await db.$queryRaw<unknown[]>`
      select 1 from "Letter" l join "Application" a on a."orgId" = l."orgId" and a."id" = l."applicationId"
      where l."orgId" = ${orgId}::uuid and l."id" = ${letterId}::uuid and a."lettersPausedAt" is not null`
    if (kept.length > 0) return null
    const row = await db.letter.update({
      where: { orgId_id: { orgId, id: letterId } },
      data: { tries: { increment: 1 } },
    })
    const pen = penFor(isLocale(row.locale) ? row.locale : 'en', org)
    const own = (await currentWordings(db, orgId, [row])).get(wordingKey(row.template, pen.locale))
    return { row, pen, own }
  })
  if (!claimed) return

  const delivery = await deliver(claimed.row, claimed.pen, postman, { lastTry, own: claimed.own })

  const now = postman.clock()
  const { done, ...outcome } = outcomeOf(delivery, now)
  await systemCtx({ ...inOutbox, now }, async (ctx) => {
    await ctx.db.letter.updateMany({
      where: { orgId, id: letterId, sentAt: null },
      data: done ? { ...outcome, secret: Prisma.DbNull } : outcome,
    })
    if (delivery.sent || !done) return
    const job = MISSED[claimed.row.template]
    // A mail server that was away for days says nothing about a reviewer: they are reminded, and see it when they sign in.
    if (!job || (job === 'review.noteBounce' && !delivery.refused)) return
    await enqueue(ctx, job, { orgId, letterId }, { key: `${job}:${letterId}` })
  })
  if (!delivery.sent && delivery.again) throw new NotDelivered(delivery.words)
}
