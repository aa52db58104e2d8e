import { expect, it } from 'vitest'
import { fillRoster } from '@/lib/catalogue/commands/fill-roster'
import { joinAttendance } from '@/lib/catalogue/commands/join-attendance'
import { waitingSessions } from '@/lib/catalogue/queries/own'
import { RosterInput } from '@/lib/catalogue/schema'
import type { Ctx } from '@/lib/ctx/ctx'
import { newId } from '@/lib/db/new-id'
import { joinPerson } from '@/lib/people/commands/join-person'
import { ctxFor, withCtx } from '../support/actors'
import { aSession } from '../support/catalogue'
import { twice } from '../support/joining'

const note = (ctx: Ctx, sessionId: string, personId: string) =>
  ctx.db.attendance.create({
    data: { orgId: ctx.org.id, id: newId(ctx.now), sessionId, personId, how: 'code', recordedAt: ctx.now },
  })
const there = (ctx: Ctx, personId: string) => ctx.db.attendance.count({ where: { orgId: ctx.org.id, personId } })

it('joinAttendance moves having been there, once for each session', () =>
  withCtx(async (ctx) => {
    const { stayingId, leavingId } = await twice(ctx)
    const [first, second] = [await aSession(ctx), await aSession(ctx)]
    for (const personId of [stayingId, leavingId]) await note(ctx, first.sessionId, personId)
    await note(ctx, second.sessionId, leavingId)
    await joinAttendance(ctx, { stayingId, leavingId })
    expect([await there(ctx, stayingId), await there(ctx, leavingId)]).toEqual([2, 1])
  }))

it('a list that names the old address means the person who stayed', () =>
  withCtx(async (ctx) => {
    const { staying, leaving, stayingId, leavingId } = await twice(ctx)
    const { office, sessionId } = await aSession(ctx)
    await joinPerson(ctx, { stayingId, leavingId })
    await fillRoster(office, RosterInput.parse({ sessionId, list: leaving.email }))
    expect([await there(ctx, stayingId), await there(ctx, leavingId)]).toEqual([1, 0])
    const mine = await waitingSessions(ctxFor(ctx, staying))
    expect(mine.map((one) => one.sessionId)).toEqual([sessionId])
  }))
