import { describe, expect, it } from 'vitest'
import { addDays, plainDate } from '@/lib/core/plain-date'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { newId } from '@/lib/db/new-id'
import { extendWaits } from '@/lib/review/commands/extend-waits'
import { holdCase } from '@/lib/review/commands/hold-case'
import { requestInformation } from '@/lib/review/commands/request-information'
import { requestsOf } from '@/lib/review/queries/requests'
import { ask } from '@/lib/waits/ask'
import { waitsOf } from '@/lib/waits/contract'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { letters } from '../support/references'
import { aCase, trailOf } from '../support/review'

const due = plainDate('2026-12-22')

async function asked(ctx: Ctx) {
  const found = await aCase(ctx)
  const items = [{ section: 'work' as const, entryKind: '' as const, entryId: '' as const, ask: 'How many?' }]
  await requestInformation(found.office, { applicationId: found.id, message: '', dueOn: due, items })
  const transcript = { kind: 'transcript', subjectId: newId(ctx.now), applicationId: found.id } as const
  await ask(ctx, { ...transcript, party: 'applicant', days: 10 })
  return found
}

describe('extendWaits', () => {
  it('gives everything awaited as many days more, each from its own day, and tells of questions', () =>
    withCtx(async (ctx) => {
      const { id, office, person } = await asked(ctx)
      const { moved } = await extendWaits(office, { applicationId: id, days: 7 })
      const until = addDays(due, 7)
      const transcript = addDays(today(ctx), 10)
      expect(moved.map(({ was, until: to }) => [was, to]).toSorted()).toEqual(
        [
          [due, until],
          [transcript, addDays(transcript, 7)],
        ].toSorted(),
      )
      expect((await waitsOf(ctx, id)).map(({ dueOn }) => dueOn).toSorted()).toEqual(
        [until, addDays(transcript, 7)].toSorted(),
      )
      expect((await requestsOf(ctx, id))[0]?.dueOn).toBe(until)
      expect(await letters(ctx, 'information-extended')).toMatchObject([
        { personId: person.id, values: { dueOn: until } },
      ])
      expect(await trailOf(ctx, id)).toContain('review.waitsExtended')
    }))

  it('counts from today where the day is over: nobody is given time that has passed', () =>
    withCtx(async (ctx) => {
      const { id, office } = await asked(ctx)
      const later = { ...office, now: new Date(ctx.now.getTime() + 45 * 86_400_000) }
      const { moved } = await extendWaits(later, { applicationId: id, days: 3 })
      expect(moved.map(({ until }) => until)).toEqual([addDays(today(later), 3), addDays(today(later), 3)])
    }))

  it('is refused where nothing is awaited, and while the case is held', () =>
    withCtx(async (ctx) => {
      const { id, office } = await aCase(ctx)
      await ctx.db.wait.updateMany({ where: { orgId: ctx.org.id }, data: { stoppedAt: ctx.now } })
      expect((await refusal(extendWaits(office, { applicationId: id, days: 7 }))).reason).toBe(
        'bulk.why.nothingAwaited',
      )
      const other = await asked(ctx)
      await holdCase(other.office, { applicationId: other.id, reason: 'payment', message: '' })
      const held = await refusal(extendWaits(other.office, { applicationId: other.id, days: 7 }))
      expect(held.reason).toBe('casework.error.held')
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx) => {
      const { id } = await asked(ctx)
      await keepsTheWalls(ctx, extendWaits, { applicationId: id, days: 7 })
    }))
})
