import type { Pen } from './pen'
import { type Rendered, renderLetter } from './render'
import { partyOf, refusalOf, type Transport } from './transport'
import type { Wording } from './wording'

/** What the worker lends to whoever sends: the server, a clock (sending takes time), our address and sender. */
export type Postman = { transport: Transport; clock: () => Date; origin: string; from: string }

export type OutboxRow = {
  id: string
  template: string
  toName: string
  toEmail: string
  values: unknown
  secret: unknown
}

/** How it ended. `again`: the job should be tried once more; `refused`: that address will never take it. */
export type Delivery =
  | { sent: true; kept: Rendered }
  | { sent: false; again: boolean; refused: boolean; words: string; kept: Rendered | null }

/** Draws and sends one letter, outside any transaction. A letter that cannot be drawn fails at once: nothing will change. */
export async function deliver(
  row: OutboxRow,
  pen: Pen,
  postman: Postman,
  { lastTry, own }: { lastTry: boolean; own?: Wording },
): Promise<Delivery> {
  let letter: Awaited<ReturnType<typeof renderLetter>>
  try {
    letter = await renderLetter(row, pen, own)
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    return { sent: false, again: false, refused: false, words, kept: null }
  }
  const from = partyOf(postman.from)
  try {
    await postman.transport.send({
      messageId: `<${row.id}@${new URL(postman.origin).hostname}>`,
      from: { name: pen.brand.name, address: from.address },
      to: { name: row.toName, address: row.toEmail },
      replyTo: pen.brand.contact,
      ...letter.out,
    })
    return { sent: true, kept: letter.kept }
  } catch (error) {
    const { permanent, words } = refusalOf(error)
    return { sent: false, again: !permanent && !lastTry, refused: permanent, words, kept: letter.kept }
  }
}

/** What the outbox row becomes. The secret goes once nobody will need it: after sending, and after giving up. */
export function outcomeOf(delivery: Delivery, at: Date) {
  if (delivery.sent) return { ...delivery.kept, sentAt: at, failedAt: null, failure: null, done: true }
  if (delivery.again) return { failure: delivery.words, done: false }
  return { ...delivery.kept, failedAt: at, failure: delivery.words, done: true }
}

/** Thrown so that the queue tries again later. */
export class NotDelivered extends Error {
  constructor(words: string) {
    super(`the mail server did not take the letter: ${words}`)
    this.name = 'NotDelivered'
  }
}
