import { describe, expect, it } from 'vitest'
import { revokeEndorsement } from '@/lib/register/commands/revoke-endorsement'
import { recordDecision } from '@/lib/review/commands/record-decision'
import { refusal, someone, withCtx } from '../support/actors'
import { aSubmitted, trailOf } from '../support/review'

const endorse = (applicationId: string) => ({ applicationId, act: 'endorse' as const, feedback: '', seen: '' as const })

describe('revokeEndorsement', () => {
  it('ends the add-on alone, keeps the endorsement it stood on, and lets Emerging run on', () =>
    withCtx(async (ctx) => {
      const { id, office, person } = await aSubmitted(ctx, { category: null, addOns: ['ERS'] })
      const held = await ctx.db.endorsement.findFirstOrThrow({ where: { orgId: ctx.org.id, personId: person.id } })
      const days = { fromDay: new Date('2026-01-10'), toDay: new Date('2028-01-09') }
      const emerging = { orgId: ctx.org.id, id: crypto.randomUUID(), endorsementId: held.id, code: 'emerging-ERS' }
      await ctx.db.addOnHeld.create({ data: { ...emerging, ...days } })
      await recordDecision(office, endorse(id))
      const addOns = () =>
        ctx.db.addOnHeld.findMany({
          where: { orgId: ctx.org.id, endorsementId: held.id },
          orderBy: { fromDay: 'desc' },
          select: { code: true, toDay: true },
        })
      const day = (text: string) => new Date(`${text}T00:00:00Z`)
      expect(await addOns()).toEqual([
        { code: 'ERS', toDay: null },
        { code: 'emerging-ERS', toDay: day('2026-11-21') },
      ])
      const admin = await someone(ctx, ['admin'])
      expect(await revokeEndorsement(admin.ctx, { applicationId: id, reason: 'A slip.' })).toEqual({
        number: held.number,
      })
      expect(await addOns()).toEqual([
        { code: 'ERS', toDay: day('2026-11-21') },
        { code: 'emerging-ERS', toDay: day('2028-01-09') },
      ])
      const where = { orgId_id: { orgId: ctx.org.id, id: held.id } }
      expect((await ctx.db.endorsement.findUniqueOrThrow({ where })).status).toBe('active')
      expect(await trailOf(ctx, id)).toContain('register.endorsementRevoked')
    }))

  it('is the admin’s, and finds nothing where nothing was awarded', () =>
    withCtx(async (ctx) => {
      const { id, office } = await aSubmitted(ctx)
      expect((await refusal(revokeEndorsement(office, { applicationId: id, reason: 'x' }))).code).toBe('forbidden')
      const admin = await someone(ctx, ['admin'])
      expect(await revokeEndorsement(admin.ctx, { applicationId: id, reason: 'x' })).toEqual({ number: null })
    }))
})
