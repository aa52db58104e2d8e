import { describe, expect, it } from 'vitest'
import { readThread } from '@/lib/messages/commands/read-thread'
import { writeComment } from '@/lib/messages/commands/write-comment'
import { unreadIn } from '@/lib/messages/queries/unread'
import { ReadInput } from '@/lib/messages/schema'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { aTalk, said } from '../support/messages'

describe('readThread', () => {
  it('notes how far somebody read, leaves later ones unread, and never goes back', () =>
    withCtx(async (ctx) => {
      const talk = await aTalk(ctx)
      const first = await writeComment(talk.adviser, said(talk.id, 'one'))
      const second = await writeComment(talk.adviser, said(talk.id, 'two'))
      const unread = async () => (await unreadIn(talk.ctx, [talk.id])).get(talk.id) ?? 0
      const upTo = (throughId: string) => ReadInput.parse({ applicationId: talk.id, section: 'training', throughId })
      expect(await unread()).toBe(2)
      await readThread(talk.ctx, upTo(first.commentId))
      expect(await unread()).toBe(1)
      await readThread(talk.ctx, upTo(second.commentId))
      await readThread(talk.ctx, upTo(first.commentId))
      expect(await unread()).toBe(0)
      expect((await unreadIn(talk.office, [talk.id])).get(talk.id)).toBe(2)
    }))

  it('knows no comment of another thread', () =>
    withCtx(async (ctx) => {
      const talk = await aTalk(ctx)
      const { commentId } = await writeComment(talk.adviser, said(talk.id))
      const elsewhere = ReadInput.parse({ applicationId: talk.id, section: 'work', throughId: commentId })
      expect((await refusal(readThread(talk.ctx, elsewhere))).code).toBe('not_found')
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx) => {
      const talk = await aTalk(ctx)
      const { commentId } = await writeComment(talk.adviser, said(talk.id))
      const input = ReadInput.parse({ applicationId: talk.id, section: 'training', throughId: commentId })
      await keepsTheWalls(ctx, readThread, input)
    }))
})
