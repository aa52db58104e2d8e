import { describe, expect, it } from 'vitest'
import { removeRscRun } from '@/lib/rsc/commands/remove-rsc-run'
import { keepsTheWalls, withCtx } from '../support/actors'
import { audited } from '../support/references'
import { aRun } from '../support/rsc'

describe('removeRscRun', () => {
  it('takes a run out of the log', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, runId } = await aRun(ctx, person)
      await removeRscRun(ctx, { applicationId, entryId: runId })
      expect(await ctx.db.rscRun.count({ where: { orgId: ctx.org.id } })).toBe(0)
      expect(await audited(ctx, 'rsc.runRemoved')).toBe(1)
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, runId } = await aRun(ctx, person)
      await keepsTheWalls(ctx, removeRscRun, { applicationId, entryId: runId }, ['coordinator'])
    }))
})
