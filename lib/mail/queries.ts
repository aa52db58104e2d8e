import type { Ctx } from '@/lib/ctx/ctx'
import type { Unscoped } from '@/lib/db/unscoped'
import type { LetterName } from './letters'

export type LetterState = 'queued' | 'sent' | 'failed'

export type LetterLine = {
  id: string
  template: string
  /** Known once the letter was drawn; until then the page names it by its template. */
  subject: string | null
  toName: string
  toEmail: string
  personId: string | null
  queuedAt: Date
  sentAt: Date | null
  failedAt: Date | null
  /** The mail server's own words on the last failure. */
  failure: string | null
  state: LetterState
}

const LINE = {
  id: true,
  template: true,
  subject: true,
  toName: true,
  toEmail: true,
  personId: true,
  queuedAt: true,
  sentAt: true,
  failedAt: true,
  failure: true,
} as const

function stateOf(row: { sentAt: Date | null; failedAt: Date | null }): LetterState {
  if (row.sentAt) return 'sent'
  return row.failedAt ? 'failed' : 'queued'
}

/** Letters that ask somebody on the applicant's behalf, and what follows from them. */
const ON_BEHALF: readonly LetterName[] = [
  'rater-invitation',
  'rater-reminder',
  'rater-no-longer-needed',
  'rater-thanks',
  'giver-confirmation-request',
  'giver-reminder',
]

/**
 * Letters on an application's timeline, newest first. Whether the reader may see them is the caller's policy.
 * `applicantId`: only those to its applicant and on their behalf; what the office and readers write to each other is not theirs.
 */
export async function lettersOfApplication(
  ctx: Ctx,
  applicationId: string,
  applicantId?: string,
): Promise<LetterLine[]> {
  // An entry that was joined into the applicant's is the applicant too.
  const joined = applicantId
    ? await ctx.db.person.findMany({
        where: { orgId: ctx.org.id, joinedIntoId: applicantId },
        select: { id: true },
        orderBy: { id: 'asc' },
      })
    : []
  const ids = [...(applicantId ? [applicantId] : []), ...joined.map(({ id }) => id)]
  const theirs = { OR: [{ personId: { in: ids } }, { template: { in: [...ON_BEHALF] } }] }
  const rows = await ctx.db.letter.findMany({
    where: { orgId: ctx.org.id, applicationId, ...(applicantId === undefined ? {} : theirs) },
    select: LINE,
    orderBy: [{ queuedAt: 'desc' }, { id: 'desc' }],
    take: 200,
  })
  return rows.map((row) => ({ ...row, state: stateOf(row) }))
}

export type LetterView = LetterLine & { text: string | null; html: string | null }

/** One letter as it was sent (links with tokens hidden), or null. */
export async function letterView(ctx: Ctx, letterId: string): Promise<LetterView | null> {
  const row = await ctx.db.letter.findUnique({
    where: { orgId_id: { orgId: ctx.org.id, id: letterId } },
    select: { ...LINE, text: true, html: true },
  })
  return row && { ...row, state: stateOf(row) }
}

type Reader = { personIds: readonly string[]; emails: readonly string[] }

/** A letter's reader is who it was written to as a person, or whose address it went to (a rater who joined later). */
const readBy = ({ personIds, emails }: Reader) => ({
  OR: [{ personId: { in: [...personIds] } }, { toEmail: { in: [...emails] } }],
})

/** What somebody was sent by this association, newest first. */
export async function lettersTo(
  ctx: Ctx,
  reader: Reader,
  { after, atMost }: { after?: string; atMost: number },
): Promise<LetterLine[]> {
  const rows = await ctx.db.letter.findMany({
    where: { orgId: ctx.org.id, ...readBy(reader), ...(after ? { id: { lt: after } } : {}) },
    select: LINE,
    orderBy: { id: 'desc' },
    take: atMost,
  })
  return rows.map((row) => ({ ...row, state: stateOf(row) }))
}

/** One of them, or null when it was not theirs. */
export async function letterTo(ctx: Ctx, reader: Reader, letterId: string): Promise<LetterView | null> {
  const row = await ctx.db.letter.findFirst({
    where: { orgId: ctx.org.id, id: letterId, ...readBy(reader) },
    select: { ...LINE, text: true, html: true },
  })
  return row && { ...row, state: stateOf(row) }
}

export type AccountLetterLine = Omit<LetterLine, 'personId'> & { text: string | null }

/** The latest letters about somebody's account, which no association wrote; links with tokens hidden. */
export async function lettersOfAccount({ db }: { db: Unscoped }, accountId: string): Promise<AccountLetterLine[]> {
  const { personId: _, ...line } = LINE
  const rows = await db.accountLetter.findMany({
    where: { accountId },
    select: { ...line, text: true },
    orderBy: [{ queuedAt: 'desc' }, { id: 'desc' }],
    take: 10,
  })
  return rows.map((row) => ({ ...row, state: stateOf(row) }))
}
