import { describe, expect, it } from 'vitest'
import { startApplication } from '@/lib/portfolio/commands/start-application'
import { withdrawApplication } from '@/lib/portfolio/commands/withdraw-application'
import { applicationOf } from '@/lib/portfolio/queries/facts'
import { StartInput } from '@/lib/portfolio/schema/application'
import { refusal, withCtx } from '../support/actors'
import { aLicence } from '../support/builders'
import { anEndorsement } from '../support/ready-portfolio'

const IFS = { category: 'IFS' as const, addOns: [] }

describe('startApplication', () => {
  it('opens a draft, numbered, pinned to edition and settings', () =>
    withCtx(
      async (ctx) => {
        const started = await startApplication(ctx, { category: 'IMHS', addOns: ['ERS'] })
        expect(started.reference).toBe(`${ctx.org.code}-2026-0001`)
        expect(started.next).toBe(`/${ctx.org.slug}/applications/${started.applicationId}`)
        const changed = { review: { responseDays: 3 } }
        await ctx.db.org.update({ where: { id: ctx.org.id }, data: { settings: changed, edition: '2023' } })
        const row = await applicationOf(ctx, started.applicationId)
        expect(row).toMatchObject({ state: 'draft', category: 'IMHS', addOns: ['ERS'], edition: '2025' })
        expect(row.settings.review.responseDays).toBe(20)
        const entry = { orgId: ctx.org.id, applicationId: row.id, name: 'portfolio.applicationStarted' }
        expect(await ctx.db.auditEntry.count({ where: entry })).toBe(1)
      },
      { settings: { review: { responseDays: 20 } } },
    ))

  it('numbers the next one next, and takes two categories at once', () =>
    withCtx(async (ctx) => {
      await startApplication(ctx, IFS)
      const second = await startApplication(ctx, { category: 'ECFS', addOns: [] })
      expect(second.reference).toMatch(/-0002$/)
    }))

  it('takes one of a category at a time; after a withdrawal another', () =>
    withCtx(async (ctx) => {
      const first = await startApplication(ctx, IFS)
      expect(await refusal(startApplication(ctx, IFS))).toMatchObject({
        code: 'conflict',
        reason: 'portfolio.no.openAlready',
      })
      await withdrawApplication(ctx, { applicationId: first.applicationId })
      expect(await startApplication(ctx, IFS)).toHaveProperty('reference')
    }))

  it('takes one at all where the association says so', () =>
    withCtx(
      async (ctx) => {
        await startApplication(ctx, IFS)
        const refused = await refusal(startApplication(ctx, { category: 'ECFS', addOns: [] }))
        expect(refused.reason).toBe('portfolio.no.oneAtATime')
      },
      { settings: { applications: { twoCategoriesAtOnce: false } } },
    ))

  it('refuses a category somebody holds', () =>
    withCtx(async (ctx, person) => {
      await anEndorsement(ctx, person, { category: 'IFS' })
      expect((await refusal(startApplication(ctx, IFS))).reason).toBe('portfolio.no.heldAlready')
    }))

  it('offers only what the licence allows', () =>
    withCtx(
      async (ctx) => {
        expect((await refusal(startApplication(ctx, IFS))).reason).toBe('portfolio.no.offer.no-licence')
        await aLicence(ctx.db, ctx.org.id, { tracks: ['IMH-E'], addOns: [], languages: ['en'] })
        const ecmh = startApplication(ctx, { category: 'ECFS', addOns: [] })
        expect((await refusal(ecmh)).reason).toBe('portfolio.no.offer.track')
        const ers = startApplication(ctx, { category: 'IFS', addOns: ['ERS'] })
        expect((await refusal(ers)).reason).toBe('portfolio.no.offer.add-on')
        const spanish = startApplication({ ...ctx, locale: 'es' }, IFS)
        expect((await refusal(spanish)).reason).toBe('portfolio.no.offer.language')
        expect(await startApplication(ctx, IFS)).toHaveProperty('reference')
      },
      { licensed: false },
    ))

  it('opens the add-on alone for whoever holds an endorsement it is open to, once', () =>
    withCtx(async (ctx, person) => {
      const alone = { category: null, addOns: ['ERS' as const] }
      expect((await refusal(startApplication(ctx, alone))).reason).toBe('portfolio.no.addOnNeedsOne')
      await anEndorsement(ctx, person, { category: 'IFS', endedOn: '2026-11-01' })
      expect((await refusal(startApplication(ctx, alone))).reason).toBe('portfolio.no.addOnNeedsOne')
      await anEndorsement(ctx, person, { category: 'IMHS' })
      const { applicationId } = await startApplication(ctx, StartInput.parse({ addOns: ['ERS'] }))
      expect(await applicationOf(ctx, applicationId)).toMatchObject({
        state: 'draft',
        category: 'ERS',
        addOns: ['ERS'],
      })
      const row = await ctx.db.application.findFirstOrThrow({ where: { orgId: ctx.org.id, id: applicationId } })
      expect(row.category).toBeNull()
      expect((await refusal(startApplication(ctx, alone))).reason).toBe('portfolio.no.addOnOpenAlready')
    }))

  it('does not open the add-on to who holds it in full; Emerging may go on to it', () =>
    withCtx(async (ctx, person) => {
      const alone = { category: null, addOns: ['ERS' as const] }
      const held = await anEndorsement(ctx, person, { category: 'IFS', addOn: 'emerging-ERS' })
      const { applicationId } = await startApplication(ctx, alone)
      await withdrawApplication(ctx, { applicationId })
      const where = { orgId: ctx.org.id, endorsementId: held.id }
      await ctx.db.addOnHeld.updateMany({ where, data: { code: 'ERS' } })
      expect((await refusal(startApplication(ctx, alone))).reason).toBe('portfolio.no.addOnHeld')
    }))

  it('knows which scopes an edition opens the add-on to, and what the licence says of it', () =>
    withCtx(
      async (ctx, person) => {
        const alone = { category: null, addOns: ['ERS' as const] }
        await aLicence(ctx.db, ctx.org.id, { tracks: ['IMH-E'], addOns: [], languages: ['en'] })
        expect((await refusal(startApplication(ctx, alone))).reason).toBe('portfolio.no.offer.add-on')
        await aLicence(ctx.db, ctx.org.id, { tracks: ['IMH-E'], addOns: ['ERS'], languages: ['en'] })
        await anEndorsement(ctx, person, { category: 'IFA' })
        const earlier = { ...ctx, org: { ...ctx.org, edition: '2023' } }
        expect((await refusal(startApplication(earlier, alone))).reason).toBe('portfolio.no.addOnNeedsOne')
        expect(await startApplication(ctx, alone)).toHaveProperty('reference')
      },
      { licensed: false },
    ))

  it('asks for a category or the add-on', () => {
    expect(StartInput.safeParse({}).error?.issues[0]).toMatchObject({
      path: ['category'],
      message: 'portfolio.error.category',
    })
    expect(StartInput.parse({ addOns: ['ERS'] })).toEqual({ category: null, addOns: ['ERS'] })
  })

  it('is for people only', () =>
    withCtx(async (ctx) => {
      const visitor = { ...ctx, actor: { kind: 'visitor' as const } }
      expect((await refusal(startApplication(visitor, IFS))).code).toBe('forbidden')
    }))
})
