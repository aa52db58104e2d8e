import { describe, expect, it } from 'vitest'
import { saveProfile } from '@/lib/people/commands/save-profile'
import { ownProfile } from '@/lib/people/queries/own'
import { ProfileInput } from '@/lib/people/schema'
import { refusal, withCtx } from '../support/actors'
import { complaints, recorded } from '../support/ledger'

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
