import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { newId } from '@/lib/db/new-id'
import { post } from '@/lib/mail/post'
import { mayComment, voiceOf } from '../policy'
import { listenersOf, type Talk, talkOf, threadPath } from '../queries/load'
import type { CommentInput } from '../schema'

type Input = z.output<typeof CommentInput>

/** Says something beside one part of an application, and tells at once those who want it so. */
export async function writeComment(ctx: Ctx, input: Input): Promise<{ commentId: string }> {
  const { applicationId, section, text } = input
  const { personId: authorId } = personOf(ctx)
  const orgId = ctx.org.id
  const talk = await talkOf(ctx, applicationId, 'lock')
  demand(mayComment(ctx.actor, talk))
  const authorAs = voiceOf(ctx.actor, talk) ?? 'applicant'

  const id = await nextId(ctx, input)
  await ctx.db.comment.create({
    data: { orgId, id, applicationId, section, authorId, authorAs, text, writtenAt: ctx.now },
  })
  // Whoever answers has read what stands above.
  const mark = { throughId: id, readAt: ctx.now }
  await ctx.db.commentRead.upsert({
    where: { orgId_personId_applicationId_section: { orgId, personId: authorId, applicationId, section } },
    create: { orgId, personId: authorId, applicationId, section, ...mark },
    update: mark,
  })
  await record(ctx, 'messages.commentWritten', { section }, { applicationId, subject: { kind: 'comment', id } })
  await tell(ctx, talk, input)
  return { commentId: id }
}

/** Ids order a thread and say how far it was read: always after the last one, whichever server's clock is ahead. */
async function nextId(ctx: Ctx, { applicationId, section }: Input): Promise<string> {
  const last = await ctx.db.comment.findFirst({
    where: { orgId: ctx.org.id, applicationId, section },
    orderBy: { id: 'desc' },
    select: { id: true },
  })
  const madeAt = last ? Number.parseInt(last.id.replaceAll('-', '').slice(0, 12), 16) : 0
  return newId(new Date(Math.max(ctx.now.getTime(), madeAt + 1)))
}

async function tell(ctx: Ctx, talk: Talk, { section, text }: Input): Promise<void> {
  const author = personOf(ctx)
  const listeners = await listenersOf(ctx, talk)
  for (const { id, name, email, locale, commentMail, as } of listeners) {
    if (id === author.personId || commentMail !== 'atOnce') continue
    await post(ctx, {
      template: 'comment-written',
      to: { name, email, locale, personId: id },
      values: {
        reference: talk.reference,
        category: talk.category,
        url: `${ctx.origin}${threadPath(ctx.org.slug, talk.id, section, as)}`,
        choiceUrl: `${ctx.origin}/${ctx.org.slug}/letters#comment-mail`,
        author: author.name,
        section,
        text,
      },
      applicationId: talk.id,
    })
  }
}
