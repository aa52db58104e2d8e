import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/ctx/ctx'
import { readThread } from '@/lib/messages/commands/read-thread'
import { sendDigests } from '@/lib/messages/commands/send-digests'
import { writeComment } from '@/lib/messages/commands/write-comment'
import { chooseCommentMail } from '@/lib/people/commands/choose-comment-mail'
import { inAnotherOrg, refusal, systemFor, withCtx } from '../support/actors'
import { recorded } from '../support/ledger'
import { aTalk, said } from '../support/messages'
import { at } from '../support/world'

const digests = (ctx: Ctx, personId: string) =>
  ctx.db.letter.findMany({ where: { orgId: ctx.org.id, personId, template: 'comment-digest' } })

const MONDAY = '2026-11-23T12:00:00Z'
const TUESDAY = '2026-11-24T12:00:00Z'

describe('sendDigests', () => {
  it('sends one letter a person and day, however often it runs, and none when nothing came since', () =>
    withCtx(async (ctx) => {
      const talk = await aTalk(ctx)
      await chooseCommentMail(talk.ctx, { choice: 'daily' })
      await writeComment(talk.adviser, said(talk.id))
      await writeComment(talk.office, said(talk.id, 'And the dates?', 'work'))
      const system = systemFor(ctx, 'messages.sendDigests')
      await sendDigests(at(system, MONDAY))
      await sendDigests(at(system, MONDAY))
      await sendDigests(at(system, TUESDAY))
      const [letter, ...more] = await digests(ctx, talk.person.id)
      expect(more).toEqual([])
      expect(letter?.values).toMatchObject({
        threads: [
          { section: 'training', unread: 1, applicant: talk.person.name },
          { section: 'work', unread: 1, authors: talk.coordinator.name },
        ],
      })
      expect(await recorded(ctx, 'messages.digestSent')).toBe(1)
      await writeComment(at(talk.adviser, TUESDAY), said(talk.id, 'One more'))
      await sendDigests(at(system, '2026-11-25T12:00:00Z'))
      expect(await digests(ctx, talk.person.id)).toHaveLength(2)
    }))

  it('sends nothing for what was read, to who wants it otherwise, or to an adviser without the role', () =>
    withCtx(async (ctx) => {
      const talk = await aTalk(ctx)
      await chooseCommentMail(talk.ctx, { choice: 'daily' })
      await chooseCommentMail(talk.adviser, { choice: 'daily' })
      const { commentId } = await writeComment(talk.office, said(talk.id))
      await readThread(talk.ctx, { applicationId: talk.id, section: 'training', throughId: commentId })
      await ctx.db.roleHeld.deleteMany({ where: { orgId: ctx.org.id, personId: talk.adviserId } })
      await sendDigests(at(systemFor(ctx), MONDAY))
      for (const id of [talk.person.id, talk.adviserId, talk.coordinator.id]) expect(await digests(ctx, id)).toEqual([])
    }))

  it('is the house’s own work, and sees no other association', () =>
    withCtx(async (ctx) => {
      const talk = await aTalk(ctx)
      await chooseCommentMail(talk.ctx, { choice: 'daily' })
      await writeComment(talk.adviser, said(talk.id))
      expect((await refusal(sendDigests(talk.office))).code).toBe('not_found')
      await inAnotherOrg(ctx, [], (other) => sendDigests(systemFor(other)))
      expect(await digests(ctx, talk.person.id)).toEqual([])
    }))
})
