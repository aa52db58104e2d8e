import { describe, expect, it } from 'vitest'
import type { Scope } from '@/lib/rules/categories'
import { bothTracks, but, type Case, cellsOf, type Doc, judged, portfolio, verdict } from '../cases'
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

/** Edition 2025, cell by cell (standards.md §4.2). */
const MENTORS: Scope[] = ['MHM-C', 'MHM-P', 'MHM-RF']
const ALL: Scope[] = ['FA', 'FS', 'MHS', ...MENTORS]
const each = (scopes: Scope[], code: string, cases: Case[]) =>
  scopes.flatMap((scope) => cellsOf('2025', scope, code, cases))

const CODES: Record<Scope, string> = {
  FA: 'education work training.total rsc.received references references.roles competencies signatures membership',
  FS: 'work work.families training.total rsc.received references references.roles competencies signatures membership',
  MHS: 'education work training.total training.dei rsc.received references references.roles competencies signatures membership',
  'MHM-C':
    'education work work.lead training.total training.dei training.rsc-provision rsc.received rsc.about-provided references references.roles competencies exam signatures membership',
  'MHM-P':
    'education work.lead training.total training.dei rsc.received references references.roles competencies exam signatures membership',
  'MHM-RF':
    'education work.lead training.total training.dei rsc.received references references.roles competencies exam signatures membership',
}

type Amount = [Scope, string, number | undefined, string | undefined]
const REQUIRED: Amount[] = [
  ['FA', 'work', 730, 'days'],
  ['FS', 'work', 730, 'days'],
  ['FS', 'work.families', 10, 'families'],
  ['MHS', 'work', 730, 'days'],
  ['MHM-C', 'work', 730, 'days'],
  ['MHM-C', 'work.lead', 1095, 'days'],
  ['MHM-P', 'work.lead', 1095, 'days'],
  ['MHM-RF', 'work.lead', 1095, 'days'],
  ['FA', 'training.total', 30, 'hours'],
  ['FS', 'training.total', 30, 'hours'],
  ['MHS', 'training.total', 33, 'hours'],
  ['MHM-C', 'training.total', 48, 'hours'],
  ['MHM-P', 'training.total', 33, 'hours'],
  ['MHM-RF', 'training.total', 33, 'hours'],
  ['MHS', 'training.dei', 3, 'hours'],
  ['MHM-C', 'training.dei', 3, 'hours'],
  ['MHM-P', 'training.dei', 3, 'hours'],
  ['MHM-RF', 'training.dei', 3, 'hours'],
  ['MHM-C', 'training.rsc-provision', 15, 'hours'],
  ['FA', 'rsc.received', undefined, 'hours'],
  ['FS', 'rsc.received', 24, 'hours'],
  ['MHS', 'rsc.received', 50, 'hours'],
  ['MHM-C', 'rsc.received', 50, 'hours'],
  ['MHM-P', 'rsc.received', undefined, 'hours'],
  ['MHM-RF', 'rsc.received', undefined, 'hours'],
  ['MHM-C', 'rsc.about-provided', 25, 'hours'],
  ...ALL.flatMap((scope): Amount[] => [
    [scope, 'references', 3, 'ratings'],
    [scope, 'competencies', 8, 'domains'],
  ]),
]

/** A treatment job before the degree of June 2015, so that only what is under test can make it count. */
const before = (more: object = {}): Case[1] => jobs([['2010-01-01', '2011-12-31']], 'treatment', more)
const licence = (from: string, to: string | null) => ({ licences: [{ id: 'l1', kind: 'mental-health', from, to }] })
const roles = (...names: string[]): Case[1] => {
  return (doc) => ({
    references: names.map((role, i) => but(doc.references[0], { id: `f${i}`, rater: `r${i}`, role, endorsed: false })),
  })
}
const endorsed = (change: Case[1]): Case[1] => {
  return (doc) => ({
    references: (change(doc).references as Doc['references']).map((one, i) => ({ ...one, endorsed: i === 1 })),
  })
}
const onlyKind = (right: string, days: [string, string]): Case[] =>
  ['promotion', 'prevention', 'treatment', 'internship', 'rsc', 'policy', 'research'].map((kind): Case => {
    return [`kind ${kind}`, jobs([days], kind), kind === right ? 'met' : 'unmet']
  })

const interned = (treatment: [string, string], internship: [string, string], more: object = {}): Case[1] => {
  return (doc) => ({
    work: [
      but(doc.work[0], { id: 'job', kind: 'treatment', from: treatment[0], to: treatment[1] }),
      but(doc.work[0], {
        id: 'internship',
        kind: 'internship',
        from: internship[0],
        to: internship[1],
        paid: false,
        supervisorEndorsed: true,
        ...more,
      }),
    ],
  })
}
const ONE_YEAR: [string, string] = ['2016-01-01', '2016-12-30']

const cells = [
  ...each(['FA'], 'education', [
    ...levels(['CDA', 'associate', 'bachelor', 'master', 'doctorate']),
    ['none, but the work', education(null), 'not-required'],
    ['neither', (doc) => ({ ...education(null)(doc), work: [] }), 'unmet'],
  ]),
  ...each(['FA'], 'work', [
    ['no education, 2 years', (doc) => ({ ...education(null)(doc), ...jobs([TWO_YEARS])(doc) }), 'met', 730],
    ['no education, a day short', (doc) => ({ ...education(null)(doc), ...jobs([A_DAY_SHORT])(doc) }), 'unmet', 729],
    ['with education', () => ({}), 'not-required', 1827],
    [
      'no education, internship',
      (doc) => ({ ...education(null)(doc), ...jobs([TWO_YEARS], 'internship', { supervisorEndorsed: true })(doc) }),
      'unmet',
      0,
    ],
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
      'no education, unsupervised volunteer',
      (doc) => ({
        ...education(null)(doc),
        ...jobs([TWO_YEARS], 'promotion', { paid: false, specialisedTraining: true, supervised: false })(doc),
      }),
      'unmet',
      0,
    ],
  ]),
  ...each(['MHS'], 'education', [
    ...levels(['master', 'doctorate']),
    ['none', education(null), 'unmet'],
    ['a licence', (doc) => ({ ...education(null)(doc), ...licence('2020-01-01', null) }), 'met'],
    [
      'a licence that ends today',
      (doc) => ({ ...education(null)(doc), ...licence('2020-01-01', '2026-06-30') }),
      'met',
    ],
    ['a licence that ended', (doc) => ({ ...education(null)(doc), ...licence('2020-01-01', '2026-06-29') }), 'unmet'],
    ['a licence from tomorrow', (doc) => ({ ...education(null)(doc), ...licence('2026-07-01', null) }), 'unmet'],
    [
      'another licence',
      (doc) => ({ ...education(null)(doc), licences: [{ id: 'l1', kind: 'nursing', from: '2020-01-01' }] }),
      'unmet',
    ],
  ]),
  ...each(MENTORS, 'education', [
    ...levels(['master', 'doctorate']),
    ['a licence does not serve', (doc) => ({ ...education(null)(doc), ...licence('2020-01-01', null) }), 'unmet'],
  ]),
  ...each(['FS'], 'work', [
    ['2 years', jobs([TWO_YEARS]), 'met', 730],
    ['a day short', jobs([A_DAY_SHORT]), 'unmet', 729],
    ['before any degree', (doc) => ({ ...education(null)(doc), ...jobs([TWO_YEARS])(doc) }), 'met', 730],
    ['unpaid', jobs([TWO_YEARS], 'prevention', { paid: false }), 'unmet', 0],
    ...onlyKind('prevention', TWO_YEARS),
  ]),
  ...each(['FS'], 'work.families', [
    ['10', jobs([TWO_YEARS], 'prevention', { families: 10 }), 'met', 10],
    ['9', jobs([TWO_YEARS], 'prevention', { families: 9 }), 'unmet', 9],
    ['5 and 5', jobs([TWO_YEARS, TWO_YEARS], 'prevention', { families: 5 }), 'met', 10],
    ['in work that does not count', jobs([TWO_YEARS], 'treatment', { families: 10 }), 'unmet', 0],
  ]),
  ...each(['MHS', 'MHM-C'], 'work', [
    ['2 years', jobs([TWO_YEARS], 'treatment'), 'met', 730],
    ['a day short', jobs([A_DAY_SHORT], 'treatment'), 'unmet', 729],
    ['unsupervised', jobs([TWO_YEARS], 'treatment', { supervised: false }), 'unmet', 0],
    ['unpaid', jobs([TWO_YEARS], 'treatment', { paid: false }), 'unmet', 0],
    ['before the degree', before(), 'unmet', 0],
    ['under a licence', (doc) => ({ ...before()(doc), ...licence('2010-01-01', '2011-12-31') }), 'met', 730],
    ['partly under a licence', (doc) => ({ ...before()(doc), ...licence('2011-01-01', null) }), 'unmet', 365],
    [
      'under another licence',
      (doc) => ({ ...before()(doc), licences: [{ id: 'l', kind: 'nursing', from: '2009-01-01' }] }),
      'unmet',
      0,
    ],
    ['after the degree', jobs([['2015-06-02', '2017-05-31']], 'treatment'), 'met', 730],
    ['the day of the degree does not count', jobs([['2015-06-01', '2017-05-30']], 'treatment'), 'unmet', 729],
    [
      'after the earliest degree',
      (doc) => ({
        ...before()(doc),
        education: [
          ...doc.education,
          but(doc.education[0], { id: 'e0', level: 'doctorate', completedOn: '2009-12-31' }),
        ],
      }),
      'met',
      730,
    ],
    ['a year and a year of internship', interned(ONE_YEAR, ['2012-01-01', '2012-12-30']), 'met', 730],
    ['a longer internship adds a year', interned(ONE_YEAR, ['2011-01-01', '2014-12-31']), 'met', 730],
    ['an internship at the same time adds nothing', interned(ONE_YEAR, ONE_YEAR), 'unmet', 365],
    [
      'an internship partly at the same time adds its other days',
      interned(ONE_YEAR, ['2016-12-21', '2017-01-19']),
      'unmet',
      385,
    ],
    [
      'supervisor not endorsed',
      interned(ONE_YEAR, ['2012-01-01', '2012-12-30'], { supervisorEndorsed: false }),
      'unmet',
      365,
    ],
    ['internship unsupervised', interned(ONE_YEAR, ['2012-01-01', '2012-12-30'], { supervised: false }), 'unmet', 365],
    ['kind promotion', jobs([TWO_YEARS], 'promotion'), 'unmet', 0],
    ['kind prevention', jobs([TWO_YEARS], 'prevention'), 'unmet', 0],
    ['kind rsc', jobs([TWO_YEARS], 'rsc'), 'unmet', 0],
  ]),
  ...(
    [
      ['MHM-C', 'rsc'],
      ['MHM-P', 'policy'],
      ['MHM-RF', 'research'],
    ] as const
  ).flatMap(([scope, kind]) =>
    each([scope], 'work.lead', [
      ['3 years', jobs([THREE_YEARS], kind), 'met', 1095],
      ['a day short', jobs([THREE_A_DAY_SHORT], kind), 'unmet', 1094],
      ['before the degree', jobs([['2010-01-01', '2013-12-31']], kind), 'unmet', 0],
      [
        'under a licence, before the degree',
        (doc) => ({ ...jobs([['2010-01-01', '2013-12-31']], kind)(doc), ...licence('2009-01-01', null) }),
        'unmet',
        0,
      ],
      ['unpaid', jobs([THREE_YEARS], kind, { paid: false }), 'unmet', 0],
      ...onlyKind(kind, THREE_YEARS),
    ]),
  ),
  ...each(['FA', 'FS'], 'training.total', [
    ['30 hours', hours(30), 'met', 30],
    ['29.5', hours(29.5), 'unmet', 29.5],
  ]),
  ...each(['MHS', 'MHM-P', 'MHM-RF'], 'training.total', [
    ['33, of which 3 DEI', hours(33, 3), 'met', 33],
    ['32.98', hours(32.98, 3), 'unmet', 32.98],
  ]),
  ...each(['MHM-C'], 'training.total', [
    ['48, of which 15 and 3', hours(48, 3, 15), 'met', 48],
    ['47.98', hours(47.98, 3, 15), 'unmet', 47.98],
    ['a surplus in a part counts toward the total', hours(48, 10, 38), 'met', 48],
  ]),
  ...each(['MHS', ...MENTORS], 'training.dei', [
    ['3', hours(48, 3), 'met', 3],
    ['2.98', hours(48, 2.98), 'unmet', 2.98],
  ]),
  ...each(['MHM-C'], 'training.rsc-provision', [
    ['15', hours(48, 3, 15), 'met', 15],
    ['14.98', hours(48, 3, 14.98), 'unmet', 14.98],
  ]),
  ...each(['FS'], 'rsc.received', [
    ['24', received(24), 'met', 24],
    ['23.5', received(23.5), 'unmet', 23.5],
    [
      'no window: 12 hours in 2021 and 12 in 2025',
      (doc) => ({
        rsc: [
          but(doc.rsc[0], { hours: 12, from: '2021-02-01', to: '2021-02-01' }),
          but(doc.rsc[1], { hours: 12, from: '2025-01-01', to: '2025-01-01' }),
        ],
      }),
      'met',
      24,
    ],
  ]),
  ...each(['MHS', 'MHM-C'], 'rsc.received', [
    ['50', received(50, 25), 'met', 50],
    ['49.5', received(49.5, 25), 'unmet', 49.5],
  ]),
  ...each(['FA', 'MHM-P', 'MHM-RF'], 'rsc.received', [
    ['none', received(0), 'not-required', 0],
    ['some', received(12), 'not-required', 12],
  ]),
  ...each(['MHM-C'], 'rsc.about-provided', [
    ['25 of 50', received(50, 25), 'met', 25],
    ['24.5 of 50', received(50, 24.5), 'unmet', 24.5],
    ['none of 50', received(50, 0), 'unmet', 0],
  ]),
  ...each(ALL, 'references', REFERENCES),
  ...each(['FA'], 'references.roles', [
    ['supervisor, endorsed, any', endorsed(roles('supervisor', 'other', 'parent')), 'met', 3],
    ['nobody endorsed', roles('supervisor', 'other', 'parent'), 'unmet', 2],
    ['no supervisor', endorsed(roles('teacher', 'other', 'parent')), 'unmet', 2],
    [
      'the supervisor is the only one endorsed',
      (doc) => ({
        references:
          roles('supervisor', 'other', 'parent')(doc).references?.map((one, i) => ({ ...one, endorsed: i === 0 })) ??
          [],
      }),
      'unmet',
      2,
    ],
  ]),
  ...each(['FS'], 'references.roles', [
    ['supervisor, RSC giver, any', roles('supervisor', 'rsc-giver', 'parent'), 'met', 3],
    ['no RSC giver', roles('supervisor', 'colleague', 'parent'), 'unmet', 2],
    ['no supervisor', roles('teacher', 'rsc-giver', 'parent'), 'unmet', 2],
  ]),
  ...each(['MHS'], 'references.roles', [
    ...['supervisor', 'teacher', 'trainer', 'consultant'].map((role): Case => {
      return [`${role}, RSC giver, any`, roles(role, 'rsc-giver', 'other'), 'met', 3]
    }),
    ['a colleague does not do', roles('colleague', 'rsc-giver', 'other'), 'unmet', 2],
    ['no RSC giver', roles('teacher', 'supervisor', 'other'), 'unmet', 2],
  ]),
  ...each(['MHM-C'], 'references.roles', [
    ...['supervisor', 'teacher', 'trainer', 'consultant', 'colleague'].map((role): Case => {
      return [`${role}, RSC giver, RSC recipient`, roles(role, 'rsc-giver', 'rsc-recipient'), 'met', 3]
    }),
    ['no RSC recipient', roles('colleague', 'rsc-giver', 'supervisor'), 'unmet', 2],
    ['a parent does not do', roles('parent', 'rsc-giver', 'rsc-recipient'), 'unmet', 2],
  ]),
  ...each(['MHM-P', 'MHM-RF'], 'references.roles', [
    ['any three', roles('other', 'parent', 'colleague'), 'met', 3],
    ['two', roles('other', 'parent'), 'unmet', 2],
  ]),
  ...each(ALL, 'competencies', COMPETENCIES),
  ...each(MENTORS, 'exam', EXAM),
  ...each(ALL, 'signatures', signatures(true)),
  ...each(ALL, 'membership', MEMBERSHIP),
]

describe('edition 2025', () => {
  it.each(ALL.flatMap(bothTracks))('%s: a complete portfolio is ready, for submission and award', (category) => {
    const answer = verdict(portfolio('2025', category))
    expect(answer).toMatchObject({ edition: '2025', category, readyToSubmit: true, readyToAward: true, warnings: [] })
  })

  it.each(ALL)('%s: exactly these requirements, in this order', (scope) => {
    for (const category of bothTracks(scope)) {
      const codes = verdict(portfolio('2025', category)).requirements.map(({ code }) => code)
      expect(codes.join(' ')).toBe(CODES[scope])
    }
  })

  it.each(REQUIRED)('%s %s asks for %s %s', (scope, code, required, unit) => {
    for (const category of bothTracks(scope)) {
      const one = judged(portfolio('2025', category), code)
      expect([one.required, one.unit]).toEqual([required, unit])
    }
  })

  it.each(cells)('$name → $status', ({ doc, code, status, counted }) => {
    const one = judged(doc, code)
    expect(one.status).toBe(status)
    if (counted !== undefined) expect(one.counted).toBe(counted)
  })
})
