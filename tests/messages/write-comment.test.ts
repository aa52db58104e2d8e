import { describe, expect, it } from 'vitest'
import { newId } from '@/lib/db/new-id'
import { writeComment } from '@/lib/messages/commands/write-comment'
import { type ThreadView, threadView } from '@/lib/messages/queries/thread'
import { talksBeside, unreadIn } from '@/lib/messages/queries/unread'
import { CommentInput } from '@/lib/messages/schema'
import { assignAdviser } from '@/lib/portfolio/commands/assign-adviser'
import { withdrawApplication } from '@/lib/portfolio/commands/withdraw-application'
import { keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { complaints } from '../support/ledger'
import { aTalk, said } from '../support/messages'
import { lettersTo, trailOf } from '../support/review'

describe('writeComment', () => {
  it('is read by applicant, adviser and coordinator, unread for all but its writer', () =>
    withCtx(async (ctx) => {
      const talk = await aTalk(ctx)
      await writeComment(talk.adviser, said(talk.id))
      await writeComment(talk.office, said(talk.id, 'It does.'))
      const own = await threadView(talk.ctx, talk.id, 'training')
      expect(own.comments.map(({ text, as, unread }) => [text, as, unread])).toEqual([
        ['Does this count?', 'adviser', true],
        ['It does.', 'coordinator', true],
      ])
      expect(await talksBeside(talk.ctx, talk.id)).toMatchObject({
        adviser: expect.stringContaining('Elena'),
        sections: [{ section: 'training', comments: 2, unread: 2 }],
      })
      // Whoever answered has read what stood above; the adviser has one new.
      expect((await unreadIn(talk.office, [talk.id])).size).toBe(0)
      expect((await unreadIn(talk.adviser, [talk.id])).get(talk.id)).toBe(1)
      expect((await threadView(talk.ctx, talk.id, 'work')).comments).toEqual([])
      expect(await trailOf(ctx, talk.id)).toContain('messages.commentWritten')
    }))

  it('is read a hundred at a time, back to the first word', () =>
    withCtx(async (ctx) => {
      const talk = await aTalk(ctx)
      const at = { orgId: ctx.org.id, applicationId: talk.id, section: 'training', writtenAt: ctx.now }
      const by = { authorId: talk.coordinator.id, authorAs: 'coordinator' }
      const data = Array.from({ length: 230 }, (_, nth) => ({ ...at, ...by, id: newId(ctx.now), text: String(nth) }))
      await ctx.db.comment.createMany({ data })
      const words = (view: ThreadView) => view.comments.map(({ text }) => Number(text))
      const newest = await threadView(talk.ctx, talk.id, 'training')
      expect([words(newest)[0], words(newest).at(-1), newest.paged]).toEqual([130, 229, false])
      const middle = await threadView(talk.ctx, talk.id, 'training', newest.earlier ?? '')
      expect([words(middle)[0], words(middle).at(-1), middle.paged]).toEqual([30, 129, true])
      const first = await threadView(talk.ctx, talk.id, 'training', middle.earlier ?? '')
      expect([words(first)[0], words(first).at(-1), first.earlier]).toEqual([0, 29, null])
      for (const forged of ['x', '%00', 'WyJ4Il0']) {
        expect(await threadView(talk.ctx, talk.id, 'training', forged)).toEqual(newest)
      }
    }))

  it('sends the words at once to whoever wants it so, and never to the writer', () =>
    withCtx(async (ctx) => {
      const talk = await aTalk(ctx)
      const where = { orgId_id: { orgId: ctx.org.id, id: talk.coordinator.id } }
      await ctx.db.person.update({ where, data: { commentMail: 'never' } })
      await writeComment(talk.adviser, said(talk.id))
      const letter = await ctx.db.letter.findFirstOrThrow({
        where: { orgId: ctx.org.id, personId: talk.person.id, template: 'comment-written' },
      })
      expect(letter.values).toMatchObject({
        text: 'Does this count?',
        section: 'training',
        url: `https://attune.test/${ctx.org.slug}/applications/${talk.id}/training#comments`,
      })
      expect(await lettersTo(ctx, talk.adviserId)).not.toContain('comment-written')
      expect(await lettersTo(ctx, talk.coordinator.id)).not.toContain('comment-written')
    }))

  it('stays in its order when a clock runs behind', () =>
    withCtx(async (ctx) => {
      const talk = await aTalk(ctx)
      await writeComment(talk.adviser, said(talk.id, 'first'))
      await writeComment({ ...talk.ctx, now: new Date(ctx.now.getTime() - 60_000) }, said(talk.id, 'second'))
      const { comments } = await threadView(talk.office, talk.id, 'training')
      expect(comments.map(({ text }) => text)).toEqual(['first', 'second'])
    }))

  it('is closed to an adviser of somebody else, to one taken away, and after the end', () =>
    withCtx(async (ctx) => {
      const talk = await aTalk(ctx)
      const other = await someone(ctx, ['adviser'])
      expect((await refusal(writeComment(other.ctx, said(talk.id)))).code).toBe('not_found')
      expect((await refusal(threadView(other.ctx, talk.id, 'training'))).code).toBe('not_found')
      await assignAdviser(talk.office, { applicationId: talk.id, adviserId: null })
      expect((await refusal(writeComment(talk.adviser, said(talk.id)))).code).toBe('not_found')
      await withdrawApplication(talk.ctx, { applicationId: talk.id })
      expect((await refusal(writeComment(talk.ctx, said(talk.id)))).code).toBe('closed')
      expect((await threadView(talk.ctx, talk.id, 'training')).closed).toBe('messages.error.ended')
    }))

  it('lets an administrator read along without a word or a mark', () =>
    withCtx(async (ctx) => {
      const talk = await aTalk(ctx)
      await writeComment(talk.adviser, said(talk.id))
      const admin = await someone(ctx, ['admin'])
      expect((await threadView(admin.ctx, talk.id, 'training')).unread).toBe(0)
      expect((await refusal(writeComment(admin.ctx, said(talk.id)))).code).toBe('forbidden')
    }))

  it('says what is wrong by name', () => {
    const typed = { applicationId: '01999999-0000-7000-8000-000000000000', section: 'training', text: '   ' }
    expect(complaints(CommentInput, typed)).toEqual({ text: ['messages.error.empty'] })
    expect(complaints(CommentInput, { ...typed, text: 'x'.repeat(2001) })).toEqual({
      text: ['ui.error.tooLong?max=2000'],
    })
  })

  it('keeps the walls', () =>
    withCtx(async (ctx) => {
      const { id } = await aTalk(ctx)
      await keepsTheWalls(ctx, writeComment, said(id))
    }))
})
