import { describe, expect, it } from 'vitest'
import { minutes } from '@/lib/core/minutes'
import { plainDate } from '@/lib/core/plain-date'
import { fromDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import { confirmSessions } from '@/lib/rsc/commands/confirm-sessions'
import { logSession } from '@/lib/rsc/commands/log-session'
import { givingDesk } from '@/lib/rsc/queries/giving-desk'
import { sidesOf } from '@/lib/rsc/queries/session-log'
import { ConfirmSessionsInput } from '@/lib/rsc/schema/sessions'
import { refusal, someone, withCtx } from '../support/actors'
import { anEndorsement } from '../support/rsc'
import { another, aPair, SESSION } from '../support/sessions'

describe('givingDesk', () => {
  it('counts a group’s hour once, and offers a month of it in one act', () =>
    withCtx(async (ctx, person) => {
      const pair = await aPair(ctx, person)
      const second = await another(ctx, pair.giverPerson)
      const group = { ...SESSION, format: 'group' as const }
      for (const heldOn of [plainDate('2026-10-07'), plainDate('2026-10-21')]) {
        await logSession(pair.member, { as: 'member', giverId: pair.giverId, ...group, heldOn })
        await logSession(second.member, { as: 'member', giverId: second.giverId, ...group, heldOn })
      }
      const before = await givingDesk(pair.giver)
      expect(before.toConfirm).toMatchObject([{ month: '2026-10-01', count: 2, minutes: 120 }])
      expect(before.toConfirm[0]?.people).toHaveLength(2)
      expect(before.supervisees).toMatchObject([{ waiting: 2 }, { waiting: 2 }])
      await confirmSessions(pair.giver, ConfirmSessionsInput.parse({ seen: before.toConfirm[0]?.seen }))
      const after = await givingDesk(pair.giver)
      expect(after.toConfirm).toEqual([])
      expect(after.months).toHaveLength(12)
      expect(after.months.at(-2)).toEqual({ month: '2026-10-01', minutes: 120 })
      expect(after.supervisees).toMatchObject([
        { minutes: 120, waiting: 0, lastOn: '2026-10-21' },
        { minutes: 120, waiting: 0 },
      ])
    }))

  it('counts confirmed runs in their month, a group’s once, and tells those over several months apart', () =>
    withCtx(async (ctx, person) => {
      const pair = await aPair(ctx, person)
      const second = await another(ctx, pair.giverPerson)
      const day = (iso: string) => fromDay(plainDate(iso))
      const run = async (at: typeof pair | typeof second, from: string, to: string, more: object = {}) => {
        const giver = await ctx.db.giver.findUniqueOrThrow({
          where: { orgId_id: { orgId: ctx.org.id, id: at.giverId } },
        })
        const kept = { orgId: ctx.org.id, id: newId(ctx.now), personId: giver.personId, giverId: giver.id }
        const said = { about: ['IMH-E'], competencies: [], concerns: 'own-practice', format: 'individual' }
        const times = { createdAt: ctx.now, updatedAt: ctx.now, confirmedAt: ctx.now }
        const span = { fromDay: day(from), toDay: day(to), minutes: 90 }
        await ctx.db.rscRun.create({ data: { ...kept, ...said, ...times, ...span, ...more } })
      }
      await run(pair, '2026-10-05', '2026-10-19')
      for (const at of [pair, second]) await run(at, '2026-09-01', '2026-09-30', { format: 'group' })
      await run(pair, '2026-03-05', '2026-06-05')
      await run(pair, '2024-03-05', '2024-03-06')
      await run(pair, '2026-10-20', '2026-10-21', { confirmedAt: null })
      const { months, overMonths } = await givingDesk(pair.giver)
      expect(months.filter((one) => one.minutes > 0)).toEqual([
        { month: '2026-09-01', minutes: 90 },
        { month: '2026-10-01', minutes: 90 },
      ])
      expect(overMonths).toBe(90)
    }))

  it('says for whom the hours count, from when to when, and how the Emerging clock stands', () =>
    withCtx(async (ctx) => {
      const { ctx: giver, person } = await someone(ctx)
      await anEndorsement(ctx, person.id, { category: 'IFS', addOn: 'emerging-ERS', from: '2025-06-01' })
      const desk = await givingDesk(giver)
      expect(desk.matrix).toEqual([
        { from: '2025-06-01', to: null, as: 'emerging-ERS', recipients: ['FS', 'MHS', 'ERS'] },
      ])
      expect(desk.ers?.clock).toEqual({ from: '2025-06-01', to: '2027-05-31', months: 6 })
      expect(desk.ers?.findings.map(({ code }) => code)).toContain('ers.training')
      expect(desk.mayList).toBe(true)
    }))

  it('shows what oneself received, and no ERS to somebody who holds it', () =>
    withCtx(async (ctx, person) => {
      const pair = await aPair(ctx, person)
      await anEndorsement(ctx, person.id, { category: 'IFS', addOn: 'ERS' })
      const about = { ...SESSION, concerns: 'rsc-provided' as const, hours: minutes(90) }
      const { entryIds } = await logSession(pair.member, { as: 'member', giverId: pair.giverId, ...about })
      expect((await givingDesk(pair.member)).received).toEqual({ minutes: 0, aboutProvided: 0 })
      await confirmSessions(pair.giver, { seen: new Map([[entryIds[0] ?? '', 1]]) })
      const desk = await givingDesk(pair.member)
      expect(desk.received).toEqual({ minutes: 90, aboutProvided: 90 })
      expect(desk.ers).toBeNull()
    }))

  it('opens for whoever is named, counts as a giver or stands in the directory, and the tab with it', () =>
    withCtx(async (ctx) => {
      const nobody = await someone(ctx)
      expect((await sidesOf(nobody.ctx, nobody.person.id)).desk).toBe(false)
      const emerging = await someone(ctx)
      await anEndorsement(ctx, emerging.person.id, { category: 'IFS', addOn: 'emerging-ERS', to: '2024-01-01' })
      const mentor = await someone(ctx)
      await anEndorsement(ctx, mentor.person.id, { category: 'IMHM-C' })
      const other = await someone(ctx)
      await anEndorsement(ctx, other.person.id, { category: 'IFS' })
      expect((await sidesOf(other.ctx, other.person.id)).desk).toBe(false)
      const vetted = await someone(ctx)
      const office = await someone(ctx, ['coordinator'])
      const until = { from: plainDate('2025-01-01'), to: plainDate('2026-12-31') }
      await ctx.db.vettedGiver.create({
        data: {
          ...{ orgId: ctx.org.id, id: newId(ctx.now), personId: vetted.person.id, vettedById: office.person.id },
          ...{ fromDay: fromDay(until.from), toDay: fromDay(until.to), vettedAt: ctx.now },
        },
      })
      for (const one of [emerging, mentor, vetted]) {
        expect(await sidesOf(one.ctx, one.person.id)).toEqual({ gives: false, receives: false, desk: true })
        expect((await givingDesk(one.ctx)).supervisees).toEqual([])
      }
    }))

  it('is not there for who neither gives nor was named', () =>
    withCtx(async (ctx) => {
      expect((await refusal(givingDesk(ctx))).code).toBe('not_found')
    }))
})
