import { fromCursor, toCursor } from '@/lib/core/cursor'
import { DomainError } from '@/lib/core/domain-error'
import { isUuid } from '@/lib/core/ids'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { type LetterLine, type LetterView, lettersTo, letterTo } from '@/lib/mail/queries'
import { COMMENT_MAIL, type CommentMail } from '../schema'

export type OwnLetters = { letters: LetterLine[]; next?: string; commentMail: CommentMail }

const PAGE = 25

/** As whom and where the acting person is written to: also as an entry that was joined into theirs. */
async function addressOf(ctx: Ctx): Promise<{ personIds: string[]; emails: string[]; commentMail: string }> {
  const { personId } = personOf(ctx)
  const rows = await ctx.db.person.findMany({
    where: { orgId: ctx.org.id, OR: [{ id: personId }, { joinedIntoId: personId }] },
    select: { id: true, email: true, commentMail: true },
    orderBy: { id: 'asc' },
  })
  const own = rows.find(({ id }) => id === personId)
  if (!own) throw new DomainError('not_found')
  return {
    personIds: rows.map(({ id }) => id),
    emails: rows.map(({ email }) => email),
    commentMail: own.commentMail,
  }
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
