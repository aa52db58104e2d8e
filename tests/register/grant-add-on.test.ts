import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { grantAddOn } from '@/lib/register/commands/grant-add-on'
import { keepsTheWalls, refusal, systemFor, withCtx } from '../support/actors'
import { anApplication, type TestPerson } from '../support/builders'
import { anEndorsement } from '../support/ready-portfolio'
import { trailOf } from '../support/review'

async function asked(ctx: Ctx, person: TestPerson) {
  const { id: applicationId } = await anApplication(ctx, person, { category: null, addOns: ['ERS'] })
  return { applicationId, personId: person.id, category: 'IFS', edition: '2025', code: 'ERS' } as const
}

const heldBy = async (ctx: Ctx, endorsementId: string) => {
  const rows = await ctx.db.addOnHeld.findMany({
    where: { orgId: ctx.org.id, endorsementId },
    orderBy: [{ fromDay: 'asc' }, { code: 'asc' }],
  })
  return rows.map(({ code, fromDay, toDay: last }) => [code, toDay(fromDay), toDay(last)])
}

describe('grantAddOn', () => {
  it('adds the add-on to the endorsement held, for good, and remembers', () =>
    withCtx(async (ctx, person) => {
      const endorsement = await anEndorsement(ctx, person, { category: 'IFS' })
      const grant = await asked(ctx, person)
      const { number } = await grantAddOn(systemFor(ctx), grant)
      expect(number).toBe(endorsement.number)
      expect(await heldBy(ctx, endorsement.id)).toEqual([['ERS', '2026-11-22', null]])
      expect(await trailOf(ctx, grant.applicationId)).toContain('register.addOnGranted')
      const again = await refusal(grantAddOn(systemFor(ctx), grant))
      expect(again).toMatchObject({ code: 'conflict', reason: 'register.error.addOnAlreadyHeld' })
    }))

  it('gives Emerging two years, not twice, and ends it the day before the add-on in full', () =>
    withCtx(async (ctx, person) => {
      const endorsement = await anEndorsement(ctx, person, { category: 'IFS' })
      const grant = await asked(ctx, person)
      await grantAddOn(systemFor(ctx), { ...grant, code: 'emerging-ERS' })
      expect(await heldBy(ctx, endorsement.id)).toEqual([['emerging-ERS', '2026-11-22', '2028-11-21']])
      const twice = await refusal(grantAddOn(systemFor(ctx), { ...grant, code: 'emerging-ERS' }))
      expect(twice.reason).toBe('register.error.addOnAlreadyHeld')
      const later = { ...systemFor(ctx), now: new Date('2027-12-01T12:00:00Z') }
      await grantAddOn(later, grant)
      expect(await heldBy(ctx, endorsement.id)).toEqual([
        ['emerging-ERS', '2026-11-22', '2027-11-30'],
        ['ERS', '2027-12-01', null],
      ])
    }))

  it('rests on an endorsement that stands', () =>
    withCtx(async (ctx, person) => {
      const { id } = await anEndorsement(ctx, person, { category: 'IFS' })
      const grant = await asked(ctx, person)
      await ctx.db.endorsement.update({
        where: { orgId_id: { orgId: ctx.org.id, id } },
        data: { status: 'inactive' },
      })
      expect((await refusal(grantAddOn(systemFor(ctx), grant))).code).toBe('not_found')
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx, person) => {
      await anEndorsement(ctx, person, { category: 'IFS' })
      await keepsTheWalls(ctx, grantAddOn, await asked(ctx, person))
    }))
})
