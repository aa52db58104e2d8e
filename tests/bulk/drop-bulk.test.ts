import { describe, expect, it } from 'vitest'
import { dropBulk } from '@/lib/bulk/commands/drop-bulk'
import { startBulk } from '@/lib/bulk/commands/start-bulk'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { aDesk, picked, prepared, stateOfAct } from '../support/bulk'

const asCoordinator = { as: ['coordinator'] }

describe('dropBulk', () => {
  it('gives up what was prepared; it cannot be started any more', () =>
    withCtx(async (ctx, me) => {
      const actId = await prepared(ctx, { kind: 'assign', picked: picked(await aDesk(ctx, 1)), coordinatorId: me.id })
      for (const _ of [1, 2]) await dropBulk(ctx, { actId })
      expect(await stateOfAct(ctx, actId)).toBe('dropped')
      expect((await refusal(startBulk(ctx, { actId }))).reason).toBe('bulk.no.started')
      expect(await ctx.db.auditEntry.count({ where: { orgId: ctx.org.id, name: 'bulk.actDropped' } })).toBe(1)
    }, asCoordinator))

  it('is its author’s alone, and ends with the start', () =>
    withCtx(async (ctx, me) => {
      const actId = await prepared(ctx, { kind: 'assign', picked: picked(await aDesk(ctx, 1)), coordinatorId: me.id })
      const { ctx: colleague } = await someone(ctx, ['coordinator'])
      expect((await refusal(dropBulk(colleague, { actId }))).reason).toBe('bulk.no.notYours')
      const outside = await inAnotherOrg(ctx, ['coordinator'], (other) => refusal(dropBulk(other, { actId })))
      expect(outside.code).toBe('not_found')
      await startBulk(ctx, { actId })
      expect((await refusal(dropBulk(ctx, { actId }))).reason).toBe('bulk.no.started')
    }, asCoordinator))
})
