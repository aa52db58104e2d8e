import { describe, expect, it } from 'vitest'
import { startBulk } from '@/lib/bulk/commands/start-bulk'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { aDesk, picked, prepared, stateOfAct } from '../support/bulk'
import { asked } from '../support/transfer'

const asCoordinator = { as: ['coordinator'] }

describe('startBulk', () => {
  it('asks for the run once, however often it is pressed', () =>
    withCtx(async (ctx, me) => {
      const actId = await prepared(ctx, { kind: 'assign', picked: picked(await aDesk(ctx, 2)), coordinatorId: me.id })
      for (const _ of [1, 2]) expect((await startBulk(ctx, { actId })).next).toContain(actId)
      expect(await stateOfAct(ctx, actId)).toBe('running')
      expect(await asked(ctx, 'bulk.carryOut')).toEqual([{ orgId: ctx.org.id, actId }])
      const started = { orgId: ctx.org.id, name: 'bulk.actStarted' }
      expect(await ctx.db.auditEntry.count({ where: started })).toBe(1)
    }, asCoordinator))

  it('does not start what would touch nothing', () =>
    withCtx(async (ctx) => {
      const actId = await prepared(ctx, { kind: 'remind', picked: picked(await aDesk(ctx, 1)) })
      expect((await refusal(startBulk(ctx, { actId }))).reason).toBe('bulk.no.cases')
    }, asCoordinator))

  it('is its author’s alone', () =>
    withCtx(async (ctx, me) => {
      const actId = await prepared(ctx, { kind: 'assign', picked: picked(await aDesk(ctx, 1)), coordinatorId: me.id })
      const { ctx: colleague } = await someone(ctx, ['coordinator'])
      expect((await refusal(startBulk(colleague, { actId }))).reason).toBe('bulk.no.notYours')
      const { ctx: applicant } = await someone(ctx)
      expect((await refusal(startBulk(applicant, { actId }))).code).toBe('not_found')
      const outside = await inAnotherOrg(ctx, ['coordinator'], (other) => refusal(startBulk(other, { actId })))
      expect(outside.code).toBe('not_found')
      expect(await stateOfAct(ctx, actId)).toBe('prepared')
    }, asCoordinator))
})
