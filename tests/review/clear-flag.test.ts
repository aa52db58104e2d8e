import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/ctx/ctx'
import { clearFlag } from '@/lib/review/commands/clear-flag'
import { raiseFlag } from '@/lib/review/commands/raise-flag'
import { caseworkOf } from '@/lib/review/queries/casework'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { audited } from '../support/references'
import { aCase } from '../support/review'

async function flagged(ctx: Ctx) {
  const found = await aCase(ctx)
  await raiseFlag(found.office, { applicationId: found.id, kind: 'urgent', reason: 'Loses her job in May.' })
  const [flag] = (await caseworkOf(found.office, found.id)).flags
  return { ...found, flagId: flag?.id ?? '' }
}

describe('clearFlag', () => {
  it('takes the flag off once; that it stood there stays', () =>
    withCtx(async (ctx) => {
      const { id, office, flagId } = await flagged(ctx)
      for (let press = 0; press < 2; press++) await clearFlag(office, { applicationId: id, flagId })
      expect((await caseworkOf(office, id)).flags).toMatchObject([{ id: flagId, clearedAt: office.now }])
      expect(await audited(ctx, 'review.flagCleared')).toBe(1)
    }))

  it('knows the flags of its own case only, and keeps the walls', () =>
    withCtx(async (ctx) => {
      const { id, flagId, office } = await flagged(ctx)
      const other = await aCase(ctx)
      expect((await refusal(clearFlag(office, { applicationId: other.id, flagId }))).code).toBe('not_found')
      await keepsTheWalls(ctx, clearFlag, { applicationId: id, flagId })
    }))
})
