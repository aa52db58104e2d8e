import { describe, expect, it } from 'vitest'
import { nameGiver } from '@/lib/rsc/commands/name-giver'
import { removeGiver } from '@/lib/rsc/commands/remove-giver'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { audited } from '../support/references'
import { aRun, GIVER } from '../support/rsc'

describe('removeGiver', () => {
  it('takes off the list who has no hours', () =>
    withCtx(async (ctx, person) => {
      const { id: applicationId } = await anApplication(ctx, person)
      const { giverId } = await nameGiver(ctx, { applicationId, ...GIVER })
      await removeGiver(ctx, { applicationId, giverId })
      expect(await ctx.db.giver.count({ where: { orgId: ctx.org.id } })).toBe(0)
      expect(await audited(ctx, 'rsc.giverRemoved')).toBe(1)
    }))

  it('keeps who has', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, giverId } = await aRun(ctx, person)
      expect((await refusal(removeGiver(ctx, { applicationId, giverId }))).reason).toBe('rsc.no.giverUsed')
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, giverId } = await aRun(ctx, person)
      await keepsTheWalls(ctx, removeGiver, { applicationId, giverId }, ['coordinator'])
    }))
})
