import { describe, expect, it } from 'vitest'
import { chooseCommentMail } from '@/lib/people/commands/choose-comment-mail'
import { ownLetters } from '@/lib/people/queries/letters'
import { CommentMailInput } from '@/lib/people/schema'
import { inAnotherOrg, refusal, withCtx } from '../support/actors'
import { complaints, recorded } from '../support/ledger'

describe('chooseCommentMail', () => {
  it('is kept, and remembered once however often it is pressed', () =>
    withCtx(async (ctx) => {
      expect((await ownLetters(ctx, {})).commentMail).toBe('atOnce')
      await chooseCommentMail(ctx, { choice: 'daily' })
      await chooseCommentMail(ctx, { choice: 'daily' })
      expect((await ownLetters(ctx, {})).commentMail).toBe('daily')
      expect(await recorded(ctx, 'people.commentMailChosen')).toBe(1)
    }))

  it('holds for one association', () =>
    withCtx(async (ctx) => {
      await chooseCommentMail(ctx, { choice: 'never' })
      await inAnotherOrg(ctx, ['applicant'], async (other) =>
        expect((await ownLetters(other, {})).commentMail).toBe('atOnce'),
      )
    }))

  it('is for people, and knows three answers', () =>
    withCtx(async (ctx) => {
      const visitor = { ...ctx, actor: { kind: 'visitor' } as const }
      expect((await refusal(chooseCommentMail(visitor, { choice: 'never' }))).code).toBe('forbidden')
      expect(complaints(CommentMailInput, { choice: 'weekly' })).toEqual({ choice: ['ui.error.choose'] })
    }))
})
