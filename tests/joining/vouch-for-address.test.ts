import { describe, expect, it } from 'vitest'
import { agreeToJoining } from '@/lib/joining/commands/agree-to-joining'
import { declineJoining } from '@/lib/joining/commands/decline-joining'
import { vouchForAddress } from '@/lib/joining/commands/vouch-for-address'
import { keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { asked, sideOf, trailOfPerson } from '../support/joining'

const how = 'She came to the office with her passport on 3 March.'

describe('vouchForAddress', () => {
  it('stands in for one address: joined once the other one has said yes itself', () =>
    withCtx(async (ctx) => {
      const { ctx: admin } = await someone(ctx, ['admin'])
      const { stayingSide, leavingSide, leavingId, joiningId } = await asked(ctx)
      const sideId = sideOf(leavingSide)
      await vouchForAddress(admin, { sideId, how })
      await vouchForAddress(admin, { sideId, how })
      const where = { orgId: ctx.org.id, id: joiningId }
      expect(await ctx.db.joining.findFirstOrThrow({ where })).toMatchObject({ joinedAt: null })
      expect((await trailOfPerson(ctx, leavingId)).filter((name) => name === 'joining.vouched')).toHaveLength(1)
      await agreeToJoining(stayingSide)
      expect(await ctx.db.joining.findFirstOrThrow({ where })).toMatchObject({ joinedAt: ctx.now })
    }))

  it('never for both, nor over the no of whoever reads that address after all', () =>
    withCtx(async (ctx) => {
      const { ctx: admin } = await someone(ctx, ['admin'])
      const { stayingSide, leavingSide } = await asked(ctx)
      await vouchForAddress(admin, { sideId: sideOf(leavingSide), how })
      const both = await refusal(vouchForAddress(admin, { sideId: sideOf(stayingSide), how }))
      expect(both).toMatchObject({ reason: 'joining.error.bothVouched' })
      await declineJoining(leavingSide)
      expect(await refusal(agreeToJoining(stayingSide))).toMatchObject({ reason: 'joining.error.declined' })
    }))

  it('is for administrators, and keeps the walls', () =>
    withCtx(async (ctx) => {
      const { leavingSide } = await asked(ctx)
      await keepsTheWalls(ctx, vouchForAddress, { sideId: sideOf(leavingSide), how }, ['coordinator'])
    }))
})
