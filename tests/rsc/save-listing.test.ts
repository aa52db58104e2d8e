import { describe, expect, it } from 'vitest'
import { toCursor } from '@/lib/core/cursor'
import { saveListing } from '@/lib/rsc/commands/save-listing'
import { directory } from '@/lib/rsc/queries/directory'
import { ownListing } from '@/lib/rsc/queries/listing'
import { ListingInput } from '@/lib/rsc/schema/directory'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { audited } from '../support/references'
import { anEndorsement } from '../support/rsc'
import { aGiver, LISTING, listingForm } from '../support/sessions'

describe('saveListing', () => {
  it('puts a giver into the directory, changes it and takes them out', () =>
    withCtx(async (ctx) => {
      const { ctx: giver } = await aGiver(ctx)
      await saveListing(giver, LISTING)
      expect(await directory(ctx, {})).toMatchObject({
        rows: [{ name: 'Gwen Giver', statuses: ['endorsed'], openings: 2, feeFrom: 8000 }],
      })
      await saveListing(giver, { ...LISTING, version: 1, openings: 0 })
      expect((await directory(ctx, { open: '1' }))?.rows).toEqual([])
      await saveListing(giver, { ...LISTING, version: 2, listed: false })
      expect((await directory(ctx, {}))?.rows).toEqual([])
      expect((await refusal(saveListing(giver, { ...LISTING, version: 1 }))).code).toBe('conflict')
      expect(await audited(ctx, 'rsc.listingSaved')).toBe(3)
    }))

  it('is for givers whose hours count; who counts no longer is not shown', () =>
    withCtx(async (ctx) => {
      const { ctx: nobody } = await someone(ctx)
      expect((await refusal(saveListing(nobody, LISTING))).reason).toBe('givers.no.notQualified')
      expect((await refusal(ownListing(nobody))).code).toBe('not_found')
      const { ctx: giver, person } = await aGiver(ctx)
      await saveListing(giver, LISTING)
      await ctx.db.endorsement.updateMany({
        where: { orgId: ctx.org.id, personId: person.id },
        data: { status: 'expired', endedOn: new Date('2026-10-01') },
      })
      expect((await directory(ctx, {}))?.rows).toEqual([])
      await inAnotherOrg(ctx, ['applicant'], async (other) => {
        expect((await refusal(saveListing(other, LISTING))).code).toBe('forbidden')
        expect((await directory(other, {}))?.rows).toEqual([])
      })
    }))

  it('is searched and filtered, and turned page by page', () =>
    withCtx(async (ctx) => {
      for (let nth = 0; nth < 22; nth += 1) {
        const { ctx: giver } = await aGiver(ctx)
        await saveListing(giver, { ...LISTING, name: `Giver ${String(nth).padStart(2, '0')}` })
      }
      const { ctx: other, person } = await someone(ctx)
      await anEndorsement(ctx, person.id, { category: 'IFS', addOn: 'emerging-ERS' })
      const own = { name: 'Zoë Núñez', languages: ['es' as const], places: 'New River', outsideAgency: false }
      await saveListing(other, { ...LISTING, ...own, formats: ['group'], modes: ['in-person'], tracks: ['ECMH-E'] })
      const first = await directory(ctx, {})
      expect(first?.rows).toHaveLength(20)
      const second = await directory(ctx, { after: first?.next })
      expect(second?.rows.map((row) => row.name)).toEqual(['Giver 20', 'Giver 21', 'Zoë Núñez'])
      expect((await directory(ctx, { before: second?.previous }))?.rows[0]?.name).toBe('Giver 00')
      expect((await directory(ctx, { after: toCursor(['x', 'nobody']) }))?.rows).toHaveLength(20)
      const names = async (ask: object) => (await directory(ctx, ask))?.rows.map((row) => row.name)
      const zoe = ['Zoë Núñez']
      expect(await names({ q: 'nunez' })).toEqual(zoe)
      expect(await names({ q: 'river zoe' })).toEqual(zoe)
      expect(await names({ language: 'es' })).toEqual(zoe)
      expect(await names({ track: 'ECMH-E' })).toEqual(zoe)
      expect(await names({ format: 'group', mode: 'in-person' })).toEqual(zoe)
      expect(await names({ status: 'emerging' })).toEqual(zoe)
      expect(await names({ status: 'vetted' })).toEqual([])
      expect(await names({ q: 'zoe', outside: '1' })).toEqual([])
    }))

  it('is read without an account only where the association says so', async () => {
    await withCtx(async (ctx) => {
      expect(await directory({ ...ctx, actor: { kind: 'visitor' } }, {})).toBeNull()
    })
    await withCtx(
      async (ctx) => {
        const { ctx: giver } = await aGiver(ctx)
        await saveListing(giver, LISTING)
        const seen = await directory({ ...ctx, actor: { kind: 'visitor' } }, {})
        expect(seen?.rows).toHaveLength(1)
        expect(JSON.stringify(seen)).not.toContain('@')
      },
      { settings: { directory: { public: true } } },
    )
  })

  it('understands fees as people type them', () => {
    const fee = (feeFrom: string, feeTo = '') => ListingInput.safeParse({ ...listingForm, feeFrom, feeTo })
    expect(fee('$80', '120,50').data).toMatchObject({ feeFrom: 8000, feeTo: 12_050 })
    expect(fee('').data).toMatchObject({ feeFrom: null, feeTo: null })
    expect(fee('eighty').error?.issues[0]?.message).toBe('givers.fee.unclear')
    expect(fee('90', '80').error?.issues[0]).toMatchObject({ path: ['feeTo'], message: 'givers.fee.order' })
  })
})
