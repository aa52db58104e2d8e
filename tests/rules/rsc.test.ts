import { describe, expect, it } from 'vitest'
import { CATEGORY_CODES, type CategoryCode, scopeOf } from '@/lib/rules/categories'
import { givesCountableTo } from '@/lib/rules/givers'
import { GIVER_STATUSES } from '@/lib/rules/portfolio'
import { addOnAlone, but, type Doc, entry, ers, judged, portfolio } from './cases'

type Standing = { as: string; from: string; to?: string | null }

const givenBy = (category: CategoryCode, qualified: Standing[], run: object = {}, edition = '2025') => {
  const doc = portfolio(edition, category)
  return {
    ...doc,
    rsc: [but(doc.rsc[0], { id: 'r', hours: 10, from: '2025-02-02', to: '2025-02-02', ...run })],
    givers: [{ id: 'g1', qualified }],
  }
}
const judgedRun = (category: CategoryCode, qualified: Standing[], run: object = {}) =>
  entry(judged(givenBy(category, qualified, run), 'rsc.received'), 'r')

/** Whose RSC counts (standards.md §5), for every category of both editions. */
const matrix = CATEGORY_CODES.flatMap((category) =>
  GIVER_STATUSES.flatMap((status) =>
    ['2023', '2025'].map((edition) => ({
      edition,
      category,
      status,
      counts: scopeOf(category) !== 'MHM-C' || status === 'MHM-C',
    })),
  ),
)

describe('whose RSC counts', () => {
  it.each(matrix)('edition $edition, $category from $status: $counts', ({ edition, category, status, counts }) => {
    const doc = givenBy(category, [{ as: status, from: '2024-01-01' }], {}, edition)
    const one = entry(judged(doc, 'rsc.received'), 'r')
    expect(one).toMatchObject(counts ? { counted: 10 } : { counted: 0, reason: 'giver-not-qualified' })
  })

  it.each([
    ['IFS', 'ERS', true],
    ['IMHM-C', 'ERS', false],
    ['IMHM-C', 'MHM-C', true],
  ] as const)('the add-on alone: somebody who holds %s, from %s: %s', (held, status, counts) => {
    const doc = addOnAlone('2025', 'IMH-E', {
      held: [{ category: held, from: '2020-01-01' }],
      givers: [{ id: 'g1', name: 'Giver', qualified: [{ as: status, from: '2024-01-01', to: null }] }],
    })
    const one = ers(doc).requirements.find(({ code }) => code === 'ers.rsc-received')
    expect(one?.counted).toBe(counts ? 25 : 0)
  })

  it.each([
    ['FS', false, []],
    ['MHS', false, []],
    ['FA', false, []],
    ['FS', true, ['FS', 'MHS', 'ERS']],
    ['MHS', true, ['FS', 'MHS', 'ERS']],
    ['MHM-P', true, ['FS', 'MHS', 'ERS']],
    ['MHM-C', false, ['FS', 'MHS', 'ERS', 'MHM-C']],
    ['MHM-C', true, ['FS', 'MHS', 'ERS', 'MHM-C']],
  ] as const)('%s, with ERS %s, gives countable RSC to %j', (scope, withErs, to) => {
    expect(givesCountableTo(scope, withErs)).toEqual(to)
  })
})

const run = { from: '2025-01-10', to: '2025-06-20' }
const periods: [string, Standing[], object, boolean, string?][] = [
  ['on the first day of the status', [{ as: 'ERS', from: '2025-02-02' }], {}, true],
  [
    'the day before it began',
    [{ as: 'ERS', from: '2025-02-03' }],
    {},
    false,
    'The giver’s ERS add-on began on Feb 3, 2025; the session was on Feb 2, 2025.',
  ],
  ['on its last day', [{ as: 'ERS', from: '2024-01-01', to: '2025-02-02' }], {}, true],
  [
    'the day after it ended',
    [{ as: 'ERS', from: '2024-01-01', to: '2025-02-01' }],
    {},
    false,
    'The giver’s ERS add-on ended on Feb 1, 2025; the session was on Feb 2, 2025.',
  ],
  ['a run in one period', [{ as: 'ERS', from: '2025-01-10', to: '2025-06-20' }], run, true],
  [
    'a run that began earlier',
    [{ as: 'ERS', from: '2025-03-01' }],
    run,
    false,
    'Split it: enter the sessions from Mar 1, 2025 on as an entry of their own.',
  ],
  [
    'a run that went on',
    [{ as: 'ERS', from: '2024-01-01', to: '2025-03-01' }],
    run,
    false,
    'Split it: enter the sessions up to Mar 1, 2025 as an entry of their own.',
  ],
  [
    'periods that touch are one',
    [
      { as: 'emerging-ERS', from: '2024-01-01', to: '2025-03-01' },
      { as: 'ERS', from: '2025-03-02' },
    ],
    run,
    true,
  ],
  [
    'periods that overlap are one',
    [
      { as: 'ERS', from: '2025-02-01' },
      { as: 'vetted', from: '2024-01-01', to: '2025-03-01' },
    ],
    run,
    true,
  ],
  [
    'a day between two periods',
    [
      { as: 'emerging-ERS', from: '2024-01-01', to: '2025-03-01' },
      { as: 'ERS', from: '2025-03-03' },
    ],
    run,
    false,
    'Split it',
  ],
  [
    'a short period inside a longer one',
    [
      { as: 'MHM-C', from: '2024-01-01' },
      { as: 'ERS', from: '2025-01-01', to: '2025-01-31' },
    ],
    run,
    true,
  ],
  ['nothing on record', [], {}, false, 'Nothing on record'],
]

describe('the giver is qualified on the dates of the sessions', () => {
  it.each(periods)('%s', (_, qualified, dates, counts, says) => {
    const one = judgedRun('IFS', qualified, dates)
    expect(one).toMatchObject(counts ? { counted: 10 } : { counted: 0, reason: 'giver-not-qualified' })
    if (says) expect(one.explanation).toContain(says)
  })

  it('says why an ERS does not do for a Mentor, Clinical', () => {
    const one = judgedRun('IMHM-C', [{ as: 'ERS', from: '2024-01-01' }])
    expect(one.explanation).toContain('does not count for this category')
  })
})

const first = (doc: Doc, change: object) => ({ rsc: [but(doc.rsc[0], { id: 'r', hours: 10, ...change })] })
const reasons: [string, object, object][] = [
  ['ends after the day of the check', { to: '2026-07-01' }, { counted: 0, reason: 'after-as-of' }],
  ['begins after the day of the check', { from: '2026-07-01', to: null }, { counted: 0, reason: 'after-as-of' }],
  ['ends on the day of the check', { to: '2026-06-30' }, { counted: 10 }],
  ['without an end it runs until then', { from: '2025-01-01', to: null }, { counted: 10 }],
  ['other ages', { about: ['ECMH-E'] }, { counted: 0, reason: 'wrong-ages' }],
  ['both ages', { about: ['ECMH-E', 'IMH-E'] }, { counted: 10 }],
  ['peer supervision', { format: 'peer' }, { counted: 0, reason: 'peer' }],
  ['group', { format: 'group' }, { counted: 10 }],
  ['unconfirmed', { confirmed: false }, { counted: 0, pending: 10, reason: 'unconfirmed' }],
  ['unconfirmed and peer', { confirmed: false, format: 'peer' }, { counted: 0, reason: 'peer' }],
  ['peer and other ages', { format: 'peer', about: [] }, { counted: 0, reason: 'wrong-ages' }],
  ['no domain named', { competencies: [] }, { counted: 10 }],
]

describe('RSC that does not count has one reason', () => {
  it.each(reasons)('%s', (_, change, expected) => {
    const doc = portfolio('2025', 'IFS')
    const one = entry(judged({ ...doc, ...first(doc, change) }, 'rsc.received'), 'r')
    expect(one).toMatchObject(expected)
    expect('reason' in one).toBe('reason' in expected)
    expect('pending' in one).toBe('pending' in expected)
    expect('explanation' in one).toBe('reason' in expected)
  })

  it('awaits confirmation: pending when it would be enough, unmet when not', () => {
    const doc = portfolio('2025', 'IFS')
    const hours = (confirmed: number, open: number) => ({
      ...doc,
      rsc: [but(doc.rsc[0], { hours: confirmed }), but(doc.rsc[1], { hours: open, confirmed: false })],
    })
    expect(judged(hours(19.5, 6), 'rsc.received')).toMatchObject({
      status: 'pending',
      required: 24,
      counted: 19.5,
      pending: 6,
      explanation: '19.5 of 24 hours count. 6 more await confirmation by the giver.',
    })
    expect(judged(hours(19.5, 4), 'rsc.received')).toMatchObject({ status: 'unmet', counted: 19.5, pending: 4 })
  })
})
