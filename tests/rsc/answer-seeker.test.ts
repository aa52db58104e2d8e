import { describe, expect, it } from 'vitest'
import { answerSeeker } from '@/lib/rsc/commands/answer-seeker'
import { contactGiver } from '@/lib/rsc/commands/contact-giver'
import { saveListing } from '@/lib/rsc/commands/save-listing'
import { giverPage, seekerPage } from '@/lib/rsc/queries/listing'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { audited, letters } from '../support/references'
import { aGiver, LISTING } from '../support/sessions'
import { at } from '../support/world'

describe('answerSeeker', () => {
  it('mails the answer to who wrote, and both read it in the thread', () =>
    withCtx(async (ctx, person) => {
      const { ctx: giver, person: own } = await aGiver(ctx)
      await saveListing(giver, LISTING)
      await contactGiver(ctx, { giverPersonId: own.id, text: 'Do you have room?', showsEmail: false })
      const later = at(giver, '2026-11-22T16:00:00Z')
      await answerSeeker(later, { askerId: person.id, text: 'Yes, on Thursdays.', showsEmail: true })
      expect(await letters(ctx, 'giver-message')).toContainEqual(
        expect.objectContaining({ toEmail: person.email, values: expect.objectContaining({ email: own.email }) }),
      )
      const thread = (await giverPage(ctx, own.id)).contact?.thread
      expect(thread).toMatchObject([{ mine: true }, { mine: false, text: 'Yes, on Thursdays.', email: own.email }])
      expect((await seekerPage(giver, person.id)).thread).toMatchObject([{ mine: false, email: null }, { mine: true }])
      expect(await audited(ctx, 'rsc.seekerAnswered')).toBe(1)
    }))

  it('is only for who was written to', () =>
    withCtx(async (ctx, person) => {
      const { ctx: giver } = await aGiver(ctx)
      const answer = { askerId: person.id, text: 'Hello', showsEmail: false }
      expect((await refusal(answerSeeker(giver, answer))).code).toBe('not_found')
      expect((await refusal(seekerPage(giver, person.id))).code).toBe('not_found')
      await keepsTheWalls(ctx, answerSeeker, answer, ['coordinator'])
    }))
})
