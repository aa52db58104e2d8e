import { describe, expect, it } from 'vitest'
import { noteBounce } from '@/lib/references/commands/note-bounce'
import { officeRatersView, referencesView } from '@/lib/references/queries/for-applicant'
import { addressHint, mailboxOf } from '@/lib/references/schema'
import { waitJobs } from '@/lib/worker/waits'
import { inAnotherOrg, refusal, someone, systemFor, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { aRater, letters, rated } from '../support/references'
import { at } from '../support/world'

const named = async (ctx: Parameters<typeof referencesView>[0], applicationId: string) =>
  (await referencesView(ctx, applicationId)).places.map(({ key, rater, state }) => [key.slice(12), rater, state])

describe('the places of the references', () => {
  it('are those of the edition, filled by who answered, expected from who was asked or only named', () =>
    withCtx(async (ctx, person) => {
      const { id: applicationId } = await anApplication(ctx, person, { category: 'IFS' })
      expect(await named(ctx, applicationId)).toEqual([
        ['supervisor', null, 'free'],
        ['rsc-giver', null, 'free'],
        ['any', null, 'free'],
      ])
      const { referenceId } = await aRater(ctx, person, { applicationId })
      await aRater(ctx, person, {
        applicationId,
        name: 'Gwen',
        email: 'g@raters.test',
        role: 'rsc-giver',
        send: 'later',
      })
      await rated(ctx, referenceId)
      expect(await named(ctx, applicationId)).toEqual([
        ['supervisor', 'Thomas Okafor', 'filled'],
        ['rsc-giver', 'Gwen', 'expected'],
        ['any', null, 'free'],
      ])
    }))

  it('stay free where somebody answered with too little, without a word of why', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, referenceId } = await aRater(ctx, person, { category: 'IFS' })
      await rated(ctx, referenceId, { noInformation: 6 })
      expect((await named(ctx, applicationId))[0]).toEqual(['supervisor', null, 'free'])
    }))
})

describe('what is said beside a rater', () => {
  it('warns of the same person on another application by name or mailbox, and refuses nothing', () =>
    withCtx(async (ctx, person) => {
      const first = await aRater(ctx, person, { email: 'thomas.okafor@gmail.com' })
      const { id: applicationId } = await anApplication(ctx, person, { category: 'IMHS' })
      await aRater(ctx, person, { applicationId, name: 'T. O.', email: 'thomasokafor+ref@gmail.com' })
      await aRater(ctx, person, { applicationId, name: 'Someone Else', email: 'else@agency.test' })
      const [app] = await ctx.db.application.findMany({ where: { orgId: ctx.org.id, id: first.applicationId } })
      const { raters } = await referencesView(ctx, applicationId)
      const lines = new Map(raters.map(({ name, elsewhere, hint }) => [name, { elsewhere, hint }]))
      expect(lines.get('T. O.')).toEqual({ elsewhere: app?.reference, hint: 'public-mail' })
      expect(lines.get('Someone Else')).toEqual({ elsewhere: null, hint: 'work-mail' })
    }))

  it.each([
    ['A.B+x@Gmail.com', 'ab@gmail.com'],
    ['a.b@agency.test', 'a.b@agency.test'],
  ])('reads the mailbox of %s', (email, mailbox) => {
    expect(mailboxOf(email)).toBe(mailbox)
    expect(addressHint(mailbox)).toBe(mailbox.endsWith('gmail.com') ? 'public-mail' : 'work-mail')
  })

  it('is for the applicant and those who manage references', () =>
    withCtx(async (ctx, person) => {
      const { applicationId } = await aRater(ctx, person)
      const office = await someone(ctx, ['coordinator'])
      expect((await officeRatersView(office.ctx, applicationId)).raters[0]?.may.request).toBe(true)
      expect((await referencesView(ctx, applicationId)).raters[0]?.may.request).toBe(false)
      for (const roles of [['applicant'], ['reviewer', 'admin', 'adviser']]) {
        const other = await someone(ctx, roles)
        expect((await refusal(officeRatersView(other.ctx, applicationId))).code).toBe('not_found')
      }
      const outside = await inAnotherOrg(ctx, ['coordinator'], (there) =>
        refusal(officeRatersView(there, applicationId)),
      )
      expect(outside.code).toBe('not_found')
    }))
})

describe('the schedule of reminders', () => {
  it('leaves alone whom a letter did not reach', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      const [letter] = await letters(ctx, 'rater-invitation')
      const id = letter?.id ?? ''
      await ctx.db.letter.update({ where: { orgId_id: { orgId: ctx.org.id, id } }, data: { failedAt: ctx.now } })
      await noteBounce(systemFor(ctx), { letterId: id })
      const due = systemFor(at(ctx, '2026-11-29T15:00:00Z'))
      await waitJobs['wait.remind'](due, { orgId: ctx.org.id, kind: 'rating', subjectId: referenceId, days: 7 })
      expect(await letters(ctx, 'rater-reminder')).toEqual([])
    }))
})
