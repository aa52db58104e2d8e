import { describe, expect, it } from 'vitest'
import { agreeToJoining } from '@/lib/joining/commands/agree-to-joining'
import { withdrawJoining } from '@/lib/joining/commands/withdraw-joining'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { asked, trailOfPerson } from '../support/joining'

describe('withdrawJoining', () => {
  it('takes the question back: no yes counts any more', () =>
    withCtx(async (ctx) => {
      const { office, joiningId, stayingSide, leavingSide, stayingId } = await asked(ctx)
      await agreeToJoining(stayingSide)
      await withdrawJoining(office, { joiningId })
      await withdrawJoining(office, { joiningId })
      const late = await refusal(agreeToJoining(leavingSide))
      expect(late).toMatchObject({ reason: 'joining.error.withdrawn' })
      expect((await trailOfPerson(ctx, stayingId)).filter((name) => name === 'joining.withdrawn')).toHaveLength(1)
    }))

  it('what is joined stays joined', () =>
    withCtx(async (ctx) => {
      const { office, joiningId, stayingSide, leavingSide } = await asked(ctx)
      await agreeToJoining(stayingSide)
      await agreeToJoining(leavingSide)
      expect(await refusal(withdrawJoining(office, { joiningId }))).toMatchObject({ reason: 'joining.error.joined' })
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx) => {
      const { joiningId } = await asked(ctx)
      await keepsTheWalls(ctx, withdrawJoining, { joiningId })
    }))
})
