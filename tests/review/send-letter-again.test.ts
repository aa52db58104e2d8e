import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/ctx/ctx'
import { sendLetterAgain } from '@/lib/review/commands/send-letter-again'
import { officeLetter } from '@/lib/review/queries/letters'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { aSubmitted, trailOf } from '../support/review'
import { at } from '../support/world'

/** A letter to the applicant that the mail server refused for good. */
async function refused(ctx: Ctx) {
  const made = await aSubmitted(ctx)
  const where = { orgId: ctx.org.id, applicationId: made.id, template: 'application-submitted' }
  const letter = await ctx.db.letter.findFirstOrThrow({ where })
  const key = { orgId_id: { orgId: ctx.org.id, id: letter.id } }
  await ctx.db.letter.update({ where: key, data: { failedAt: ctx.now, failure: '550 no such user' } })
  return { ...made, letter, later: at(made.office, '2026-11-23T15:00:00Z') }
}

describe('sendLetterAgain', () => {
  it('writes the same to the address its reader has by now, once, and remembers', () =>
    withCtx(async (ctx) => {
      const { letter, later, person, id } = await refused(ctx)
      const email = 'right@applicant.test'
      await ctx.db.person.update({ where: { orgId_id: { orgId: ctx.org.id, id: person.id } }, data: { email } })
      const shown = await officeLetter(later, letter.id)
      expect(shown).toMatchObject({ letter: { state: 'failed' }, again: { yes: true }, email })
      const first = await sendLetterAgain(later, { letterId: letter.id })
      expect(await sendLetterAgain(later, { letterId: letter.id })).toEqual(first)
      const where = { orgId: ctx.org.id, template: letter.template, id: { not: letter.id } }
      const written = await ctx.db.letter.findMany({ where })
      expect(written).toMatchObject([
        { toEmail: email, personId: person.id, applicationId: id, values: letter.values, sentAt: null, failedAt: null },
      ])
      expect(first.next).toContain(written[0]?.id ?? 'none')
      expect(await trailOf(ctx, id)).toContain('review.letterSentAgain')
      const kept = await ctx.db.letter.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id: letter.id } } })
      expect(kept).toMatchObject({ toEmail: letter.toEmail, failure: '550 no such user' })
    }))

  it('is not for a letter that arrived, that carried a link, or whose reader is nobody here', () =>
    withCtx(async (ctx) => {
      const { letter, later } = await refused(ctx)
      const key = { orgId_id: { orgId: ctx.org.id, id: letter.id } }
      const why = async (data: { template?: string; personId?: string | null; failedAt?: Date | null }) => {
        await ctx.db.letter.update({ where: key, data })
        const { again } = await officeLetter(later, letter.id)
        const said = await refusal(sendLetterAgain(later, { letterId: letter.id }))
        expect(again).toMatchObject({ yes: false, reason: said.reason })
        return said.reason
      }
      expect(await why({ template: 'rater-invitation' })).toBe('review.error.ownLink')
      expect(await why({ template: 'application-submitted', personId: null })).toBe('review.error.noReader')
      expect(await why({ failedAt: null })).toBe('review.error.arrived')
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx) => {
      const { letter } = await refused(ctx)
      await keepsTheWalls(ctx, sendLetterAgain, { letterId: letter.id })
    }))
})
