import { describe, expect, it } from 'vitest'
import { raiseFlag } from '@/lib/review/commands/raise-flag'
import { caseworkOf } from '@/lib/review/queries/casework'
import { RaiseFlagInput } from '@/lib/review/schema/casework'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { aCase, trailOf } from '../support/review'

const flag = { kind: 'concern' as const, reason: 'Two employers name the same weeks.' }

describe('raiseFlag', () => {
  it('puts a flag with its reason on the case, for the staff', () =>
    withCtx(async (ctx) => {
      const { id, office, coordinator } = await aCase(ctx)
      await raiseFlag(office, { applicationId: id, ...flag })
      expect((await caseworkOf(office, id)).flags).toMatchObject([{ ...flag, by: coordinator.name, clearedAt: null }])
      expect(await trailOf(ctx, id)).toContain('review.flagRaised')
      expect(RaiseFlagInput.safeParse({ applicationId: id, kind: 'concern', reason: '' }).success).toBe(false)
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx) => {
      const { id, ctx: own } = await aCase(ctx)
      await keepsTheWalls(ctx, raiseFlag, { applicationId: id, ...flag })
      expect((await refusal(raiseFlag(own, { applicationId: id, ...flag }))).code).toBe('not_found')
    }))
})
