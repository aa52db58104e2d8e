import { describe, expect, it } from 'vitest'
import { newId } from '@/lib/db/new-id'
import { grantEndorsement } from '@/lib/register/commands/grant-endorsement'
import { keepsTheWalls, refusal, someone, systemFor, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { trailOf } from '../support/review'
import { NOW } from '../support/world'

describe('grantEndorsement', () => {
  it('numbers in sequence, each association its own, and remembers', () =>
    withCtx(async (ctx, person) => {
      const { id } = await anApplication(ctx, person)
      const second = await anApplication(ctx, person, { category: 'ECFS' })
      const grant = { applicationId: id, personId: person.id, category: 'IFS', edition: '2025', addOns: [] } as const
      const one = await grantEndorsement(systemFor(ctx), grant)
      const two = await grantEndorsement(systemFor(ctx), { ...grant, applicationId: second.id, category: 'ECFS' })
      expect([one.number, two.number].map((number) => number.split('-')[1])).toEqual(['00001', '00002'])
      expect(one.awardedOn).toBe('2026-11-22')
      const row = await ctx.db.endorsement.findUniqueOrThrow({
        where: { orgId_number: { orgId: ctx.org.id, number: one.number } },
      })
      expect(row).toMatchObject({ publicName: person.name, track: 'IMH-E', listed: true })
      expect(await trailOf(ctx, id)).toContain('register.endorsementGranted')
    }))

  it('does not award the same category twice while it stands', () =>
    withCtx(async (ctx, person) => {
      const { id } = await anApplication(ctx, person)
      const grant = { applicationId: id, personId: person.id, category: 'IFS', edition: '2025', addOns: [] } as const
      await grantEndorsement(systemFor(ctx), grant)
      const again = await refusal(grantEndorsement(systemFor(ctx), { ...grant, applicationId: newId(NOW) }))
      expect(again).toMatchObject({ code: 'conflict', reason: 'register.error.alreadyHeld' })
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx) => {
      const { person } = await someone(ctx)
      const { id } = await anApplication(ctx, person)
      const grant = { applicationId: id, personId: person.id, category: 'IFS', edition: '2025', addOns: [] } as const
      await keepsTheWalls(ctx, grantEndorsement, grant)
    }))
})
