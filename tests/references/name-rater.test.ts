import { describe, expect, it } from 'vitest'
import { cancelRater } from '@/lib/references/commands/cancel-rater'
import { nameRater } from '@/lib/references/commands/name-rater'
import { NameRaterInput } from '@/lib/references/schema'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { aRater, audited, letters, RATER, referenceRow } from '../support/references'
import { anEndorsement } from '../support/rsc'

describe('nameRater', () => {
  it('names somebody, writes at once, and records the waiver with its moment', () =>
    withCtx(async (ctx, person) => {
      const { referenceId, applicationId } = await aRater(ctx, person)
      const row = await referenceRow(ctx, referenceId)
      expect(row).toMatchObject({
        name: RATER.name,
        role: 'supervisor',
        waiver: true,
        waiverAt: ctx.now,
        endorsed: false,
      })
      expect(row.requestedAt).toEqual(ctx.now)
      const [letter] = await letters(ctx, 'rater-invitation')
      expect(letter).toMatchObject({
        toEmail: RATER.email,
        applicationId,
        values: { waived: true, applicant: person.name },
      })
      expect(await audited(ctx, 'references.raterNamed')).toBe(1)
    }))

  it('can wait with the letter', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person, { send: 'later' })
      expect((await referenceRow(ctx, referenceId)).requestedAt).toBeNull()
      expect(await letters(ctx, 'rater-invitation')).toEqual([])
    }))

  it('knows somebody endorsed by their address, but not a Family Associate', () =>
    withCtx(async (ctx, person) => {
      const mentor = await someone(ctx, [], { email: 'Mentor@People.test' })
      await anEndorsement(ctx, mentor.person.id, { category: 'IMHM-P' })
      const associate = await someone(ctx, [], { email: 'fa@people.test' })
      await anEndorsement(ctx, associate.person.id, { category: 'IFA' })
      const { applicationId, referenceId } = await aRater(ctx, person, { email: 'mentor@people.test' })
      const other = await aRater(ctx, person, { applicationId, email: 'fa@people.test' })
      expect((await referenceRow(ctx, referenceId)).endorsed).toBe(true)
      expect((await referenceRow(ctx, other.referenceId)).endorsed).toBe(false)
    }))

  it('refuses one’s own address and the same person twice, however written', () =>
    withCtx(
      async (ctx, person) => {
        const { applicationId } = await aRater(ctx, person, { email: 'thomas.okafor@gmail.com' })
        const twice = await refusal(nameRater(ctx, { applicationId, ...RATER, email: 'thomasokafor+x@gmail.com' }))
        expect(twice.fields).toEqual({ email: ['references.email.twice'] })
        const own = await refusal(nameRater(ctx, { applicationId, ...RATER, email: 'ana+rater@people.test' }))
        expect(own.fields).toEqual({ email: ['references.email.own'] })
      },
      { email: 'ana@people.test' },
    ))

  it('takes somebody back who had been cancelled', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, referenceId } = await aRater(ctx, person)
      await cancelRater(ctx, { referenceId })
      const again = await nameRater(ctx, { applicationId, ...RATER })
      expect(again.referenceId).toBe(referenceId)
      expect(await referenceRow(ctx, referenceId)).toMatchObject({ cancelledAt: null, requestedAt: ctx.now })
    }))

  it('is for the applicant, or a coordinator for them, and for nobody else', () =>
    withCtx(async (ctx, person) => {
      const { id } = await anApplication(ctx, person)
      const input = { applicationId: id, ...RATER }
      for (const role of ['applicant', 'reviewer', 'adviser']) {
        const stranger = await someone(ctx, [role])
        expect((await refusal(nameRater(stranger.ctx, input))).code).toBe('not_found')
      }
      const outside = await inAnotherOrg(ctx, ['applicant', 'coordinator'], (other) => refusal(nameRater(other, input)))
      expect(outside.code).toBe('not_found')
      const office = await someone(ctx, ['coordinator'])
      await nameRater(office.ctx, input)
      expect(await letters(ctx, 'rater-invitation')).toHaveLength(1)
    }))

  it('is closed once the application is being read', () =>
    withCtx(async (ctx, person) => {
      const { id } = await anApplication(ctx, person)
      await ctx.db.application.update({ where: { orgId_id: { orgId: ctx.org.id, id } }, data: { state: 'in_review' } })
      expect((await refusal(nameRater(ctx, { applicationId: id, ...RATER }))).code).toBe('closed')
    }))

  it('takes what a form sends, and no more', () => {
    const form = { applicationId: crypto.randomUUID(), ...RATER, waiver: 'no', email: ' Thomas@Raters.TEST ' }
    expect(NameRaterInput.parse(form)).toMatchObject({ waiver: false, email: 'thomas@raters.test' })
    expect(NameRaterInput.safeParse({ ...form, endorsed: 'true' }).success).toBe(false)
    expect(NameRaterInput.safeParse({ ...form, waiver: undefined }).success).toBe(false)
  })
})
