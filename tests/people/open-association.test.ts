import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import { orgBySlug } from '@/lib/ctx/org-scope'
import { openAssociation } from '@/lib/people/alliance'
import { OpenAssociationInput } from '@/lib/people/schema'
import { refusal, withCtx } from '../support/actors'
import { allyAbove } from '../support/alliance'
import { nameOrg } from '../support/world'

const TYPED = {
  ...{ name: 'Prairie Association for Infant Mental Health', shortName: 'Prairie AIMH', programme: 'Endorsement' },
  ...{ slug: 'prairie', code: 'PRA', contactEmail: 'office@prairie.test', website: '', zone: 'America/Chicago' },
  ...{ currency: 'USD', languages: ['en', 'es'], dateOrder: 'mdy', accent: 'moss', edition: '2025' },
  licence: { tracks: ['IMH-E'], addOns: ['ERS'], from: { year: '2026', month: '11', day: '22' } },
  admin: { givenName: 'Paula', familyName: 'Prairie', email: 'Paula@Prairie.test', locale: 'es' },
}
const parsed = (more: object = {}) => OpenAssociationInput.parse({ ...TYPED, ...more })
const wrongIn = (more: object) =>
  OpenAssociationInput.safeParse({ ...TYPED, ...more }).error?.issues.map(({ path, message }) => [path[0], message])

describe('openAssociation', () => {
  it('founds, licenses and invites in one act, and remembers all three', () =>
    withCtx(async (ctx) => {
      const { next } = await openAssociation(allyAbove(ctx), parsed())
      expect(next).toBe('/alliance/prairie?done=founded')
      const org = await orgBySlug(ctx.db, 'prairie')
      expect(org).toMatchObject({
        code: 'PRA',
        edition: '2025',
        languages: ['en', 'es'],
        website: null,
        accent: 'moss',
      })
      const orgId = org?.id ?? ''
      await nameOrg(ctx.db, orgId)
      const [licence] = await ctx.db.licenceGranted.findMany({ where: { orgId } })
      expect(licence).toMatchObject({ tracks: ['IMH-E'], addOns: ['ERS'], languages: ['en', 'es'], toDay: null })
      const [person] = await ctx.db.person.findMany({ where: { orgId }, include: { roles: true } })
      expect(person).toMatchObject({ email: 'paula@prairie.test', accountId: null, locale: 'es' })
      expect(person?.roles.map(({ role }) => role)).toEqual(['admin'])
      const names = (await ctx.db.auditEntry.findMany({ where: { orgId } })).map(({ name }) => name)
      expect(names.toSorted()).toEqual([
        ...['licensing.granted', 'orgs.founded', 'people.adminInvited', 'people.entered'],
      ])
      const [letter] = await ctx.db.letter.findMany({ where: { orgId } })
      expect(letter).toMatchObject({ template: 'admin-invitation', locale: 'es', values: { until: '2026-12-05' } })
    }))

  it('knows nobody but the Alliance’s administrators', () =>
    withCtx(async (ctx) => {
      expect((await refusal(openAssociation(allyAbove(ctx, ['alliance-exam']), parsed()))).code).toBe('not_found')
      expect(await orgBySlug(ctx.db, 'prairie')).toBeNull()
    }))

  it('gives no address and no code twice, and says which is taken', () =>
    withCtx(async (ctx) => {
      await openAssociation(allyAbove(ctx), parsed())
      const again = await refusal(openAssociation(allyAbove(ctx), parsed()))
      expect(again.fields).toEqual({ slug: ['orgs.error.slugTaken'], code: ['orgs.error.codeTaken'] })
      const other = await refusal(openAssociation(allyAbove(ctx), parsed({ slug: 'plains' })))
      expect(other.fields).toEqual({ code: ['orgs.error.codeTaken'] })
    }))

  it('takes no word of the product for an address, no zone that is none, no licence without a track', () => {
    expect(wrongIn({ slug: 'alliance' })).toEqual([['slug', 'orgs.error.slugReserved']])
    expect(wrongIn({ slug: 'found' })).toEqual([['slug', 'orgs.error.slugReserved']])
    expect(wrongIn({ slug: 'Prairie!' })).toEqual([['slug', 'orgs.error.slug']])
    expect(wrongIn({ zone: 'America/Prairie', edition: '1999', name: ' ', website: 'prairie' })).toEqual([
      ['name', 'orgs.error.name'],
      ['website', 'orgs.error.website'],
      ['zone', 'orgs.error.zone'],
      ['edition', 'orgs.error.edition'],
    ])
    expect(wrongIn({ licence: { ...TYPED.licence, tracks: [] } })).toEqual([['licence', 'licensing.error.tracks']])
    expect(parsed().licence.from).toBe(plainDate('2026-11-22'))
  })
})
