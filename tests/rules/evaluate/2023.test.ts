import { describe, expect, it } from 'vitest'
import type { Scope } from '@/lib/rules/categories'
import { bothTracks, but, type Case, cellsOf, judged, portfolio, verdict } from '../cases'
import {
  A_DAY_SHORT,
  COMPETENCIES,
  EXAM,
  education,
  hours,
  jobs,
  levels,
  MEMBERSHIP,
  REFERENCES,
  received,
  signatures,
  THREE_A_DAY_SHORT,
  THREE_YEARS,
  TWO_YEARS,
} from '../shared-cells'

/** Edition 2023, cell by cell (standards.md §4.1). */
const MENTORS: Scope[] = ['MHM-C', 'MHM-P', 'MHM-RF']
const ALL: Scope[] = ['FA', 'FS', 'MHS', ...MENTORS]
const each = (scopes: Scope[], code: string, cases: Case[]) =>
  scopes.flatMap((scope) => cellsOf('2023', scope, code, cases))

const base = 'education work training.total rsc.received references competencies'
const CODES: Record<Scope, string> = {
  FA: `${base} signatures membership`,
  FS: `${base} signatures membership`,
  MHS: `${base} exam signatures membership`,
  'MHM-C': `${base} exam signatures membership`,
  'MHM-P': `${base} exam signatures membership`,
  'MHM-RF': `${base} exam signatures membership`,
}

const REQUIRED: [Scope, string, number | undefined, string | undefined][] = [
  ['FA', 'work', 730, 'days'],
  ['FS', 'work', 730, 'days'],
  ['MHS', 'work', 730, 'days'],
  ['MHM-C', 'work', 1095, 'days'],
  ['MHM-P', 'work', 1095, 'days'],
  ['MHM-RF', 'work', 1095, 'days'],
  ['FA', 'rsc.received', undefined, 'hours'],
  ['FS', 'rsc.received', 24, 'hours'],
  ['MHS', 'rsc.received', 50, 'hours'],
  ['MHM-C', 'rsc.received', 50, 'hours'],
  ['MHM-P', 'rsc.received', undefined, 'hours'],
  ['MHM-RF', 'rsc.received', undefined, 'hours'],
  ...ALL.flatMap((scope): [Scope, string, number | undefined, string | undefined][] => [
    [scope, 'training.total', 30, 'hours'],
    [scope, 'references', 3, 'ratings'],
    [scope, 'competencies', 8, 'domains'],
    [scope, 'education', undefined, undefined],
    [scope, 'signatures', undefined, undefined],
    [scope, 'membership', undefined, undefined],
  ]),
]

const noEducation: Case[] = [
  ['no education, 2 years', (doc) => ({ ...education(null)(doc), ...jobs([TWO_YEARS])(doc) }), 'met', 730],
  ['no education, a day short', (doc) => ({ ...education(null)(doc), ...jobs([A_DAY_SHORT])(doc) }), 'unmet', 729],
  ['with education, 2 years', jobs([TWO_YEARS]), 'not-required', 730],
  ['with education, none', jobs([]), 'not-required', 0],
  [
    'no education, trained and supervised volunteer',
    (doc) => ({
      ...education(null)(doc),
      ...jobs([TWO_YEARS], 'promotion', { paid: false, specialisedTraining: true })(doc),
    }),
    'met',
    730,
  ],
  [
    'no education, volunteer without training',
    (doc) => ({ ...education(null)(doc), ...jobs([TWO_YEARS], 'promotion', { paid: false })(doc) }),
    'unmet',
    0,
  ],
]

const anyKind = (counted: number): Case[] =>
  ['promotion', 'prevention', 'treatment', 'rsc', 'policy', 'research'].map((kind): Case => {
    return [kind, jobs([THREE_YEARS], kind), 'met', counted]
  })

/** 30 hours in 2022 and 20 in 2024: no 24 months hold both. */
const TWO_WINDOWS: Case[1] = (doc) => ({
  rsc: [
    but(doc.rsc[0], { hours: 30, from: '2022-01-10', to: '2022-06-30' }),
    but(doc.rsc[1], { hours: 20, from: '2024-01-10', to: '2024-06-30' }),
  ],
})

const cells = [
  ...cellsOf('2023', 'FA', 'education', [
    ...levels(['CDA', 'associate', 'bachelor', 'master', 'doctorate']),
    ['none, but the work', education(null), 'not-required'],
    ['neither', (doc) => ({ ...education(null)(doc), work: [] }), 'unmet'],
  ]),
  ...cellsOf('2023', 'FA', 'work', noEducation),
  ...cellsOf('2023', 'FS', 'education', [
    ...levels(['bachelor', 'master', 'doctorate']),
    ['none', education(null), 'unmet'],
  ]),
  ...each(['MHS', ...MENTORS], 'education', [...levels(['master', 'doctorate']), ['none', education(null), 'unmet']]),
  ...each(['MHS', ...MENTORS], 'education', [
    [
      'a licence does not serve',
      (doc) => ({ ...education(null)(doc), licences: [{ id: 'l1', kind: 'mental-health', from: '2010-01-01' }] }),
      'unmet',
    ],
    [
      'completed on the day of the check',
      (doc) => ({ education: [but(doc.education[0], { completedOn: doc.asOf })] }),
      'met',
    ],
    [
      'completed the day after',
      (doc) => ({ education: [but(doc.education[0], { completedOn: '2026-07-01' })] }),
      'unmet',
    ],
  ]),
  ...each(['FS'], 'work', [
    ['2 years', jobs([TWO_YEARS]), 'met', 730],
    ['a day short', jobs([A_DAY_SHORT]), 'unmet', 729],
  ]),
  ...each(['FS', ...MENTORS], 'work', anyKind(1095)),
  ...each(['MHS'], 'work', anyKind(1095)),
  ...each(['FS', 'MHS', ...MENTORS], 'work', [
    ['an internship', jobs([THREE_YEARS], 'internship', { supervisorEndorsed: true }), 'unmet', 0],
    ['unpaid', jobs([THREE_YEARS], 'treatment', { paid: false, specialisedTraining: true }), 'unmet', 0],
    ['unsupervised', jobs([THREE_YEARS], 'treatment', { supervised: false }), 'met', 1095],
    ['other ages', jobs([THREE_YEARS], 'treatment', { serves: [] }), 'unmet', 0],
  ]),
  ...each(MENTORS, 'work', [
    ['3 years', jobs([THREE_YEARS]), 'met', 1095],
    ['a day short', jobs([THREE_A_DAY_SHORT]), 'unmet', 1094],
    ['before the degree', jobs([['2010-01-01', '2012-12-31']]), 'met', 1096],
  ]),
  ...each(['MHS'], 'work', [
    ['2 years after the degree', jobs([['2015-06-02', '2017-05-31']]), 'met', 730],
    ['the day of the degree does not count', jobs([['2015-06-01', '2017-05-30']]), 'unmet', 729],
    ['before the degree', jobs([['2010-01-01', '2013-12-31']]), 'unmet', 0],
    [
      'under a licence, before the degree',
      (doc) => ({
        ...jobs([['2010-01-01', '2013-12-31']])(doc),
        licences: [{ id: 'l', kind: 'mental-health', from: '2009-01-01' }],
      }),
      'unmet',
      0,
    ],
  ]),
  ...each(ALL, 'training.total', [
    ['30 hours', hours(30), 'met', 30],
    ['29.99 hours', hours(29.99), 'unmet', 29.98],
  ]),
  ...each(['FS'], 'rsc.received', [
    ['24 hours', received(24), 'met', 24],
    ['23.98 hours', received(23.98), 'unmet', 23.98],
  ]),
  ...each(['MHS', 'MHM-C'], 'rsc.received', [
    ['50 hours', received(50), 'met', 50],
    ['49.5 hours', received(49.5), 'unmet', 49.5],
  ]),
  ...each(['FA', 'MHM-P', 'MHM-RF'], 'rsc.received', [
    ['none', received(0), 'not-required', 0],
    ['some', received(3), 'not-required', 3],
  ]),
  ...each(['FS'], 'rsc.received', [['in two windows', TWO_WINDOWS, 'met', 30]]),
  ...each(['MHS', 'MHM-C'], 'rsc.received', [['in two windows', TWO_WINDOWS, 'unmet', 30]]),
  ...each(ALL, 'references', REFERENCES),
  ...each(ALL, 'references', [
    [
      'any roles',
      (doc) => ({ references: doc.references.map((one) => ({ ...one, role: 'other', endorsed: false })) }),
      'met',
      3,
    ],
    [
      'years old',
      (doc) => ({ references: doc.references.map((one) => ({ ...one, receivedOn: '2015-01-01' })) }),
      'met',
      3,
    ],
  ]),
  ...each(ALL, 'competencies', COMPETENCIES),
  ...each(['MHS', ...MENTORS], 'exam', EXAM),
  ...each(ALL, 'signatures', signatures(false)),
  ...each(ALL, 'membership', MEMBERSHIP),
]

describe('edition 2023', () => {
  it.each(ALL.flatMap(bothTracks))('%s: a complete portfolio is ready, for submission and award', (category) => {
    const answer = verdict(portfolio('2023', category))
    expect(answer).toMatchObject({
      edition: '2023',
      category,
      readyToSubmit: true,
      readyToAward: true,
      warnings: [],
      addOns: {},
    })
  })

  it.each(ALL)('%s: exactly these requirements, in this order', (scope) => {
    for (const category of bothTracks(scope)) {
      expect(
        verdict(portfolio('2023', category))
          .requirements.map(({ code }) => code)
          .join(' '),
      ).toBe(CODES[scope])
    }
  })

  it.each(REQUIRED)('%s %s asks for %s %s', (scope, code, required, unit) => {
    for (const category of bothTracks(scope)) {
      const one = judged(portfolio('2023', category), code)
      expect([one.required, one.unit]).toEqual([required, unit])
    }
  })

  it.each(cells)('$name → $status', ({ doc, code, status, counted }) => {
    const one = judged(doc, code)
    expect(one.status).toBe(status)
    if (counted !== undefined) expect(one.counted).toBe(counted)
  })

  it('holds the exam only against the award', () => {
    const answer = verdict(portfolio('2023', 'IMHS', { exam: null }))
    expect(answer).toMatchObject({ readyToSubmit: true, readyToAward: false })
    expect(answer.requirements.filter(({ gate }) => gate === 'award').map(({ code }) => code)).toEqual(['exam'])
  })
})
