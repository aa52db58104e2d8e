import { describe, expect, it } from 'vitest'
import { carryOutCase } from '@/lib/bulk/commands/carry-out-case'
import { finishBulk } from '@/lib/bulk/commands/finish-bulk'
import { startBulk } from '@/lib/bulk/commands/start-bulk'
import { stopBulk } from '@/lib/bulk/commands/stop-bulk'
import { undoBulk } from '@/lib/bulk/commands/undo-bulk'
import { carryOutBulk } from '@/lib/bulk/jobs'
import { bulkProgress, bulkView, recentBulk } from '@/lib/bulk/queries/pages'
import type { Ctx } from '@/lib/ctx/ctx'
import { assignCoordinator } from '@/lib/review/commands/assign-coordinator'
import { inAnotherOrg, refusal, someone, systemFor, withCtx } from '../support/actors'
import { aDesk, carriedOut, picked, prepared, resultsOf, stateOfAct, withinTest } from '../support/bulk'
import { asked } from '../support/transfer'

const asCoordinator = { as: ['coordinator'] }

/** Five cases of which two are done. */
async function aRun(ctx: Ctx, coordinatorId: string) {
  const cases = await aDesk(ctx, 5)
  const actId = await prepared(ctx, { kind: 'assign', picked: picked(cases), coordinatorId })
  await startBulk(ctx, { actId })
  for (const { id } of cases.slice(0, 2)) await carryOutCase(systemFor(ctx), { actId, applicationId: id })
  return { cases, actId }
}

const states = async (ctx: Ctx, actId: string) => (await resultsOf(ctx, actId)).map(({ state }) => state)

describe('stopBulk', () => {
  it('begins no further case, keeps what is done, and says who stopped it after how many', () =>
    withCtx(async (ctx, me) => {
      const { actId } = await aRun(ctx, me.id)
      const { ctx: colleague, person } = await someone(ctx, ['coordinator'])
      for (const _ of [1, 2]) await stopBulk(colleague, { actId })
      await carryOutBulk(actId, withinTest(ctx))
      expect(await states(ctx, actId)).toEqual(['done', 'done', 'waiting', 'waiting', 'waiting'])
      expect(await stateOfAct(ctx, actId)).toBe('stopped')
      const view = await bulkView(ctx, actId, -1)
      expect(view).toMatchObject({ stoppedBy: person.name, run: { gone: 2, of: 5 }, counts: { done: 2, waiting: 3 } })
      expect((await recentBulk(ctx)).map(({ state, done, total }) => [state, done, total])).toEqual([['stopped', 2, 5]])
      const said = await ctx.db.auditEntry.findMany({ where: { orgId: ctx.org.id, name: 'bulk.actStopped' } })
      expect(said.map(({ detail }) => detail)).toEqual([{ kind: 'assign', gone: 2, cases: 5 }])
    }, asCoordinator))

  it('ends the background’s work too: nothing is asked for again, and no case begins that it had in hand', () =>
    withCtx(async (ctx, me) => {
      const { actId, cases } = await aRun(ctx, me.id)
      const before = (await asked(ctx, 'bulk.carryOut')).length
      let steps = 0
      await carryOutBulk(actId, async (work) => {
        // It has read which cases wait, and done one more of them, when somebody stops it.
        steps += 1
        if (steps === 3) await stopBulk(ctx, { actId })
        return withinTest(ctx)(work)
      })
      expect(await states(ctx, actId)).toEqual(['done', 'done', 'done', 'waiting', 'waiting'])
      expect((await asked(ctx, 'bulk.carryOut')).length).toBe(before)
      const [last] = cases.slice(-1)
      expect(await carryOutCase(systemFor(ctx), { actId, applicationId: last?.id ?? '' })).toBe(false)
      expect(await finishBulk(systemFor(ctx), { actId })).toBe(true)
      expect(await stateOfAct(ctx, actId)).toBe('stopped')
      expect((await startBulk(ctx, { actId })).next).toContain(actId)
      expect(await stateOfAct(ctx, actId)).toBe('stopped')
    }, asCoordinator))

  it('counts only the cases it was started for, not those left out beforehand', () =>
    withCtx(async (ctx, me) => {
      const cases = await aDesk(ctx, 3)
      const [mine, other] = cases.map(({ id }) => id)
      await assignCoordinator(ctx, { applicationId: mine ?? '', coordinatorId: me.id })
      const actId = await prepared(ctx, { kind: 'assign', picked: picked(cases), coordinatorId: me.id })
      await startBulk(ctx, { actId })
      expect(await bulkProgress(ctx, actId)).toEqual({ state: 'running', done: 0, total: 2 })
      await carryOutCase(systemFor(ctx), { actId, applicationId: other ?? '' })
      await stopBulk(ctx, { actId })
      expect(await bulkProgress(ctx, actId)).toEqual({ state: 'stopped', done: 1, total: 2 })
      const said = await ctx.db.auditEntry.findMany({ where: { orgId: ctx.org.id, name: 'bulk.actStopped' } })
      expect(said.map(({ detail }) => detail)).toEqual([{ kind: 'assign', gone: 1, cases: 2 }])
    }, asCoordinator))

  it('can be undone as far as it came', () =>
    withCtx(async (ctx, me) => {
      const { actId } = await aRun(ctx, me.id)
      await stopBulk(ctx, { actId })
      const undoId = (await undoBulk(ctx, { actId })).next.split('/').at(-1) ?? ''
      expect(await states(ctx, undoId)).toEqual(['waiting', 'waiting'])
    }, asCoordinator))

  it('changes nothing once it has ended, and is refused before it began', () =>
    withCtx(async (ctx, me) => {
      const cases = picked(await aDesk(ctx, 1))
      const actId = await carriedOut(ctx, { kind: 'assign', picked: cases, coordinatorId: me.id })
      expect((await stopBulk(ctx, { actId })).next).toContain(actId)
      expect(await stateOfAct(ctx, actId)).toBe('done')
      const waiting = await prepared(ctx, { kind: 'remind', picked: cases })
      expect((await refusal(stopBulk(ctx, { actId: waiting }))).reason).toBe('bulk.no.notRunning')
    }, asCoordinator))

  it('is the office’s, within one association', () =>
    withCtx(async (ctx, me) => {
      const { actId } = await aRun(ctx, me.id)
      const { ctx: reviewer } = await someone(ctx, ['reviewer'])
      expect((await refusal(stopBulk(reviewer, { actId }))).code).toBe('not_found')
      const outside = await inAnotherOrg(ctx, ['coordinator'], (other) => refusal(stopBulk(other, { actId })))
      expect(outside.code).toBe('not_found')
      expect(await stateOfAct(ctx, actId)).toBe('running')
    }, asCoordinator))
})
