import { expect, it } from 'vitest'
import { joinThreads } from '@/lib/messages/commands/join-threads'
import { readThread } from '@/lib/messages/commands/read-thread'
import { writeComment } from '@/lib/messages/commands/write-comment'
import { threadView } from '@/lib/messages/queries/thread'
import { unreadIn } from '@/lib/messages/queries/unread'
import { ReadInput } from '@/lib/messages/schema'
import { joinPerson } from '@/lib/people/commands/join-person'
import { joinLedger } from '@/lib/portfolio/commands/join-ledger'
import { ctxFor, someone, withCtx } from '../support/actors'
import { aTalk, said } from '../support/messages'

it('joinThreads keeps how far was read, and comments as they were sent, under the name they were sent under', () =>
  withCtx(async (ctx) => {
    const talk = await aTalk(ctx)
    const { person } = await someone(ctx, ['applicant'], { givenName: 'Stays' })
    const people = { stayingId: person.id, leavingId: talk.person.id }
    const { commentId } = await writeComment(talk.adviser, said(talk.id, 'one'))
    await readThread(talk.ctx, ReadInput.parse({ applicationId: talk.id, section: 'training', throughId: commentId }))
    await writeComment(talk.ctx, said(talk.id, 'mine'))
    await joinThreads(ctx, people)
    await joinPerson(ctx, people)
    await joinLedger(ctx, people)
    const now = ctxFor(ctx, person)
    expect((await unreadIn(now, [talk.id])).get(talk.id) ?? 0).toBe(0)
    const { comments } = await threadView(now, talk.id, 'training')
    expect(comments.map(({ own, author }) => [own, author])).toEqual([
      [false, expect.stringContaining('Elena')],
      [true, talk.person.name],
    ])
  }))
