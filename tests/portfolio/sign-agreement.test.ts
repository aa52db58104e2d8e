import { describe, expect, it } from 'vitest'
import { signAgreement } from '@/lib/portfolio/commands/sign-agreement'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'

const sign = (applicationId: string, kind: 'agreement' | 'no-sanction' = 'agreement') =>
  ({ applicationId, kind, agreed: 'true' }) as const

describe('signAgreement', () => {
  it('keeps the person’s name, the day and the version of the text', () =>
    withCtx(
      async (ctx, person) => {
        const { id, ctx: own } = await anApplication(ctx, person)
        await signAgreement(own, sign(id))
        const [row] = await ctx.db.signature.findMany({ where: { orgId: ctx.org.id, applicationId: id } })
        expect(row).toMatchObject({ kind: 'agreement', signedName: 'Jose Núñez', textVersion: '2025-01' })
        expect(row?.signedOn.toISOString()).toContain('2026-11-22')
        const entry = { orgId: ctx.org.id, applicationId: id, name: 'portfolio.agreementSigned' }
        expect(await ctx.db.auditEntry.count({ where: entry })).toBe(1)
      },
      { givenName: 'Jose', familyName: 'Núñez' },
    ))

  it('signs once, however often it is pressed', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      await signAgreement(own, sign(id))
      await signAgreement(own, sign(id))
      expect(await ctx.db.signature.count({ where: { orgId: ctx.org.id, applicationId: id } })).toBe(1)
    }))

  it('refuses what the edition does not ask for', () =>
    withCtx(
      async (ctx, person) => {
        const { id, ctx: own } = await anApplication(ctx, person)
        const refused = await refusal(signAgreement(own, sign(id, 'no-sanction')))
        expect(refused.reason).toBe('portfolio.no.notAskedToSign')
      },
      { edition: '2023' },
    ))

  it('is closed once the application is sent, and nobody else’s', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      await keepsTheWalls(ctx, signAgreement, sign(id))
      await ctx.db.application.updateMany({ where: { orgId: ctx.org.id, id }, data: { state: 'in_review' } })
      expect((await refusal(signAgreement(own, sign(id)))).code).toBe('closed')
    }))
})
