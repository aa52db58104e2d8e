import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { confirmSessions } from '@/lib/rsc/commands/confirm-sessions'
import { moveSession } from '@/lib/rsc/commands/move-session'
import { planSeries } from '@/lib/rsc/commands/plan-series'
import { calendarSessions } from '@/lib/rsc/queries/calendar'
import { sessionView } from '@/lib/rsc/queries/session-forms'
import { sessionLog } from '@/lib/rsc/queries/session-log'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { audited, letters } from '../support/references'
import { another, aPair, SERIES, sessionOf } from '../support/sessions'
import { at } from '../support/world'

const TO = { heldOn: plainDate('2026-11-27'), startsAt: '09:00' }

async function planned(ctx: Ctx, giver: Ctx, giverIds: string[], more: Partial<typeof SERIES> = {}) {
  await planSeries(giver, { ...SERIES, ...more, members: giverIds })
  const rows = await ctx.db.sessionMember.findMany({
    where: { orgId: ctx.org.id, giverId: { in: giverIds } },
    orderBy: [{ heldOn: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id }) => id)
}

describe('moveSession', () => {
  it('gives a planned session another day and time, from either side, and the other is told at once', () =>
    withCtx(async (ctx, person) => {
      const pair = await aPair(ctx, person)
      const one = { times: 2, format: 'individual' as never }
      const [entryId = '', second = ''] = await planned(ctx, pair.giver, [pair.giverId], one)
      const [before] = await calendarSessions(pair.member)
      const done = await moveSession(pair.member, { entryId, version: 1, ...TO })
      expect(done.next).toMatch(new RegExp(`sessions/${entryId}\\?said=moved$`))
      const [line] = (await sessionLog(pair.giver, {})).planned
      expect(line).toMatchObject({ id: entryId, heldOn: '2026-11-27', startsAt: '09:00', state: 'planned', version: 2 })
      const [after] = await calendarSessions(pair.member)
      expect(after).toMatchObject({ uid: before?.uid, sequence: 2, day: '2026-11-27' })
      expect(await letters(ctx, 'session-moved')).toMatchObject([
        {
          personId: pair.giverPerson.id,
          values: { wasOn: '2026-11-26', wasAt: '16:30', isOn: '2026-11-27', isAt: '09:00' },
        },
      ])
      await moveSession(pair.giver, { entryId: second, version: 1, heldOn: plainDate('2026-12-11'), startsAt: '' })
      expect(await letters(ctx, 'session-moved')).toMatchObject([{}, { personId: person.id, values: { isAt: '' } }])
      expect(await audited(ctx, 'rsc.sessionMoved')).toBe(2)
    }))

  it('moves a group whole, by its giver alone', () =>
    withCtx(async (ctx, person) => {
      const pair = await aPair(ctx, person)
      const bea = await another(ctx, pair.giverPerson)
      const [entryId = '', other = ''] = await planned(ctx, pair.giver, [pair.giverId, bea.giverId], { times: 1 })
      const theirs = (await sessionOf(ctx, entryId)).personId === person.id ? pair.member : bea.member
      expect((await sessionView(theirs, entryId)).may.move).toBe(false)
      const asked = { entryId, version: 1, ...TO }
      expect((await refusal(moveSession(theirs, asked))).reason).toBe('sessions.no.groupsDay')
      await moveSession(pair.giver, asked)
      for (const id of [entryId, other]) expect((await sessionOf(ctx, id)).version).toBe(2)
      expect(await letters(ctx, 'session-moved')).toHaveLength(2)
    }))

  it('refuses a day gone by, the same day again, a day that is taken, and what took place', () =>
    withCtx(async (ctx, person) => {
      const pair = await aPair(ctx, person)
      const one = { times: 2, format: 'individual' as never }
      const [entryId = ''] = await planned(ctx, pair.giver, [pair.giverId], one)
      const to = (heldOn: string, startsAt = '16:30', version = 1) => {
        return refusal(moveSession(pair.giver, { entryId, version, heldOn: plainDate(heldOn), startsAt }))
      }
      expect((await to('2026-11-01')).fields).toEqual({ heldOn: ['sessions.series.past'] })
      expect((await to('2026-11-26')).fields).toEqual({ heldOn: ['sessions.move.same'] })
      expect((await to('2026-12-10')).fields?.heldOn?.[0]).toMatch(/^sessions.heldOn.twice/)
      expect((await to('2026-11-27', '', 7)).code).toBe('conflict')
      const later = at(pair.giver, '2026-11-27T10:00:00Z')
      await confirmSessions(later, { seen: new Map([[entryId, 1]]) })
      const held = await refusal(
        moveSession(later, { entryId, version: 2, heldOn: plainDate('2026-12-01'), startsAt: '' }),
      )
      expect(held.reason).toBe('sessions.no.tookPlace')
      expect(await letters(ctx, 'session-moved')).toEqual([])
    }))

  it('is not there for anybody else', () =>
    withCtx(async (ctx, person) => {
      const pair = await aPair(ctx, person)
      const [entryId = ''] = await planned(ctx, pair.giver, [pair.giverId], { times: 1 })
      const input = { entryId, version: 1, ...TO }
      const office = await someone(ctx, ['coordinator', 'admin'])
      expect((await refusal(moveSession(office.ctx, input))).code).toBe('not_found')
      const outside = await inAnotherOrg(ctx, [], (there) => refusal(moveSession(there, input)))
      expect(outside.code).toBe('not_found')
    }))
})
