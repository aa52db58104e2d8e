import { fromCursor, toCursor } from '@/lib/core/cursor'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { isSectionCode, type SectionCode } from '@/lib/rules/sections'
import { mayComment, mayReadThread, voiceOf } from '../policy'
import { VOICES, type Voice } from '../schema'
import { talkOf } from './load'

export type CommentLine = {
  id: string
  author: string
  as: Voice
  own: boolean
  /** Not seen by the reader before. */
  unread: boolean
  text: string
  at: Date
}

export type ThreadView = {
  applicationId: string
  reference: string
  category: string
  /** The applicant's name. */
  about: string
  section: SectionCode
  /** The newest last, a page at a time. */
  comments: CommentLine[]
  /** The place from which the comments before these are read. */
  earlier: string | null
  /** Whether newer ones than these stand on another page. */
  paged: boolean
  unread: number
  /** Somebody who speaks here marks what they read; who only reads along leaves no mark. */
  marks: boolean
  may: boolean
  /** Why nothing can be written, as a message key. */
  closed: string | null
}

const SHOWN = 100

/** The comments beside one part of an application, as the actor reads them; `before`: further back. Three statements. */
export async function threadView(
  ctx: Ctx,
  applicationId: string,
  section: string,
  before?: string,
): Promise<ThreadView> {
  if (!isSectionCode(section)) throw new DomainError('not_found')
  const talk = await talkOf(ctx, applicationId)
  demand(mayReadThread(ctx.actor, talk))
  const { personId } = personOf(ctx)
  const orgId = ctx.org.id
  const read = await ctx.db.commentRead.findUnique({
    where: { orgId_personId_applicationId_section: { orgId, personId, applicationId, section } },
    select: { throughId: true },
  })
  const [from] = fromCursor(before, ['uuid']) ?? []
  const rows = await ctx.db.comment.findMany({
    where: { orgId, applicationId, section, ...(from ? { id: { lt: from } } : {}) },
    orderBy: { id: 'desc' },
    take: SHOWN + 1,
    include: { author: { select: { givenName: true, familyName: true, joinedIntoId: true } } },
  })
  const marks = voiceOf(ctx.actor, talk) !== null
  const latest = rows.slice(0, SHOWN).reverse()
  const comments = latest.map(({ id, author, authorId, authorAs, text, writtenAt }): CommentLine => {
    const own = authorId === personId || author.joinedIntoId === personId
    return {
      id,
      author: `${author.givenName} ${author.familyName}`,
      as: VOICES.find((voice) => voice === authorAs) ?? 'applicant',
      own,
      unread: marks && !own && (read === null || id > read.throughId),
      text,
      at: writtenAt,
    }
  })
  const may = mayComment(ctx.actor, talk)
  return {
    applicationId,
    reference: talk.reference,
    category: talk.category,
    about: talk.ownerName,
    section,
    comments,
    earlier: rows.length > SHOWN && comments[0] ? toCursor([comments[0].id]) : null,
    paged: from !== undefined,
    unread: comments.filter((comment) => comment.unread).length,
    marks,
    may: may.yes,
    closed: may.yes ? null : may.reason,
  }
}

/** The same under the office's roof: for staff who read applications, also when they have one of their own. */
export async function officeThread(
  ctx: Ctx,
  applicationId: string,
  section: string,
  before?: string,
): Promise<ThreadView> {
  demand(mayReadThread(ctx.actor, { ownerId: '', adviserId: null, state: 'draft' }))
  return threadView(ctx, applicationId, section, before)
}
