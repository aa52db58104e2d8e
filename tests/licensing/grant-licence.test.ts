import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import { licensedAssociation, licensedAssociations } from '@/lib/licensing/alliance'
import { grantLicence } from '@/lib/licensing/commands/grant-licence'
import { licenceInForce } from '@/lib/licensing/queries'
import { GrantLicenceInput } from '@/lib/licensing/schema'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { allyAbove, allyIn } from '../support/alliance'
import { complaints, recorded } from '../support/ledger'

const unlicensed = { licensed: false }
const TODAY = plainDate('2026-11-22')
const typed = (more: Record<string, unknown> = {}) => ({
  tracks: ['IMH-E'],
  addOns: [],
  languages: ['en'],
  from: { year: '2026', month: '11', day: '22' },
  ...more,
})
const wanted = GrantLicenceInput.parse(typed())

describe('grantLicence', () => {
  it('licenses the association from its first day on, once, and says so in its trail', () =>
    withCtx(async (ctx) => {
      await grantLicence(allyIn(ctx), wanted)
      expect(await licenceInForce(ctx, TODAY)).toEqual([
        { tracks: ['IMH-E'], addOns: [], languages: ['en'], from: TODAY, to: null },
      ])
      expect(await licenceInForce(ctx, plainDate('2026-11-21'))).toEqual([])
      expect((await refusal(grantLicence(allyIn(ctx), wanted))).code).toBe('conflict')
      expect(await recorded(ctx, 'licensing.granted')).toBe(1)
    }, unlicensed))

  it('is the Alliance’s alone, and there its administrators’', () =>
    withCtx(async (ctx) => {
      const own = await someone(ctx, ['coordinator', 'admin'])
      expect((await refusal(grantLicence(own.ctx, wanted))).code).toBe('not_found')
      expect((await refusal(grantLicence(allyIn(ctx, ['exam-coordinator']), wanted))).code).toBe('not_found')
    }, unlicensed))

  it('reaches the association it was meant for and no other', () =>
    withCtx(async (ctx) => {
      await inAnotherOrg(ctx, ['admin'], async (other) => {
        await grantLicence(allyIn(other), GrantLicenceInput.parse(typed({ addOns: ['ERS'] })))
      })
      expect(await licenceInForce(ctx, TODAY)).toEqual([])
      expect(await recorded(ctx, 'licensing.granted')).toBe(0)
    }, unlicensed))

  it('says what is wrong by name', () => {
    const to = { year: '2026', month: '1', day: '1' }
    expect(complaints(GrantLicenceInput, typed({ tracks: [], languages: ['fr'], to }))).toEqual({
      tracks: ['licensing.error.tracks'],
      'languages.0': ['ui.error.choose'],
      to: ['licensing.error.toBeforeFrom'],
    })
  })
})

describe('the Alliance’s view of associations', () => {
  it('counts and lists, and is nobody else’s', () =>
    withCtx(async (ctx) => {
      await grantLicence(allyIn(ctx), wanted)
      const mine = (await licensedAssociations(allyAbove(ctx))).find(({ slug }) => slug === ctx.org.slug)
      expect(mine).toMatchObject({ licences: [{ tracks: ['IMH-E'] }], counts: { people: 1, endorsements: 0 } })
      const view = await licensedAssociation(allyAbove(ctx), ctx.org.slug)
      expect(view.licences).toMatchObject([{ state: 'running', to: null }])
      expect((await refusal(licensedAssociations(allyAbove(ctx, ['exam-coordinator'])))).code).toBe('not_found')
    }, unlicensed))
})
