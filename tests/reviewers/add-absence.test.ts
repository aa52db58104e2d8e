import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import { addAbsence } from '@/lib/reviewers/commands/add-absence'
import { AbsenceInput } from '@/lib/reviewers/schema/pool'
import { keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { aReviewer } from '../support/reviewers'

const away = { from: plainDate('2026-12-20'), to: plainDate('2027-01-06') }

describe('an absence', () => {
  it('is noted by the reviewer, or by the office for them', () =>
    withCtx(async (ctx) => {
      const { person, ctx: own } = await aReviewer(ctx)
      const { ctx: office } = await someone(ctx, ['coordinator'])
      expect(await addAbsence(own, away)).toEqual({ next: `/${ctx.org.slug}/reviews/availability?done=away` })
      const later = { personId: person.id, from: plainDate('2027-03-01'), to: plainDate('2027-03-01') }
      expect(await addAbsence(office, later)).toEqual({
        next: `/${ctx.org.slug}/office/reviewers/${person.id}?done=away`,
      })
      expect(await ctx.db.reviewerAway.count({ where: { orgId: ctx.org.id, personId: person.id } })).toBe(2)
      expect(await ctx.db.auditEntry.count({ where: { orgId: ctx.org.id, name: 'reviewers.absenceAdded' } })).toBe(2)
    }))

  it('is not noted twice, nor over another one, nor when it is over', () =>
    withCtx(async (ctx) => {
      const { ctx: own } = await aReviewer(ctx)
      await addAbsence(own, away)
      for (const [from, to] of [
        [away.from, away.to],
        ['2027-01-06', '2027-01-10'],
        ['2026-12-01', '2027-02-01'],
      ] as const) {
        const refused = await refusal(addAbsence(own, { from: plainDate(from), to: plainDate(to) }))
        expect(refused.fields).toEqual({ from: ['pool.error.awayAlready'] })
      }
      const over = await refusal(addAbsence(own, { from: plainDate('2026-11-01'), to: plainDate('2026-11-21') }))
      expect(over.fields).toEqual({ to: ['pool.error.awayOver'] })
    }))

  it('is nobody else’s to note', () =>
    withCtx(async (ctx) => {
      const { person } = await aReviewer(ctx)
      const { ctx: another } = await aReviewer(ctx)
      const refused = await refusal(addAbsence(another, { personId: person.id, ...away }))
      expect(refused).toMatchObject({ code: 'not_found' })
      await keepsTheWalls(ctx, addAbsence, { personId: person.id, ...away })
    }))

  it('is read as typed: the last day not before the first, and not for years', () => {
    const day = (year: string) => ({ year, month: '6', day: '1' })
    const paths = (from: string, to: string) =>
      AbsenceInput.safeParse({ from: day(from), to: day(to) }).error?.issues.map(({ message }) => message)
    expect(paths('2027', '2026')).toEqual(['pool.error.toBeforeFrom'])
    expect(paths('2026', '2029')).toEqual(['pool.error.awayLong'])
    expect(paths('2026', '2027')).toBeUndefined()
  })
})
