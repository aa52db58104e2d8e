import { describe, expect, it } from 'vitest'
import { recordAttendance } from '@/lib/catalogue/commands/record-attendance'
import { today } from '@/lib/ctx/ctx'
import { recordDecision } from '@/lib/review/commands/record-decision'
import { withCtx } from '../support/actors'
import { aSession } from '../support/catalogue'
import { boxes } from '../support/ledger'
import { aReading, reviewOf } from '../support/readings'
import { lettersTo, stateOf } from '../support/review'
import { aReviewer, reviewRow, sendReview } from '../support/reviewers'

// Browser tests build what their journeys need on the day they run: at the end of a year, in the night when clocks change,
// on the day a leap year adds, in the evening of America when Greenwich has tomorrow, years after all this was written.
describe.each([
  '2026-12-31T23:59:30Z',
  '2027-01-01T03:00:00Z',
  '2027-03-14T06:59:50Z',
  '2028-02-29T12:00:00Z',
  '2031-10-31T04:30:00Z',
])('at %s', (moment) => {
  const given = { now: new Date(moment) }

  it('a whole portfolio can be sent, read, and decided', () =>
    withCtx(async (ctx) => {
      const read = await aReading(ctx, { readers: 'one' })
      const [reader] = read.readers
      expect(await reviewRow(ctx, reviewOf(read, 0))).toMatchObject({ submittedAt: null })
      await sendReview(reader?.ctx ?? ctx, reviewOf(read, 0))
      expect((await reviewRow(ctx, reviewOf(read, 0))).submittedAt).toEqual(given.now)
      const input = { applicationId: read.id, feedback: 'Well done.', seen: '' as const, reasons: [] }
      await recordDecision(read.office, { ...input, act: 'endorse' })
      expect(await stateOf(ctx, read.id)).toBe('endorsed')
      expect(await lettersTo(ctx, read.person.id)).toContain('decision-endorsed')
    }, given))

  it('somebody of the pool is trained to read', () =>
    withCtx(async (ctx) => {
      const { person } = await aReviewer(ctx)
      const where = { orgId_personId: { orgId: ctx.org.id, personId: person.id } }
      const { trainedUntil } = await ctx.db.reviewer.findUniqueOrThrow({ where })
      expect(trainedUntil?.getTime()).toBeGreaterThan(given.now.getTime())
    }, given))

  it('a session of the association’s own day can be attended', () =>
    withCtx(async (ctx) => {
      const { code, sessionId } = await aSession(ctx, { session: { onDay: boxes(today(ctx)) } })
      expect(await recordAttendance(ctx, { code })).toEqual({ sessionId })
    }, given))
})
