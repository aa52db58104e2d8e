import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/ctx/ctx'
import { newId } from '@/lib/db/new-id'
import { ask, goOn, pause } from '@/lib/waits/ask'
import { waitsOf } from '@/lib/waits/contract'
import { takeStep } from '@/lib/waits/reminder'
import { expire, received, settle, stop, stopAll, waitAgain } from '@/lib/waits/settle'
import { inAnotherOrg, someone, withCtx } from '../support/actors'
import { anApplication, type TestPerson } from '../support/builders'
import { queued } from '../support/references'
import { at } from '../support/world'

async function aWait(ctx: Ctx, person: TestPerson, days = 30) {
  const { id: applicationId } = await anApplication(ctx, person)
  const ref = { kind: 'information' as const, subjectId: newId(ctx.now) }
  await ask(ctx, { ...ref, applicationId, party: 'applicant', days })
  return { ref, applicationId, one: async (when = ctx) => (await waitsOf(when, applicationId))[0] }
}

const jobs = async (ctx: Ctx, name: string, id: string) =>
  (await queued(ctx, name)).filter(({ key }) => key.includes(id)).map(({ runAt }) => runAt.toISOString().slice(0, 10))

describe('a wait', () => {
  it('plans its ladder and its end, takes each step once, and stops by itself when something has come', () =>
    withCtx(async (ctx, person) => {
      const { ref, one } = await aWait(ctx, person)
      expect(await one()).toMatchObject({ state: 'requested', dueOn: '2026-12-22', reminders: 0 })
      expect(await jobs(ctx, 'wait.remind', ref.subjectId)).toEqual(['2026-12-15', '2026-12-20'])
      expect(await jobs(ctx, 'wait.expire', ref.subjectId)).toEqual(['2027-01-06'])
      const day = (moment: string) => at(ctx, `${moment}T15:00:00Z`)
      expect(await takeStep(day('2026-12-14'), { ...ref, days: 23 })).toBe(false)
      expect(await takeStep(day('2026-12-15'), { ...ref, days: 23 })).toBe(true)
      expect(await takeStep(day('2026-12-15'), { ...ref, days: 23 })).toBe(false)
      expect(await one()).toMatchObject({ state: 'reminded', reminders: 1 })
      expect((await received(day('2026-12-16'), ref)).late).toBe(false)
      expect(await takeStep(day('2026-12-20'), { ...ref, days: 28 })).toBe(false)
      expect(await expire(day('2027-01-06'), ref)).toBe(false)
      expect(await one()).toMatchObject({ state: 'received', late: false, reminders: 1 })
    }))

  it('accepts what comes late, even after its end, marks it, and keeps the first time', () =>
    withCtx(async (ctx, person) => {
      const { ref, one } = await aWait(ctx, person)
      expect(await expire(at(ctx, '2027-01-06T04:00:00Z'), ref)).toBe(false)
      const over = at(ctx, '2027-01-06T05:00:00Z')
      expect([await expire(over, ref), await expire(over, ref)]).toEqual([true, false])
      expect((await one(over))?.state).toBe('expired')
      expect((await received(over, ref)).late).toBe(true)
      expect((await received(at(ctx, '2027-02-01T00:00:00Z'), ref)).late).toBe(true)
      const row = await ctx.db.wait.findFirstOrThrow({ where: { orgId: ctx.org.id, subjectId: ref.subjectId } })
      expect(row.receivedAt).toEqual(over.now)
      await settle(over, ref, 'refused')
      expect((await one(over))?.state).toBe('refused')
      await settle(over, ref, 'accepted')
      expect(await one(over)).toMatchObject({ state: 'accepted', late: true })
    }))

  it('stands still while the case is held, and goes on with the days it had left', () =>
    withCtx(async (ctx, person) => {
      const { ref, applicationId, one } = await aWait(ctx, person)
      await pause(at(ctx, '2026-11-25T15:00:00Z'), applicationId)
      const held = at(ctx, '2027-01-20T15:00:00Z')
      expect(await takeStep(held, { ...ref, days: 23 })).toBe(false)
      expect(await expire(held, ref)).toBe(false)
      const free = at(ctx, '2027-01-24T15:00:00Z')
      expect(await goOn(free, applicationId)).toHaveLength(1)
      expect(await goOn(free, applicationId)).toEqual([])
      expect(await one(free)).toMatchObject({ state: 'requested', dueOn: '2027-02-20', paused: false })
      expect(await jobs(ctx, 'wait.remind', ref.subjectId)).toEqual(['2027-02-13', '2027-02-18'])
      expect(await jobs(ctx, 'wait.expire', ref.subjectId)).toEqual(['2027-03-07'])
      expect(await takeStep(at(ctx, '2027-02-12T15:00:00Z'), { ...ref, days: 23 })).toBe(false)
      expect(await takeStep(at(ctx, '2027-02-13T15:00:00Z'), { ...ref, days: 23 })).toBe(true)
    }))

  it('is not late by days on which the case was held', () =>
    withCtx(async (ctx, person) => {
      const { ref, applicationId, one } = await aWait(ctx, person)
      await pause(at(ctx, '2026-12-20T15:00:00Z'), applicationId)
      const held = at(ctx, '2027-01-10T15:00:00Z')
      expect((await one(held))?.state).toBe('requested')
      expect((await received(held, ref)).late).toBe(false)
      await stopAll(ctx, applicationId)
      const overdue = await aWait(ctx, (await someone(ctx)).person)
      await pause(at(ctx, '2026-12-24T15:00:00Z'), overdue.applicationId)
      expect((await overdue.one(held))?.state).toBe('late')
      expect((await received(held, overdue.ref)).late).toBe(true)
    }))

  it('begins to run only when the case goes on, where it was asked for while the case was held', () =>
    withCtx(async (ctx, person) => {
      const { id: applicationId } = await anApplication(ctx, person)
      const where = { orgId_id: { orgId: ctx.org.id, id: applicationId } }
      await ctx.db.application.update({ where, data: { heldAt: ctx.now } })
      const ref = { kind: 'information' as const, subjectId: newId(ctx.now) }
      await ask(ctx, { ...ref, applicationId, party: 'applicant', days: 30 })
      expect(await takeStep(at(ctx, '2026-12-16T15:00:00Z'), { ...ref, days: 23 })).toBe(false)
      expect(await expire(at(ctx, '2027-02-01T15:00:00Z'), ref)).toBe(false)
      const free = at(ctx, '2027-01-21T15:00:00Z')
      expect(await goOn(free, applicationId)).toHaveLength(1)
      expect((await waitsOf(free, applicationId))[0]).toMatchObject({ state: 'requested', dueOn: '2027-02-20' })
    }))

  it('is stopped, taken up again, asked anew, and ended with its application', () =>
    withCtx(async (ctx, person) => {
      const { ref, applicationId, one } = await aWait(ctx, person)
      await stop(ctx, ref)
      expect((await one())?.state).toBe('stopped')
      await waitAgain(ctx, ref)
      expect((await one())?.state).toBe('requested')
      await stopAll(ctx, applicationId, ['information'])
      expect((await one())?.state).toBe('requested')
      await stopAll(ctx, applicationId)
      expect((await one())?.state).toBe('stopped')
      const later = at(ctx, '2027-03-01T15:00:00Z')
      await ask(later, { ...ref, applicationId, party: 'applicant', days: 15 })
      expect(await one(later)).toMatchObject({ state: 'requested', dueOn: '2027-03-16', reminders: 0 })
    }))

  it('is not there for another association', () =>
    withCtx(async (ctx, person) => {
      const { ref, applicationId, one } = await aWait(ctx, person)
      await inAnotherOrg(ctx, ['coordinator'], async (other) => {
        expect(await waitsOf(other, applicationId)).toEqual([])
        await stop(other, ref)
        expect(await received(other, ref)).toEqual({ late: false })
        await pause(other, applicationId)
      })
      expect(await one()).toMatchObject({ state: 'requested', paused: false })
    }))
})
