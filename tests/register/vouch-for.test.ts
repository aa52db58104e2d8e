import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import { vouchFor } from '@/lib/register/commands/vouch-for'
import { refusal, someone, withCtx } from '../support/actors'

const days = { from: plainDate('2025-01-01'), to: plainDate('2026-12-31'), note: '' }
const allowed = { settings: { vettedGivers: { allowed: true } }, as: ['coordinator'] }

describe('vouchFor', () => {
  it('vouches for some days and remembers who did', () =>
    withCtx(async (ctx, coordinator) => {
      const { person } = await someone(ctx, [])
      const { vettingId } = await vouchFor(ctx, { personId: person.id, name: person.name, ...days })
      const row = await ctx.db.vettedGiver.findUniqueOrThrow({
        where: { orgId_id: { orgId: ctx.org.id, id: vettingId } },
      })
      expect(row).toMatchObject({ personId: person.id, vettedById: coordinator.id })
      expect(await ctx.db.auditEntry.count({ where: { orgId: ctx.org.id, name: 'register.giverVetted' } })).toBe(1)
    }, allowed))

  it('refuses the wrong role, and where the association does not vet', () =>
    withCtx(async (ctx) => {
      const { person, ctx: own } = await someone(ctx)
      const input = { personId: person.id, name: person.name, ...days }
      expect((await refusal(vouchFor(own, input))).code).toBe('forbidden')
      const settings = { ...ctx.org.settings, vettedGivers: { allowed: false, until: null } }
      const off = { ...ctx, org: { ...ctx.org, settings } }
      expect((await refusal(vouchFor(off, input))).reason).toBe('register.error.vettingOff')
    }, allowed))
})
