import { fromCursor, toCursor } from '@/lib/core/cursor'
import { DomainError } from '@/lib/core/domain-error'
import { isUuid } from '@/lib/core/ids'
import { demand, type Verdict } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { empty, type Sql, sql } from '@/lib/db/sql'
import { carriesLink } from '@/lib/mail/post-again'
import { type LetterLine, type LetterView, letterView } from '@/lib/mail/queries'
import { readerOf } from '@/lib/mail/reader-of'
import { mayReadLetters, maySendAgain } from '../policy'
import { ownApplications } from './own-applications'

const LETTER_STATES = ['queued', 'sent', 'failed'] as const
const PAGE = 50
/** Greater than every id: where the newest page begins. */
const TOP = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

export type Letters = { letters: LetterLine[]; asked: { state: string }; next?: string }

/** What nobody of the office reads here: what was written about their own application, unless it was written to them. */
async function notTheirs(ctx: Ctx): Promise<Sql> {
  const own = await ownApplications(ctx)
  if (own.length === 0) return empty
  return sql`and ("applicationId" is null or "applicationId" <> all(${own}::uuid[]) or "personId" = ${personOf(ctx).personId}::uuid)`
}

/** Every letter of the association, the latest first: ids are ordered by time. */
export async function officeLetters(ctx: Ctx, ask: { state?: string; after?: string }): Promise<Letters> {
  demand(mayReadLetters(ctx.actor))
  const state = LETTER_STATES.find((one) => one === ask.state) ?? ''
  const [after] = fromCursor(ask.after, ['uuid']) ?? []
  const only =
    state === 'sent'
      ? sql`and "sentAt" is not null`
      : state === 'failed'
        ? sql`and "sentAt" is null and "failedAt" is not null`
        : state === 'queued'
          ? sql`and "sentAt" is null and "failedAt" is null`
          : empty
  const rows = await ctx.db.$queryRaw<LetterLine[]>`
    select "id", "template", "subject", "toName", "toEmail", "personId", "queuedAt", "sentAt", "failedAt", "failure",
      case when "sentAt" is not null then 'sent' when "failedAt" is not null then 'failed' else 'queued' end as "state"
    from "Letter" where "orgId" = ${ctx.org.id}::uuid and "id" < ${after ?? TOP}::uuid ${only} ${await notTheirs(ctx)}
    order by "id" desc limit ${PAGE + 1}`
  const letters = rows.slice(0, PAGE)
  const last = letters.at(-1)
  return { letters, asked: { state }, next: last && rows.length > PAGE ? toCursor([last.id]) : undefined }
}

/** `again`: whether it may be sent once more, and to which address, which may have been put right since. */
export type OfficeLetter = { letter: LetterView; again: Verdict; email: string }

/** One letter as it was sent. */
export async function officeLetter(ctx: Ctx, id: string): Promise<OfficeLetter> {
  demand(mayReadLetters(ctx.actor))
  const [there] = isUuid(id)
    ? await ctx.db.$queryRaw<unknown[]>`
        select 1 from "Letter" where "orgId" = ${ctx.org.id}::uuid and "id" = ${id}::uuid ${await notTheirs(ctx)}`
    : []
  const letter = there ? await letterView(ctx, id) : null
  if (!letter) throw new DomainError('not_found')
  const { state, template, personId: reader, toEmail } = letter
  const again = maySendAgain(ctx.actor, { failed: state === 'failed', link: carriesLink(template), reader })
  const email = again.yes && reader ? (await readerOf(ctx, reader)).email : toEmail
  return { letter, again, email }
}
