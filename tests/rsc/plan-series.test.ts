import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import { applicationFindings } from '@/lib/portfolio/queries/facts'
import { confirmSessions } from '@/lib/rsc/commands/confirm-sessions'
import { planSeries } from '@/lib/rsc/commands/plan-series'
import { calendarSessions } from '@/lib/rsc/queries/calendar'
import { sessionLog } from '@/lib/rsc/queries/session-log'
import { PlanSeriesInput } from '@/lib/rsc/schema/sessions'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { audited, queued } from '../support/references'
import { another, aPair, SERIES } from '../support/sessions'
import { at } from '../support/world'

describe('planSeries', () => {
  it('plans ahead for everybody; nothing of it is logged until somebody says that it took place', () =>
    withCtx(async (ctx, person) => {
      const pair = await aPair(ctx, person)
      const second = await another(ctx, pair.giverPerson)
      await planSeries(pair.giver, { ...SERIES, members: [pair.giverId, second.giverId] })
      const { planned, waiting } = await sessionLog(pair.member, {})
      expect(planned.map((line) => line.heldOn)).toEqual(['2026-11-26', '2026-12-10', '2026-12-24'])
      expect(waiting).toEqual([])
      const { ledger } = await applicationFindings(pair.member, pair.applicationId)
      expect(ledger.rsc).toEqual([])
      const [first] = planned
      const early = confirmSessions(pair.giver, { seen: new Map([[first?.id ?? '', 1]]) })
      expect((await refusal(early)).reason).toBe('sessions.no.ahead')

      const later = at(pair.giver, '2026-12-11T15:00:00Z')
      const offered = (await sessionLog(later, {})).waiting
      expect(offered).toHaveLength(4)
      expect(offered[0]).toMatchObject({ state: 'held', heldOn: '2026-11-26', group: [expect.any(String)] })
      await confirmSessions(later, { seen: new Map(offered.map(({ id, version }) => [id, version])) })
      const asked = (await sessionLog(at(pair.member, '2026-12-11T15:00:00Z'), {})).waiting
      expect(asked).toMatchObject([{ state: 'awaits-member' }, { state: 'awaits-member' }])
      expect(await audited(ctx, 'rsc.seriesPlanned')).toBe(1)
      const asks = (await queued(ctx, 'sessions.tell')).filter((job) => job.key.includes(`${pair.giverPerson.id}:`))
      expect(asks).toHaveLength(3)
    }))

  it('stands in the calendars of both, under names that stay', () =>
    withCtx(async (ctx, person) => {
      const pair = await aPair(ctx, person)
      const second = await another(ctx, pair.giverPerson)
      await planSeries(pair.giver, { ...SERIES, members: [pair.giverId, second.giverId] })
      const given = await calendarSessions(pair.giver)
      expect(given).toHaveLength(3)
      expect(given[0]).toMatchObject({ day: '2026-11-26', minutes: 60, seriesTitle: 'Thursday group' })
      expect(given[0]?.others).toHaveLength(2)
      expect(given[0]?.start?.toISOString()).toBe('2026-11-26T21:30:00.000Z')
      const received = await calendarSessions(pair.member)
      expect(received.map((one) => one.others)).toEqual([['Ana Giver'], ['Ana Giver'], ['Ana Giver']])
      expect((await calendarSessions(pair.giver)).map((one) => one.uid)).toEqual(given.map((one) => one.uid))
    }))

  it('a month that lacks the day takes its last one', () =>
    withCtx(async (ctx, person) => {
      const { giver, giverId, member } = await aPair(ctx, person)
      const monthly = { ...SERIES, every: 'month' as const, startsOn: plainDate('2027-01-31') }
      await planSeries(giver, { ...monthly, members: [giverId] })
      const days = (await sessionLog(member, {})).planned.map((line) => line.heldOn)
      expect(days).toEqual(['2027-01-31', '2027-02-28', '2027-03-31'])
    }))

  it('begins today at the earliest, and reads times as people write them', () =>
    withCtx(async (ctx, person) => {
      const { giver, giverId } = await aPair(ctx, person)
      const past = planSeries(giver, { ...SERIES, members: [giverId], startsOn: plainDate('2026-11-21') })
      expect((await refusal(past)).fields).toEqual({ startsOn: ['sessions.series.past'] })
      const form = {
        ...{ members: [giverId], startsOn: { year: '2026', month: '12', day: '3' }, startsAt: '9.05', every: 'week' },
        ...{ times: '52', hours: '1', format: 'individual', mode: 'virtual', concerns: 'own-practice' },
        about: ['IMH-E'],
      }
      expect(PlanSeriesInput.parse(form)).toMatchObject({ startsAt: '09:05', times: 52 })
      const wrong = (change: object) =>
        PlanSeriesInput.safeParse({ ...form, ...change }).error?.issues.map((issue) => issue.message)
      expect(wrong({ startsAt: '25:00' })).toEqual(['sessions.startsAt.unclear'])
      expect(wrong({ times: '53' })).toEqual(['sessions.times.missing'])
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx, person) => {
      const { giverId } = await aPair(ctx, person)
      await keepsTheWalls(ctx, planSeries, { ...SERIES, members: [giverId] }, ['coordinator'])
    }))
})
