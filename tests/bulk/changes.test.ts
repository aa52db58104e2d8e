import { describe, expect, it } from 'vitest'
import { undoBulk } from '@/lib/bulk/commands/undo-bulk'
import { bulkView } from '@/lib/bulk/queries/pages'
import { addDays } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { assignCoordinator } from '@/lib/review/commands/assign-coordinator'
import { someone, withCtx } from '../support/actors'
import { anAsked, waitFor } from '../support/assigning'
import { aDesk, carriedOut, picked, prepared } from '../support/bulk'
import { aRound } from '../support/rounds'

const asCoordinator = { as: ['coordinator'] }

async function changes(ctx: Ctx, actId: string) {
  return (await bulkView(ctx, actId, -1)).items.map(({ change }) => change)
}

describe('what an act will change', () => {
  it('says who has each case now and who will, and what undoing brings back', () =>
    withCtx(async (ctx, me) => {
      const { person: colleague } = await someone(ctx, ['coordinator'])
      const cases = await aDesk(ctx, 3)
      const [first, , third] = cases.map(({ id }) => id)
      await assignCoordinator(ctx, { applicationId: first ?? '', coordinatorId: colleague.id })
      await assignCoordinator(ctx, { applicationId: third ?? '', coordinatorId: me.id })
      const typed = { kind: 'assign', picked: picked(cases), coordinatorId: me.id }
      expect(await changes(ctx, await prepared(ctx, typed))).toEqual([
        { kind: 'put', from: colleague.name, to: me.name },
        { kind: 'put', from: null, to: me.name },
        // Left out: it says why instead.
        undefined,
      ])
      const actId = await carriedOut(ctx, typed)
      expect(await changes(ctx, actId)).toEqual([undefined, undefined, undefined])
      const undoId = (await undoBulk(ctx, { actId })).next.split('/').at(-1) ?? ''
      expect(await changes(ctx, undoId)).toEqual([
        { kind: 'put', from: me.name, to: colleague.name },
        { kind: 'put', from: me.name, to: null },
      ])
    }, asCoordinator))

  it('says from which round to which', () =>
    withCtx(async (ctx) => {
      const [winter, spring] = [await aRound(ctx), await aRound(ctx, { name: 'Spring' })]
      const cases = await aDesk(ctx, 1)
      await carriedOut(ctx, { kind: 'move', picked: picked(cases), roundId: winter })
      const actId = await prepared(ctx, { kind: 'move', picked: picked(cases), roundId: spring })
      expect(await changes(ctx, actId)).toEqual([{ kind: 'put', from: 'Winter', to: 'Spring' }])
    }, asCoordinator))

  it('says who is reminded of what, and which days move to which', () =>
    withCtx(async (ctx) => {
      const { id, office, reviewId } = await anAsked(ctx)
      const remind = await prepared(office, { kind: 'remind', picked: id })
      expect(await changes(office, remind)).toEqual([{ kind: 'remind', whom: [{ wait: 'review', count: 1 }] }])
      const was = toDay((await waitFor(ctx, reviewId)).dueOn)
      if (!was) throw new Error('no day')
      const extend = await prepared(office, { kind: 'extend', picked: id, days: '10' })
      const waits = [{ wait: 'review', was, until: addDays(was, 10) }]
      expect(await changes(office, extend)).toEqual([{ kind: 'extend', waits }])
    }, asCoordinator))

  it('says nothing of a message, which changes nothing that stood there', () =>
    withCtx(async (ctx) => {
      const typed = { kind: 'message', picked: picked(await aDesk(ctx, 1)), section: 'training', text: 'Hello' }
      expect(await changes(ctx, await prepared(ctx, typed))).toEqual([undefined])
    }, asCoordinator))
})
