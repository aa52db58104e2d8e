import { fromCursor, toCursor } from '@/lib/core/cursor'
import { DomainError } from '@/lib/core/domain-error'
import { isUuid } from '@/lib/core/ids'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { type LetterLine, type LetterView, lettersTo, letterTo } from '@/lib/mail/queries'
import { COMMENT_MAIL, type CommentMail } from '../schema'

export type OwnLetters = { letters: LetterLine[]; next?: string; commentMail: CommentMail }

const PAGE = 25

async function addressOf(ctx: Ctx): Promise<{ personId: string; email: string; commentMail: string }> {
  const { personId } = personOf(ctx)
  const row = await ctx.db.person.findUnique({
    where: { orgId_id: { orgId: ctx.org.id, id: personId } },
    select: { email: true, commentMail: true },
  })
  if (!row) throw new DomainError('not_found')
  return { personId, ...row }
}

/** Every letter this association wrote to the acting person, also as somebody's rater or giver; the latest first. */
export async function ownLetters(ctx: Ctx, ask: { after?: string }): Promise<OwnLetters> {
  const reader = await addressOf(ctx)
  const [after] = fromCursor(ask.after, ['uuid']) ?? []
  const rows = await lettersTo(ctx, reader, { after, atMost: PAGE + 1 })
  const letters = rows.slice(0, PAGE)
  const last = letters.at(-1)
  return {
    letters,
    next: last && rows.length > PAGE ? toCursor([last.id]) : undefined,
    commentMail: COMMENT_MAIL.find((choice) => choice === reader.commentMail) ?? 'atOnce',
  }
}

/** One of them as it was sent. */
export async function ownLetter(ctx: Ctx, letterId: string): Promise<LetterView> {
  const letter = isUuid(letterId) ? await letterTo(ctx, await addressOf(ctx), letterId) : null
  if (!letter) throw new DomainError('not_found')
  return letter
}
