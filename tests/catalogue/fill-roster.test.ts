import { describe, expect, it } from 'vitest'
import { fillRoster } from '@/lib/catalogue/commands/fill-roster'
import { recordAttendance } from '@/lib/catalogue/commands/record-attendance'
import { strikeAttendance } from '@/lib/catalogue/commands/strike-attendance'
import { sessionView } from '@/lib/catalogue/queries/office'
import { waitingSessions } from '@/lib/catalogue/queries/own'
import { RosterInput } from '@/lib/catalogue/schema'
import { keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { aSession } from '../support/catalogue'
import { boxes, complaints, recorded } from '../support/ledger'

describe('fillRoster', () => {
  it('takes a list as a spreadsheet gives it, and knows its own people', () =>
    withCtx(async (ctx, person) => {
      const { office, trainingId, sessionId } = await aSession(ctx)
      const list = `Name;E-mail\r\nAna;${person.email.toUpperCase()}\r\n"Doe, Jo" <jo@else.test>\r\n\r\njo@else.test`
      await keepsTheWalls(office, fillRoster, { sessionId, list })
      expect(await fillRoster(office, { sessionId, list })).toMatchObject({ added: 2, already: 0 })
      expect(await fillRoster(office, { sessionId, list })).toMatchObject({ added: 0, already: 2 })
      const { roster } = await sessionView(office, trainingId, sessionId)
      expect(roster.map(({ name, email, how }) => [name, email, how])).toEqual([
        [person.name, person.email, 'list'],
        [null, 'jo@else.test', 'list'],
      ])
      expect(await waitingSessions(ctx)).toMatchObject([{ sessionId, title: 'Seeing the baby', minutes: 360 }])
      expect(await recorded(ctx, 'catalogue.rosterFilled')).toBe(2)
      const letters = await ctx.db.letter.findMany({
        where: { orgId: ctx.org.id, template: 'roster-listed' },
        orderBy: { toEmail: 'asc' },
      })
      const sent = letters.map(({ toEmail, personId, values }) => [toEmail, personId, values])
      const values = { training: 'Seeing the baby', minutes: 360, url: expect.stringContaining('/attend/') }
      expect(sent).toHaveLength(2)
      expect(sent).toContainEqual([person.email, person.id, expect.objectContaining({ ...values, known: true })])
      expect(sent).toContainEqual(['jo@else.test', null, expect.objectContaining({ ...values, known: false })])
    }))

  it('waits for somebody who has no account yet', () =>
    withCtx(async (ctx) => {
      const { office, sessionId } = await aSession(ctx)
      await fillRoster(office, { sessionId, list: 'late@comer.test' })
      const late = await someone(ctx, ['applicant'], { email: 'late@comer.test' })
      expect(await waitingSessions(late.ctx)).toHaveLength(1)
      await recordAttendance(late.ctx, { sessionId })
      expect(await fillRoster(office, { sessionId, list: 'late@comer.test' })).toMatchObject({ added: 0 })
    }))

  it('names the line nobody could be read from, and then adds nobody', () =>
    withCtx(async (ctx, person) => {
      const { office, trainingId, sessionId } = await aSession(ctx)
      const list = `E-mail\n${person.email}\nJo Doe\nmia(at)else.test`
      expect(await refusal(fillRoster(office, { sessionId, list }))).toMatchObject({
        fields: { list: ['catalogue.error.line'] },
        detail: { number: 3, count: 2 },
      })
      expect((await refusal(fillRoster(office, { sessionId, list: 'nobody' }))).detail).toEqual({ number: 1, count: 0 })
      const many = Array.from({ length: 1001 }, (_, at) => `p${at}@else.test`).join('\n')
      expect((await refusal(fillRoster(office, { sessionId, list: many }))).detail).toEqual({ max: 1000 })
      expect((await sessionView(office, trainingId, sessionId)).roster).toEqual([])
      expect(complaints(RosterInput, { sessionId, list: ' \n ' })).toEqual({ list: ['catalogue.error.listMissing'] })
    }))

  it('leaves somebody struck off where they are, and a session to come alone', () =>
    withCtx(async (ctx, person) => {
      const { office, trainingId, sessionId } = await aSession(ctx)
      await fillRoster(office, { sessionId, list: person.email })
      const [line] = (await sessionView(office, trainingId, sessionId)).roster
      await strikeAttendance(office, { attendanceId: line?.id ?? '' })
      expect(await fillRoster(office, { sessionId, list: person.email })).toMatchObject({ added: 0, already: 1 })
      expect(await waitingSessions(ctx)).toEqual([])
      const coming = await aSession(ctx, { session: { onDay: boxes('2027-01-10') } })
      const { reason } = await refusal(fillRoster(office, { sessionId: coming.sessionId, list: person.email }))
      expect(reason).toBe('catalogue.error.notYet')
    }))
})
