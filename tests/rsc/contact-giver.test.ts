import { describe, expect, it } from 'vitest'
import { answerSeeker } from '@/lib/rsc/commands/answer-seeker'
import { contactGiver } from '@/lib/rsc/commands/contact-giver'
import { saveListing } from '@/lib/rsc/commands/save-listing'
import { giverPage, seekersOf } from '@/lib/rsc/queries/listing'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { audited, letters } from '../support/references'
import { aGiver, LISTING } from '../support/sessions'
import { at } from '../support/world'

const TEXT = 'I look for a group on Thursdays.'

describe('contactGiver', () => {
  it('mails the giver without either address, unless its owner shows it', () =>
    withCtx(async (ctx, person) => {
      const { ctx: giver, person: own } = await aGiver(ctx)
      await saveListing(giver, LISTING)
      const message = { giverPersonId: own.id, text: TEXT, showsEmail: false }
      await contactGiver(ctx, message)
      const [first] = await letters(ctx, 'giver-message')
      expect(first).toMatchObject({ toEmail: own.email, values: { writer: person.name, text: TEXT, email: '' } })
      expect(JSON.stringify(first?.values)).not.toContain(person.email)
      const page = await giverPage(ctx, own.id)
      expect(page).toMatchObject({ email: null, contact: { may: true, thread: [{ mine: true, email: null }] } })
      await contactGiver(at(ctx, '2026-11-22T15:01:00Z'), { ...message, showsEmail: true })
      expect((await letters(ctx, 'giver-message')).map((one) => one.values)).toContainEqual(
        expect.objectContaining({ email: person.email }),
      )
      expect(await seekersOf(giver)).toMatchObject([{ askerId: person.id, waits: true }])
      expect(await audited(ctx, 'rsc.giverContacted')).toBe(2)
    }))

  it('lets one giver rest after two messages, and everybody after five a day', () =>
    withCtx(async (ctx, person) => {
      const givers: Awaited<ReturnType<typeof aGiver>>[] = []
      for (let nth = 0; nth < 4; nth += 1) {
        const made = await aGiver(ctx)
        await saveListing(made.ctx, LISTING)
        givers.push(made)
      }
      const write = (nth: number, now = ctx) =>
        contactGiver(now, { giverPersonId: givers[nth]?.person.id ?? '', text: TEXT, showsEmail: false })
      await write(0)
      await write(0)
      expect((await refusal(write(0))).reason).toBe('givers.no.unanswered')
      const first = givers[0]?.ctx ?? ctx
      await answerSeeker(at(first, '2026-11-22T15:05:00Z'), { askerId: person.id, text: 'Yes.', showsEmail: false })
      await write(0, at(ctx, '2026-11-22T15:10:00Z'))
      await write(1)
      await write(2)
      expect((await refusal(write(3))).reason).toBe('givers.no.tooMany')
      await write(3, at(ctx, '2026-11-23T16:00:00Z'))
    }))

  it('is not for oneself, nor for who does not stand there', () =>
    withCtx(async (ctx) => {
      const { ctx: giver, person: own } = await aGiver(ctx)
      await saveListing(giver, { ...LISTING, listed: false })
      const message = { giverPersonId: own.id, text: TEXT, showsEmail: false }
      expect((await refusal(contactGiver(ctx, message))).code).toBe('not_found')
      expect((await refusal(giverPage(ctx, own.id))).code).toBe('not_found')
      await saveListing(giver, { ...LISTING, version: 1 })
      expect((await refusal(contactGiver(giver, message))).reason).toBe('givers.no.yourself')
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx) => {
      const { person: own } = await aGiver(ctx)
      await keepsTheWalls(ctx, contactGiver, { giverPersonId: own.id, text: TEXT, showsEmail: false })
    }))
})
