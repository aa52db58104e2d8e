import { describe, expect, it } from 'vitest'
import { dropBulk } from '@/lib/bulk/commands/drop-bulk'
import { startBulk } from '@/lib/bulk/commands/start-bulk'
import { undoBulk } from '@/lib/bulk/commands/undo-bulk'
import { carryOutBulk } from '@/lib/bulk/jobs'
import { bulkView } from '@/lib/bulk/queries/pages'
import { messageRef } from '@/lib/core/message-ref'
import { addDays } from '@/lib/core/plain-date'
import { toDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import { assignCoordinator } from '@/lib/review/commands/assign-coordinator'
import { allowMoreTime } from '@/lib/reviewers/commands/allow-more-time'
import { ask } from '@/lib/waits/ask'
import { ctxFor, inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { anAsked, waitFor } from '../support/assigning'
import { aDesk, carriedOut, picked, prepared, resultsOf, withinTest } from '../support/bulk'
import { trailOf } from '../support/review'

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

  it('gives back the days before, shows them beforehand, and names what stays', () =>
    withCtx(async (ctx) => {
      const [first, second] = [await anAsked(ctx), await anAsked(ctx)]
      const office = ctxFor(ctx, first.coordinator, ['coordinator'])
      const was = toDay((await waitFor(ctx, first.reviewId)).dueOn)
      if (!was) throw new Error('no day')
      const cases = picked([first, second].map(({ id }) => ({ id, ownerId: '' })))
      const actId = await carriedOut(office, { kind: 'extend', picked: cases, days: '30' })
      expect(toDay((await waitFor(ctx, first.reviewId)).dueOn)).toBe(addDays(was, 30))
      await allowMoreTime(office, { reviewId: second.reviewId, days: 3 })
      const { dueOn: given } = await waitFor(ctx, second.reviewId)
      const undoId = idIn(await undoBulk(office, { actId }))
      const view = await bulkView(office, undoId, -1)
      expect(view.items.map(({ change, why }) => change ?? why)).toEqual([
        { kind: 'extend', waits: [{ wait: 'review', was: addDays(was, 30), until: was }] },
        'bulk.why.stays.changed',
      ])
      await startBulk(office, { actId: undoId })
      await carryOutBulk(undoId, withinTest(ctx))
      expect((await resultsOf(ctx, undoId)).map(({ state, why }) => [state, why])).toEqual([
        ['done', ''],
        ['skipped', 'bulk.why.stays.changed'],
      ])
      expect(toDay((await waitFor(ctx, first.reviewId)).dueOn)).toBe(was)
      expect((await waitFor(ctx, second.reviewId)).dueOn).toEqual(given)
      expect(await trailOf(ctx, first.id)).toContain('review.waitsPutBack')
    }, asCoordinator))

  it('says at a case what of it keeps the later day, and leaves one whose days nobody kept', () =>
    withCtx(async (ctx) => {
      const { id, office, reviewId } = await anAsked(ctx)
      const transcript = { kind: 'transcript', subjectId: newId(ctx.now) } as const
      await ask(ctx, { ...transcript, applicationId: id, party: 'applicant', days: 10 })
      const actId = await carriedOut(office, { kind: 'extend', picked: id, days: '30' })
      await allowMoreTime(office, { reviewId, days: 3 })
      const undoId = idIn(await undoBulk(office, { actId }))
      await startBulk(office, { actId: undoId })
      await carryOutBulk(undoId, withinTest(ctx))
      expect(await resultsOf(ctx, undoId)).toEqual([
        { state: 'done', why: messageRef('bulk.why.partly', { count: 1 }) },
      ])
      const old = await carriedOut(office, { kind: 'extend', picked: id, days: '2' })
      await ctx.db.$executeRaw`update "BulkItem" set "before" = null where "actId" = ${old}::uuid`
      const nothing = idIn(await undoBulk(office, { actId: old }))
      expect((await resultsOf(ctx, nothing)).map(({ why }) => why)).toEqual(['bulk.why.notKept'])
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
      const actId = await prepared(ctx, { kind: 'assign', picked: cases, coordinatorId: me.id })
      expect((await refusal(undoBulk(ctx, { actId }))).reason).toBe('bulk.no.running')
      const { ctx: reviewer } = await someone(ctx, ['reviewer'])
      expect((await refusal(undoBulk(reviewer, { actId }))).code).toBe('not_found')
      const outside = await inAnotherOrg(ctx, ['coordinator'], (other) => refusal(undoBulk(other, { actId })))
      expect(outside.code).toBe('not_found')
    }, asCoordinator))
})
