import { describe, expect, it } from 'vitest'
import { joinAssociation } from '@/lib/people/commands/join-association'
import { removeMembership } from '@/lib/people/commands/remove-membership'
import { saveMembership } from '@/lib/people/commands/save-membership'
import { saveProfile } from '@/lib/people/commands/save-profile'
import { membershipsOf, ownProfile } from '@/lib/people/queries'
import { MembershipInput, ProfileInput } from '@/lib/people/schema'
import { inAnotherOrg, keepsTheWalls, refusal, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { aMembership, aReadApplication, boxes, complaints, recorded, typedMembership } from '../support/ledger'

const ID = '01a20230-11dd-7be5-8eb1-2034ae6477bc'
const typedProfile = (more: Record<string, unknown> = {}) => ({
  version: '1',
  givenName: 'Rosa',
  familyName: 'Delgado Núñez',
  phone: '804 555 0134',
  hispanicLatino: 'yes',
  gender: 'declined',
  community: '',
  ...more,
})

describe('saveProfile', () => {
  it('keeps names for search, tells no answer from a declined one, and remembers', () =>
    withCtx(async (ctx) => {
      await saveProfile(ctx, ProfileInput.parse(typedProfile()))
      const { answers, saved } = await ownProfile(ctx)
      expect(saved).toBe(true)
      expect(answers).toMatchObject({ familyName: 'Delgado Núñez', gender: 'declined', community: '' })
      const [row] = await ctx.db.person.findMany({ where: { orgId: ctx.org.id } })
      expect(row?.searchName).toContain('delgado nunez')
      expect(await recorded(ctx, 'people.profileSaved')).toBe(1)
    }))

  it('refuses a second tab with what is there now', () =>
    withCtx(async (ctx) => {
      await saveProfile(ctx, ProfileInput.parse(typedProfile()))
      const error = await refusal(saveProfile(ctx, ProfileInput.parse(typedProfile({ givenName: 'Rosita' }))))
      expect(error).toMatchObject({ code: 'conflict', detail: { version: 2, 'now.givenName': 'Rosa' } })
      await saveProfile(ctx, ProfileInput.parse(typedProfile({ givenName: 'Rosita', overwrite: '2' })))
    }))

  it('is for people only, and says what is wrong by name', () =>
    withCtx(async (ctx) => {
      const error = await refusal(
        saveProfile({ ...ctx, actor: { kind: 'visitor' } }, ProfileInput.parse(typedProfile())),
      )
      expect(error.code).toBe('forbidden')
      expect(complaints(ProfileInput, typedProfile({ givenName: '', phone: 'call me', gender: 'x' }))).toEqual({
        givenName: ['people.givenName.missing'],
        phone: ['people.phone.unclear'],
        gender: ['ui.error.choose'],
      })
    }))
})

describe('saveMembership and removeMembership', () => {
  it('keep periods, the latest first', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const entryId = await aMembership(own, id)
      await aMembership(own, id, { from: boxes('2025-01-01'), to: boxes('2025-12-31') })
      expect((await membershipsOf(own, person.id)).map((row) => row.from)).toEqual(['2026-01-01', '2025-01-01'])
      const late = MembershipInput.parse(typedMembership(id, { entryId, version: '5' }))
      expect((await refusal(saveMembership(own, late))).code).toBe('conflict')
      await removeMembership(own, { applicationId: id, entryId })
      expect(await membershipsOf(own, person.id)).toHaveLength(1)
      expect(await recorded(ctx, 'people.membershipSaved')).toBe(2)
      expect(await recorded(ctx, 'people.membershipRemoved')).toBe(1)
    }))

  it('keep what somebody reads, yet take the next year', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const entryId = await aMembership(own, id)
      await aReadApplication(ctx, id)
      expect((await refusal(removeMembership(own, { applicationId: id, entryId }))).code).toBe('closed')
      await aMembership(own, id, { from: boxes('2027-01-01'), to: boxes('2027-12-31') })
    }))

  it('know only their own people, and refuse an end before the beginning', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const entryId = await aMembership(own, id)
      await keepsTheWalls(own, saveMembership, MembershipInput.parse(typedMembership(id)), ['coordinator'])
      await keepsTheWalls(own, removeMembership, { applicationId: id, entryId }, ['coordinator'])
      expect(complaints(MembershipInput, typedMembership(ID, { to: boxes('2025-12-31') }))).toEqual({
        to: ['people.to.beforeFrom'],
      })
    }))
})

describe('joinAssociation', () => {
  it('makes an account an applicant of another association, once', () =>
    withCtx(async (ctx, person) => {
      await inAnotherOrg(ctx, ['applicant'], async (other) => {
        const visitor = { ...other, actor: { kind: 'visitor' } as const }
        const first = await joinAssociation(visitor, { accountId: person.accountId })
        expect(await joinAssociation(visitor, { accountId: person.accountId })).toEqual(first)
        const row = await other.db.person.findFirstOrThrow({
          where: { orgId: other.org.id, accountId: person.accountId },
          include: { roles: true },
        })
        expect(row).toMatchObject({ email: person.email, givenName: 'Ana' })
        expect(row.roles.map((held) => held.role)).toEqual(['applicant'])
        expect(await recorded(other, 'people.joined')).toBe(1)
      })
    }))

  it('refuses accounts that do not exist, and people who act for others', () =>
    withCtx(async (ctx, person) => {
      const visitor = { ...ctx, actor: { kind: 'visitor' } as const }
      expect((await refusal(joinAssociation(visitor, { accountId: ID }))).code).toBe('not_found')
      const error = await inAnotherOrg(ctx, ['admin'], (other) =>
        refusal(joinAssociation(other, { accountId: person.accountId })),
      )
      expect(error.code).toBe('conflict')
    }))
})
