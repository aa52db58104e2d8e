import { describe, expect, it } from 'vitest'
import { forgetFailures } from '@/lib/auth/limits'
import { recordAttendance } from '@/lib/catalogue/commands/record-attendance'
import { sessionView } from '@/lib/catalogue/queries/office'
import { attendView } from '@/lib/catalogue/queries/own'
import { writeCode } from '@/lib/core/session-code'
import { inAnotherOrg, refusal, systemFor, withCtx } from '../support/actors'
import { aSession } from '../support/catalogue'
import { boxes, recorded } from '../support/ledger'
import { at } from '../support/world'

describe('recordAttendance', () => {
  it('puts the person on the roster once, however the code is typed', () =>
    withCtx(async (ctx, person) => {
      const { office, trainingId, sessionId, code } = await aSession(ctx)
      expect(await attendView(ctx, code)).toMatchObject({ state: 'found', held: false, taken: false, closed: null })
      await recordAttendance(ctx, { code: ` ${writeCode(code).toLowerCase()}` })
      await recordAttendance(ctx, { code })
      const { roster } = await sessionView(office, trainingId, sessionId)
      expect(roster).toMatchObject([{ name: person.name, how: 'code', struck: false }])
      expect(await recorded(ctx, 'catalogue.attendanceRecorded')).toBe(1)
    }))

  it('takes the code from the day of the session until its last day', () =>
    withCtx(async (ctx) => {
      const day = boxes('2026-11-22')
      const { code } = await aSession(ctx, { session: { onDay: day, codeUntil: day } })
      const why = async (moment: string) => (await refusal(recordAttendance(at(ctx, moment), { code }))).reason
      expect(await why('2026-11-22T04:59:00Z')).toBe('catalogue.error.notYet')
      expect(await why('2026-11-23T05:00:00Z')).toBe('catalogue.error.codeOver')
      await recordAttendance(at(ctx, '2026-11-23T04:59:00Z'), { code })
    }))

  it('slows down whoever guesses, on the page as in the form', () =>
    withCtx(async (ctx, person) => {
      const { code } = await aSession(ctx)
      for (let tried = 0; tried < 2; tried++) {
        const wrong = await refusal(recordAttendance(ctx, { code: 'ZZZZ-ZZZZ' }))
        expect(wrong.fields).toEqual({ code: ['catalogue.error.code'] })
        expect(await attendView(ctx, 'ABCD')).toEqual({ state: 'unknown' })
      }
      await refusal(recordAttendance(ctx, { code: 'too short' }))
      expect((await refusal(recordAttendance(ctx, { code }))).code).toBe('limited')
      expect(await attendView(ctx, code)).toMatchObject({ state: 'limited' })
      expect(await recorded(ctx, 'catalogue.attendanceRecorded')).toBe(0)
      await forgetFailures('session-code', [person.accountId])
    }))

  it('knows no session of another association, and nobody who is not on its list', () =>
    withCtx(async (ctx) => {
      const { sessionId, code } = await aSession(ctx)
      await inAnotherOrg(ctx, ['applicant'], async (other, stranger) => {
        expect((await refusal(recordAttendance(other, { code }))).code).toBe('invalid')
        expect((await refusal(recordAttendance(other, { sessionId }))).code).toBe('not_found')
        await forgetFailures('session-code', [stranger.accountId])
      })
      expect((await refusal(recordAttendance(ctx, { sessionId }))).code).toBe('not_found')
      expect((await refusal(recordAttendance(systemFor(ctx), { code }))).code).toBe('forbidden')
    }))
})
