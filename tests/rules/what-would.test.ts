import { describe, expect, it } from 'vitest'
import { fromHours } from '@/lib/core/minutes'
import { plainDate } from '@/lib/core/plain-date'
import { countableGivers } from '@/lib/rules/givers'
import type { Giver, Rsc } from '@/lib/rules/portfolio'
import { judgeRsc } from '@/lib/rules/rsc'
import { givesOn, whatWould } from '@/lib/rules/what-would'

const day = plainDate
const giver = (id: string, as: Giver['qualified'][number]['as'], from: string, to?: string): Giver => ({
  ...{ id, name: id, qualified: [{ as, from: day(from), to: to ? day(to) : null }] },
})
const ada = giver('Ada', 'ERS', '2025-03-01')
const ben = giver('Ben', 'MHM-C', '2020-01-01', '2025-12-31')
const entry: Rsc = {
  ...{ id: 'x', from: day('2025-02-10'), to: day('2025-02-10'), minutes: fromHours(1), format: 'individual' },
  ...{ about: ['IMH-E'], concerns: 'own-practice', giver: 'Ada', confirmed: true, competencies: [] },
}
const basis = { track: 'IMH-E' as const, giversOf: countableGivers('FS'), asOf: day('2026-01-01') }
const would = (change: Partial<Rsc>) => {
  const [judged] = judgeRsc([{ ...entry, ...change }], [ada, ben], basis)
  return judged ? whatWould(judged, [ada, ben], basis) : []
}

describe('whatWould', () => {
  it('says when this giver counts, and who else counts on the day', () => {
    expect(would({})).toEqual([
      { key: 'rules.would.giver-since', values: { giver: 'Ada', from: { day: '2025-03-01' } } },
      { key: 'rules.would.other-givers', values: { givers: 'Ben' } },
    ])
  })

  it('has nothing to say of what counts', () => {
    expect(would({ from: day('2025-03-01'), to: day('2025-03-01') })).toEqual([])
  })

  it('knows the ages, the peers and the calendar', () => {
    expect(would({ about: ['ECMH-E'] })).toMatchObject([{ key: 'rules.would.ages' }])
    expect(would({ format: 'peer' })).toMatchObject([{ key: 'rules.would.peer' }])
    expect(would({ from: day('2026-02-01'), to: day('2026-02-01') })).toMatchObject([{ key: 'rules.would.wait' }])
  })

  it('offers a Mentor nothing but Mentors', () => {
    const strict = { ...basis, giversOf: countableGivers('MHM-C') }
    const [judged] = judgeRsc([entry], [ada, ben], strict)
    expect(judged && whatWould(judged, [ada, ben], strict)).toMatchObject([{ values: { givers: 'Ben' } }])
  })
})

describe('givesOn', () => {
  it.each([
    [ada, '2025-02-28', []],
    [ada, '2025-03-01', ['FS', 'MHS', 'ERS']],
    [ben, '2025-12-31', ['FS', 'MHS', 'ERS', 'MHM-C']],
    [ben, '2026-01-01', []],
  ])('%j on %s', (who, on, expected) => {
    expect(givesOn(who, day(on))).toEqual(expected)
  })
})
