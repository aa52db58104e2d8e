import { describe, expect, it } from 'vitest'
import { dropBulk } from '@/lib/bulk/commands/drop-bulk'
import { startBulk } from '@/lib/bulk/commands/start-bulk'
import { undoBulk } from '@/lib/bulk/commands/undo-bulk'
import { carryOutBulk } from '@/lib/bulk/jobs'
import { assignCoordinator } from '@/lib/review/commands/assign-coordinator'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { aDesk, carriedOut, picked, prepared, resultsOf, withinTest } from '../support/bulk'

const asCoordinator = { as: ['coordinator'] }
const idIn = ({ next }: { next: string }) => next.split('/').at(-1) ?? ''

describe('undoBulk', () => {
  it('prepares putting back what still is as the act left it, once; it starts like any other', () =>
    withCtx(async (ctx, me) => {
      const { person: colleague } = await someone(ctx, ['coordinator'])
      const cases = await aDesk(ctx, 3)
      const [first, second, third] = cases.map(({ id }) => id)
      await assignCoordinator(ctx, { applicationId: first ?? '', coordinatorId: colleague.id })
      const actId = await carriedOut(ctx, { kind: 'assign', picked: picked(cases), coordinatorId: me.id })
      await assignCoordinator(ctx, { applicationId: third ?? '', coordinatorId: colleague.id })
      const undoId = idIn(await undoBulk(ctx, { actId }))
      expect(idIn(await undoBulk(ctx, { actId }))).toBe(undoId)
      expect((await resultsOf(ctx, undoId)).map(({ why, state }) => why || state)).toEqual([
        'waiting',
        'waiting',
        'bulk.why.changedSince',
      ])
      await startBulk(ctx, { actId: undoId })
      await carryOutBulk(undoId, withinTest(ctx))
      const rows = await ctx.db.application.findMany({ where: { orgId: ctx.org.id }, orderBy: { stateSince: 'asc' } })
      expect(rows.map(({ id, coordinatorId }) => [id, coordinatorId])).toEqual([
        [first, colleague.id],
        [second, null],
        [third, colleague.id],
      ])
      expect((await refusal(undoBulk(ctx, { actId: undoId }))).reason).toBe('bulk.no.undo')
    }, asCoordinator))

  it('may be prepared again after it was given up', () =>
    withCtx(async (ctx, me) => {
      const actId = await carriedOut(ctx, { kind: 'assign', picked: picked(await aDesk(ctx, 1)), coordinatorId: me.id })
      const first = idIn(await undoBulk(ctx, { actId }))
      await dropBulk(ctx, { actId: first })
      expect(idIn(await undoBulk(ctx, { actId }))).not.toBe(first)
    }, asCoordinator))

  it('takes no letter back, nothing that has not ended, and nothing of somebody without the right', () =>
    withCtx(async (ctx, me) => {
      const cases = picked(await aDesk(ctx, 1))
      const said = await carriedOut(ctx, { kind: 'message', picked: cases, section: 'training', text: 'Hello' })
      expect((await refusal(undoBulk(ctx, { actId: said }))).reason).toBe('bulk.no.letters')
      const longer = await prepared(ctx, { kind: 'extend', picked: cases, days: '7' })
      expect((await refusal(undoBulk(ctx, { actId: longer }))).reason).toBe('bulk.no.promised')
      const actId = await prepared(ctx, { kind: 'assign', picked: cases, coordinatorId: me.id })
      expect((await refusal(undoBulk(ctx, { actId }))).reason).toBe('bulk.no.running')
      const { ctx: reviewer } = await someone(ctx, ['reviewer'])
      expect((await refusal(undoBulk(reviewer, { actId }))).code).toBe('not_found')
      const outside = await inAnotherOrg(ctx, ['coordinator'], (other) => refusal(undoBulk(other, { actId })))
      expect(outside.code).toBe('not_found')
    }, asCoordinator))
})
