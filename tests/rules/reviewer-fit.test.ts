import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import {
  assignable,
  availability,
  type PoolFacts,
  type Training,
  trainingOn,
  type Unfit,
} from '@/lib/rules/reviewer-fit'

const day = plainDate('2026-11-22')
const dueOn = plainDate('2026-12-13')
const fit: PoolFacts = {
  paused: false,
  away: [],
  unreached: false,
  trainedUntil: plainDate('2027-12-31'),
  uncalibrated: false,
  load: 0,
  loadLimit: 3,
  categories: [],
  languages: ['en', 'es'],
}
const absence = (from: string, to: string) => ({ away: [{ from: plainDate(from), to: plainDate(to) }] })

const cases: [string, Partial<PoolFacts>, Unfit[]][] = [
  ['ready', {}, []],
  ['paused', { paused: true }, ['paused']],
  ['away from today', absence('2026-11-22', '2026-12-01'), ['away']],
  ['away until today', absence('2026-11-01', '2026-11-22'), ['away']],
  ['back since yesterday', absence('2026-11-01', '2026-11-21'), []],
  ['away from tomorrow, for less than half of the time', absence('2026-11-23', '2026-12-01'), []],
  ['away from tomorrow until it is due', absence('2026-11-23', '2026-12-13'), ['away']],
  [
    'away twice, more than half of the time',
    { away: [...absence('2026-11-24', '2026-11-29').away, ...absence('2026-12-05', '2027-01-15').away] },
    ['away'],
  ],
  ['away once it is due', absence('2026-12-14', '2027-01-15'), []],
  ['an address that takes no letters', { unreached: true }, ['unreached']],
  ['never trained', { trainedUntil: null }, ['untrained']],
  ['trained until today', { trainedUntil: day }, []],
  ['trained until yesterday', { trainedUntil: plainDate('2026-11-21') }, ['training-over']],
  ['behind with a calibration case', { uncalibrated: true }, ['uncalibrated']],
  ['one below the limit', { load: 2 }, []],
  ['at the limit', { load: 3 }, ['at-limit']],
  ['beyond a limit lowered since', { load: 3, loadLimit: 1 }, ['at-limit']],
  ['takes nothing at all', { loadLimit: 0 }, ['at-limit']],
  ['this category among others', { categories: ['IFA', 'IFS'] }, []],
  ['other categories', { categories: ['IFA'] }, ['category']],
  ['another language', { languages: ['en'] }, ['language']],
  ['no language said', { languages: [] }, ['language']],
  [
    'everything at once',
    {
      paused: true,
      trainedUntil: null,
      load: 9,
      categories: ['IFA'],
      languages: ['en'],
      ...absence('2026-11-22', '2026-11-22'),
    },
    ['paused', 'away', 'untrained', 'at-limit', 'category', 'language'],
  ],
]

describe('who may be given an application in Spanish for IFS', () => {
  it.each(cases)('%s', (_, facts, expected) => {
    expect(assignable({ ...fit, ...facts }, day, { appliedFor: 'IFS', language: 'es', dueOn })).toEqual(expected)
  })

  it('is a matter of the application beside of the reviewer', () => {
    const choosy = { ...fit, categories: ['ERS'], languages: ['es'] }
    expect(availability(choosy, day)).toEqual([])
    expect(assignable(choosy, day, { appliedFor: 'ERS', language: 'es', dueOn })).toEqual([])
    expect(assignable(choosy, day, { appliedFor: 'IFS', language: 'en', dueOn })).toEqual(['category', 'language'])
  })
})

describe('training', () => {
  it.each<[string | null, Training]>([
    [null, 'never'],
    ['2026-11-21', 'over'],
    ['2026-11-22', 'ending'],
    ['2027-01-21', 'ending'],
    ['2027-01-22', 'valid'],
  ])('valid until %s is %s', (until, expected) => {
    expect(trainingOn(until === null ? null : plainDate(until), day)).toBe(expected)
  })
})
