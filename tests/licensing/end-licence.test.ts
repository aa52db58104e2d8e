import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { licensedAssociation } from '@/lib/licensing/alliance'
import { endLicence } from '@/lib/licensing/commands/end-licence'
import { grantLicence } from '@/lib/licensing/commands/grant-licence'
import { licenceInForce } from '@/lib/licensing/queries'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { allyAbove, allyIn } from '../support/alliance'
import { recorded } from '../support/ledger'

const unlicensed = { licensed: false }
const TODAY = plainDate('2026-11-22')
const LATER = plainDate('2026-12-31')

async function granted(ctx: Ctx, from = '2026-01-01', to: string | null = null): Promise<string> {
  const days = { from: plainDate(from), to: to === null ? null : plainDate(to) }
  const { licenceId } = await grantLicence(allyIn(ctx), { tracks: ['IMH-E'], addOns: [], languages: ['en'], ...days })
  return licenceId
}

describe('endLicence', () => {
  it('ends it with the day named, that day included, and says so in the trail', () =>
    withCtx(async (ctx) => {
      const licenceId = await granted(ctx)
      await endLicence(allyIn(ctx), { licenceId, lastDay: LATER })
      expect(await licenceInForce(ctx, LATER)).toHaveLength(1)
      expect(await licenceInForce(ctx, plainDate('2027-01-01'))).toEqual([])
      expect(await recorded(ctx, 'licensing.ended')).toBe(1)
    }, unlicensed))

  it('keeps one that would begin later from ever beginning', () =>
    withCtx(async (ctx) => {
      const licenceId = await granted(ctx, '2027-03-01')
      await endLicence(allyIn(ctx), { licenceId, lastDay: TODAY })
      expect(await licenceInForce(ctx, plainDate('2027-03-01'))).toEqual([])
      expect((await licensedAssociation(allyAbove(ctx), ctx.org.slug)).licences).toMatchObject([{ state: 'over' }])
      expect((await refusal(endLicence(allyIn(ctx), { licenceId, lastDay: LATER }))).code).toBe('closed')
    }, unlicensed))

  it('neither rewrites the past nor lengthens', () =>
    withCtx(async (ctx) => {
      const licenceId = await granted(ctx, '2026-01-01', '2026-12-30')
      const past = await refusal(endLicence(allyIn(ctx), { licenceId, lastDay: plainDate('2026-11-21') }))
      expect(past.fields).toEqual({ lastDay: ['licensing.error.past'] })
      const longer = await refusal(endLicence(allyIn(ctx), { licenceId, lastDay: LATER }))
      expect(longer.fields).toEqual({ lastDay: ['licensing.error.later'] })
    }, unlicensed))

  it('is the Alliance’s alone, and of the association it names', () =>
    withCtx(async (ctx) => {
      const licenceId = await granted(ctx)
      const own = await someone(ctx, ['coordinator', 'admin'])
      expect((await refusal(endLicence(own.ctx, { licenceId, lastDay: TODAY }))).code).toBe('not_found')
      const outside = await inAnotherOrg(ctx, ['admin'], (other) =>
        refusal(endLicence(allyIn(other), { licenceId, lastDay: TODAY })),
      )
      expect(outside.code).toBe('not_found')
    }, unlicensed))
})
