import { describe, expect, it } from 'vitest'
import { carryOutCase } from '@/lib/bulk/commands/carry-out-case'
import { finishBulk } from '@/lib/bulk/commands/finish-bulk'
import { startBulk } from '@/lib/bulk/commands/start-bulk'
import { inAnotherOrg, refusal, systemFor, withCtx } from '../support/actors'
import { aDesk, picked, prepared, stateOfAct } from '../support/bulk'

const asCoordinator = { as: ['coordinator'] }

describe('finishBulk', () => {
  it('ends an act when no case waits any more, and says so once', () =>
    withCtx(async (ctx, me) => {
      const [one] = await aDesk(ctx, 1)
      const applicationId = one?.id ?? ''
      const actId = await prepared(ctx, {
        kind: 'assign',
        picked: picked([{ id: applicationId, ownerId: '' }]),
        coordinatorId: me.id,
      })
      await startBulk(ctx, { actId })
      const system = systemFor(ctx)
      expect(await finishBulk(system, { actId })).toBe(false)
      expect(await stateOfAct(ctx, actId)).toBe('running')
      await carryOutCase(system, { actId, applicationId })
      for (const _ of [1, 2]) expect(await finishBulk(system, { actId })).toBe(true)
      expect(await stateOfAct(ctx, actId)).toBe('done')
      const said = await ctx.db.auditEntry.findMany({ where: { orgId: ctx.org.id, name: 'bulk.actFinished' } })
      expect(said.map(({ detail }) => detail)).toEqual([{ kind: 'assign', done: 1, skipped: 0 }])
    }, asCoordinator))

  it('is the worker’s, within one association', () =>
    withCtx(async (ctx, me) => {
      const actId = await prepared(ctx, { kind: 'assign', picked: picked(await aDesk(ctx, 1)), coordinatorId: me.id })
      expect((await refusal(finishBulk(ctx, { actId }))).code).toBe('not_found')
      const outside = await inAnotherOrg(ctx, ['admin'], (other) => refusal(finishBulk(systemFor(other), { actId })))
      expect(outside.code).toBe('not_found')
    }, asCoordinator))
})
