import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import { toDay } from '@/lib/db/days'
import { openRound } from '@/lib/rounds/commands/open-round'
import { OpenRoundInput } from '@/lib/rounds/schema'
import { keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { said } from '../support/said'

const days = { opensOn: plainDate('2026-12-01'), cutOffOn: plainDate('2027-01-15'), decideOn: plainDate('2027-03-01') }
const input = { name: 'Spring 2027', ...days, capacity: 40, graceDays: 3 }

describe('planning a round', () => {
  it('keeps what was said, and is remembered', () =>
    withCtx(async (ctx) => {
      const { ctx: office } = await someone(ctx, ['coordinator'])
      const { roundId, next } = await openRound(office, input)
      expect(next).toBe(`/${ctx.org.slug}/office/rounds?done=opened`)
      const row = await ctx.db.round.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id: roundId } } })
      expect(row).toMatchObject({ name: 'Spring 2027', capacity: 40, graceDays: 3, closedAt: null })
      expect(toDay(row.decideOn)).toBe('2027-03-01')
      const [entry] = await ctx.db.auditEntry.findMany({ where: { orgId: ctx.org.id, name: 'rounds.roundOpened' } })
      expect(entry).toMatchObject({ subjectId: roundId, detail: { name: 'Spring 2027', to: '2027-01-15' } })
    }))

  it('is the office’s', () =>
    withCtx(async (ctx) => {
      for (const role of ['applicant', 'adviser', 'reviewer', 'scorer']) {
        const { ctx: one } = await someone(ctx, [role])
        expect((await refusal(openRound(one, input))).code, role).toBe('not_found')
      }
      const { ctx: admin } = await someone(ctx, ['admin'])
      await openRound(admin, input)
    }))
})

const typed = {
  name: ' Spring ',
  opensOn: { year: '2026', month: '12', day: '1' },
  cutOffOn: { year: '2027', month: '1', day: '15' },
  decideOn: { year: '2027', month: '3', day: '1' },
  graceDays: '',
  capacity: '',
}

describe('what is typed of a round', () => {
  it('may leave out its capacity and its days of grace', () => {
    expect(OpenRoundInput.parse(typed)).toMatchObject({ name: 'Spring', capacity: null, graceDays: 0 })
    const full = OpenRoundInput.parse({ ...typed, capacity: '12', graceDays: '5' })
    expect(full).toMatchObject({ capacity: 12, graceDays: 5 })
    expect(OpenRoundInput.parse({ ...typed, graceDays: '45' })).toMatchObject({ graceDays: 45 })
  })

  const capacity = 'Enter a whole number from 1 to 9999, or leave it empty'
  it.each<[string, object, Record<string, string>]>([
    ['no name', { name: '  ' }, { name: 'Enter a name for the round' }],
    ['a long name', { name: 'x'.repeat(81) }, { name: expect.stringContaining('80') }],
    [
      'a cut-off before the first day',
      { cutOffOn: { year: '2026', month: '11', day: '30' } },
      { cutOffOn: 'The cut-off must not be before the first day' },
    ],
    [
      'a decision before the cut-off',
      { decideOn: { year: '2027', month: '1', day: '14' } },
      { decideOn: 'The day of decision must not be before the cut-off' },
    ],
    [
      'days of grace beyond the day of decision',
      { graceDays: '46' },
      { graceDays: expect.stringContaining('must end by the day of decision') },
    ],
    ['no room at all', { capacity: '0' }, { capacity }],
    ['words for a number', { capacity: 'many' }, { capacity }],
    ['half a case', { capacity: '1.5' }, { capacity }],
    ['a negative number', { capacity: '-3' }, { capacity }],
    ['more than anybody reads', { capacity: '10000' }, { capacity }],
    ['a year of grace', { graceDays: '365' }, { graceDays: 'Enter a number of days, at most 60' }],
    ['a day that is none', { opensOn: { year: '2026', month: '2', day: '30' } }, { 'opensOn.day': expect.any(String) }],
  ])('is told: %s', (_, more, wrong) => {
    expect(said(OpenRoundInput, { ...typed, ...more })).toMatchObject(wrong)
  })
})

it('another association’s people plan their own', () =>
  withCtx(async (ctx) => {
    const before = await ctx.db.round.count({ where: { orgId: ctx.org.id } })
    await expect(keepsTheWalls(ctx, openRound, input)).rejects.toThrow()
    expect(await ctx.db.round.count({ where: { orgId: ctx.org.id } })).toBe(before)
  }))
