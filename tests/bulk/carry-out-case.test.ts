import { describe, expect, it } from 'vitest'
import { carryOutCase } from '@/lib/bulk/commands/carry-out-case'
import { startBulk } from '@/lib/bulk/commands/start-bulk'
import { undoBulk } from '@/lib/bulk/commands/undo-bulk'
import { carryOutBulk } from '@/lib/bulk/jobs'
import { inAnotherOrg, refusal, someone, systemFor, withCtx } from '../support/actors'
import { anAsked, lettersOf, waitFor } from '../support/assigning'
import { aDesk, carriedOut, picked, prepared, resultsOf, stateOfAct, withinTest } from '../support/bulk'
import { lettersTo, trailOf } from '../support/review'
import { aRound } from '../support/rounds'

const asCoordinator = { as: ['coordinator'] }

describe('carryOutCase', () => {
  it('does each case once, under the name of whoever pressed, and keeps what was there before', () =>
    withCtx(async (ctx, me) => {
      const cases = await aDesk(ctx, 2)
      const [{ id: applicationId } = { id: '' }] = cases
      const actId = await prepared(ctx, { kind: 'assign', picked: picked(cases), coordinatorId: me.id })
      await startBulk(ctx, { actId })
      const system = systemFor(ctx)
      expect(await carryOutCase(system, { actId, applicationId })).toBe(true)
      expect(await carryOutCase(system, { actId, applicationId })).toBe(false)
      const item = await ctx.db.bulkItem.findFirst({ where: { orgId: ctx.org.id, actId, applicationId } })
      expect(item).toMatchObject({ state: 'done', before: { coordinatorId: null } })
      const entry = await ctx.db.auditEntry.findMany({ where: { orgId: ctx.org.id, applicationId } })
      expect(entry.map((row) => [row.name, row.actorPersonId])).toEqual([['review.coordinatorAssigned', me.id]])
    }, asCoordinator))

  it('asks for the right anew at the moment of doing', () =>
    withCtx(async (ctx, me) => {
      const cases = await aDesk(ctx, 1)
      const actId = await prepared(ctx, { kind: 'assign', picked: picked(cases), coordinatorId: me.id })
      await startBulk(ctx, { actId })
      await ctx.db.roleHeld.deleteMany({ where: { orgId: ctx.org.id, personId: me.id } })
      await carryOutBulk(actId, withinTest(ctx))
      expect(await resultsOf(ctx, actId)).toEqual([{ state: 'skipped', why: 'common.error.not_found' }])
      expect(await stateOfAct(ctx, actId)).toBe('done')
      expect(await trailOf(ctx, cases[0]?.id ?? '')).toEqual([])
    }, asCoordinator))

  it('leaves out a case that has changed meanwhile, and does the others', () =>
    withCtx(async (ctx, me) => {
      const cases = await aDesk(ctx, 2)
      const actId = await prepared(ctx, { kind: 'assign', picked: picked(cases), coordinatorId: me.id })
      await startBulk(ctx, { actId })
      const where = { orgId_id: { orgId: ctx.org.id, id: cases[0]?.id ?? '' } }
      await ctx.db.application.update({ where, data: { adviserId: me.id } })
      await carryOutBulk(actId, withinTest(ctx))
      expect((await resultsOf(ctx, actId)).map(({ why, state }) => why || state)).toEqual([
        'review.error.coordinatorTied',
        'done',
      ])
    }, asCoordinator))

  it('writes a message beside a part of each, with their own names, and tells them', () =>
    withCtx(async (ctx) => {
      const [one, two] = await aDesk(ctx, 2)
      const text = 'Dear {name}, about {reference} ({category}).'
      const cases = picked([one, two].flatMap((made) => made ?? []))
      const actId = await carriedOut(ctx, { kind: 'message', picked: cases, section: 'training', text })
      expect((await resultsOf(ctx, actId)).map(({ state }) => state)).toEqual(['done', 'done'])
      const said = await ctx.db.comment.findMany({ where: { orgId: ctx.org.id }, orderBy: { text: 'asc' } })
      expect(said.map((row) => [row.section, row.authorAs])).toEqual(Array(2).fill(['training', 'coordinator']))
      expect(said[0]?.text).toMatch(/^Dear Ana 0 .+, about .+-2026-0 \(IFS\)\.$/)
      await carryOutBulk(actId, withinTest(ctx))
      expect(await ctx.db.comment.count({ where: { orgId: ctx.org.id } })).toBe(2)
      const noPart = await carriedOut(ctx, { kind: 'message', picked: cases, section: 'giving', text }).catch(refusalOf)
      expect(noPart).toBe('bulk.no.cases')
    }, asCoordinator))

  it('reminds everybody a case waits for by their own letter, and leaves out who was reminded today', () =>
    withCtx(async (ctx) => {
      const { id, office, reader } = await anAsked(ctx)
      const [other] = await aDesk(ctx, 1)
      const typed = { kind: 'remind', picked: `${id} ${other?.id}` }
      const actId = await carriedOut(office, typed)
      expect((await resultsOf(ctx, actId)).map(({ why, state }) => why || state)).toEqual([
        'done',
        'bulk.why.nothingAwaited',
      ])
      expect(await lettersOf(ctx, reader.person.id, 'review-reminder')).toHaveLength(1)
      expect((await resultsOf(ctx, await prepared(office, typed)))[0]?.why).toBe('bulk.why.remindedToday')
    }, asCoordinator))

  it('gives what is awaited more time, and says where nothing is', () =>
    withCtx(async (ctx) => {
      const { id, office, reviewId } = await anAsked(ctx)
      const [other] = await aDesk(ctx, 1)
      const before = await waitFor(ctx, reviewId)
      const actId = await carriedOut(office, { kind: 'extend', picked: `${id} ${other?.id}`, days: '10' })
      expect((await resultsOf(ctx, actId)).map(({ why, state }) => why || state)).toEqual([
        'done',
        'bulk.why.nothingAwaited',
      ])
      const moved = (await waitFor(ctx, reviewId)).dueOn?.getTime() ?? 0
      expect(moved - (before.dueOn?.getTime() ?? 0)).toBe(10 * 86_400_000)
    }, asCoordinator))

  it('moves cases to a round until it is full, tells them, and takes them back', () =>
    withCtx(async (ctx) => {
      const roundId = await aRound(ctx, { capacity: 2, name: 'Spring' })
      const cases = await aDesk(ctx, 3)
      const actId = await carriedOut(ctx, { kind: 'move', picked: picked(cases), roundId })
      expect((await resultsOf(ctx, actId)).map(({ why, state }) => why || state)).toEqual([
        'done',
        'done',
        'rounds.error.full?round=Spring&capacity=2',
      ])
      const placed = () => ctx.db.application.count({ where: { orgId: ctx.org.id, roundId } })
      expect(await placed()).toBe(2)
      expect(await lettersTo(ctx, cases[0]?.ownerId ?? '')).toEqual(['round-moved'])
      const undoId = (await undoBulk(ctx, { actId })).next.split('/').at(-1) ?? ''
      await startBulk(ctx, { actId: undoId })
      await carryOutBulk(undoId, withinTest(ctx))
      expect(await placed()).toBe(0)
    }, asCoordinator))

  it('is the worker’s, within one association', () =>
    withCtx(async (ctx, me) => {
      const [made] = await aDesk(ctx, 1)
      const applicationId = made?.id ?? ''
      const actId = await prepared(ctx, { kind: 'assign', picked: applicationId, coordinatorId: me.id })
      await startBulk(ctx, { actId })
      const ref = { actId, applicationId }
      expect((await refusal(carryOutCase(ctx, ref))).code).toBe('not_found')
      expect(await inAnotherOrg(ctx, ['admin'], (other) => carryOutCase(systemFor(other), ref))).toBe(false)
      const { ctx: admin } = await someone(ctx, ['admin'])
      expect((await refusal(carryOutCase(admin, ref))).code).toBe('not_found')
    }, asCoordinator))
})

const refusalOf = (error: { reason?: string }) => error.reason
