import { describe, expect, it } from 'vitest'
import { DOMAINS } from '@/lib/rules/competencies'
import { but, type Doc, entry, judged, portfolio } from './cases'

/** Work, training, education and competencies, entry by entry: what is excluded, with its one reason. */
type Change = Record<string, unknown>
const job = (category: Parameters<typeof portfolio>[1], change: Change, edition = '2025') => {
  const doc = portfolio(edition, category)
  return { ...doc, work: [but(doc.work[1], { id: 'w', ...change })] }
}

describe('work', () => {
  const treatment: [string, Change, object][] = [
    ['counts', {}, { counted: 1827 }],
    ['begins after the day of the check', { from: '2026-07-01', to: null }, { counted: 0, reason: 'after-as-of' }],
    ['is clipped at the day of the check', { from: '2026-06-01', to: '2027-01-01' }, { counted: 30 }],
    ['without an end runs until then', { from: '2026-06-01', to: null }, { counted: 30 }],
    ['serves other ages', { serves: ['ECMH-E'], paid: false }, { counted: 0, reason: 'wrong-ages' }],
    ['is of another kind', { kind: 'policy', paid: false }, { counted: 0, reason: 'wrong-kind' }],
    ['is unpaid', { paid: false, supervised: false }, { counted: 0, reason: 'unpaid' }],
    [
      'is unsupervised',
      { supervised: false, from: '2010-01-01', to: '2011-01-01' },
      { counted: 0, reason: 'unsupervised' },
    ],
    ['lies before the degree', { from: '2010-01-01', to: '2015-06-01' }, { counted: 0, reason: 'before-degree' }],
    ['is clipped at the degree', { from: '2010-01-01', to: '2015-06-11' }, { counted: 10 }],
  ]
  it.each(treatment)('%s', (_, change, expected) => {
    const one = entry(judged(job('IMHS', change), 'work'), 'w')
    expect(one).toMatchObject(expected)
    expect('reason' in one).toBe('reason' in expected)
  })

  it('two jobs at the same time count once; each shows its own days', () => {
    const doc = portfolio('2025', 'IFS')
    const work = [
      but(doc.work[0], { id: 'a', from: '2020-01-01', to: '2020-12-31' }),
      but(doc.work[0], { id: 'b', from: '2020-07-01', to: '2021-06-30' }),
    ]
    const one = judged({ ...doc, work }, 'work')
    expect(one.counted).toBe(547)
    expect([entry(one, 'a').counted, entry(one, 'b').counted]).toEqual([366, 365])
    expect(one.explanation).toBe('547 of 730 days count. Days with more than one job count once.')
  })

  it.each([
    ['the day one ends and the other begins counts once', '2020-12-31', 365 + 366],
    ['the next day joins on', '2021-01-01', 365 + 366],
    ['a day between is missing', '2021-01-02', 365 + 365],
  ])('%s', (_, from, days) => {
    const doc = portfolio('2025', 'IFS')
    const work = [
      but(doc.work[0], { id: 'a', from: '2020-01-01', to: '2020-12-31' }),
      but(doc.work[0], { id: 'b', from, to: '2021-12-31' }),
    ]
    expect(judged({ ...doc, work }, 'work').counted).toBe(days)
  })

  it('the same dates serve work and work.lead through two entries', () => {
    const doc = portfolio('2025', 'IMHM-C')
    const days = { from: '2018-01-01', to: '2020-12-31' }
    const both = { ...doc, work: [but(doc.work[1], days), but(doc.work[2], days)] }
    expect(judged(both, 'work').status).toBe('met')
    expect(judged(both, 'work.lead').status).toBe('met')
    expect(entry(judged(both, 'work.lead'), 'treatment').reason).toBe('wrong-kind')
  })

  it('families of work that does not count are not counted', () => {
    const one = judged(job('IFS', { kind: 'prevention', paid: false }), 'work.families')
    expect(one).toMatchObject({ status: 'unmet', counted: 0 })
    expect(entry(one, 'w')).toMatchObject({ counted: 0, reason: 'unpaid' })
  })
})

describe('training', () => {
  const cases: [string, Change, object][] = [
    ['completed on the day of the check', { completedOn: '2026-06-30' }, { counted: 48 }],
    ['completed the day after', { completedOn: '2026-07-01', about: [] }, { counted: 0, reason: 'after-as-of' }],
    ['about other ages', { about: ['ECMH-E'], competencies: [] }, { counted: 0, reason: 'wrong-ages' }],
    ['about both ages', { about: ['ECMH-E', 'IMH-E'] }, { counted: 48 }],
    ['names no domain', { competencies: [] }, { counted: 0, reason: 'no-competency' }],
    ['20 minutes', { hours: 0.33, deiHours: 0.33, rscProvisionHours: 0 }, { counted: 0.33 }],
  ]
  it.each(cases)('%s', (_, change, expected) => {
    const doc = portfolio('2025', 'IMHM-C')
    const one = entry(judged({ ...doc, training: [but(doc.training[0], change)] }, 'training.total'), 't1')
    expect(one).toMatchObject(expected)
  })

  it('adds whole minutes: three times 20 minutes is an hour', () => {
    const doc = portfolio('2025', 'IFS')
    const training = ['a', 'b', 'c'].map((id) =>
      but(doc.training[0], { id, hours: 0.33, deiHours: 0, rscProvisionHours: 0 }),
    )
    expect(judged({ ...doc, training }, 'training.total').counted).toBe(1)
  })
})

describe('education', () => {
  const cases: [string, Change, object][] = [
    ['master', {}, { counted: 1 }],
    ['bachelor', { level: 'bachelor' }, { counted: 0, reason: 'wrong-kind' }],
    [
      'completed after the day of the check',
      { completedOn: '2026-07-01', level: 'CDA' },
      { counted: 0, reason: 'after-as-of' },
    ],
  ]
  it.each(cases)('%s', (_, change, expected) => {
    const doc = portfolio('2025', 'IMHS')
    const one = entry(judged({ ...doc, education: [but(doc.education[0], change)] }, 'education'), 'e1')
    expect(one).toMatchObject(expected)
  })
})

describe('competencies', () => {
  const rest = DOMAINS.slice(0, -1)
  const last = 'reflection'
  const doc = portfolio('2025', 'IFS')
  const training = [but(doc.training[0], { competencies: rest })]
  const rsc = (change: Change) => ({ rsc: [but(doc.rsc[0], { competencies: [last], ...change })] })
  const cases: [string, Partial<Doc>, string, number, number][] = [
    ['nowhere', {}, 'unmet', 7, 0],
    [
      'education, of any level',
      { education: [but(doc.education[0], { level: 'CDA', competencies: [last] })] },
      'met',
      8,
      0,
    ],
    [
      'education not completed',
      { education: [but(doc.education[0], { completedOn: '2026-07-01', competencies: [last] })] },
      'unmet',
      7,
      0,
    ],
    ['work that counts', { work: [but(doc.work[0], { competencies: [last] })] }, 'met', 8, 0],
    ['work that does not count', { work: [but(doc.work[0], { competencies: [last], paid: false })] }, 'unmet', 7, 0],
    ['RSC', rsc({}), 'met', 8, 0],
    ['unconfirmed RSC', rsc({ confirmed: false }), 'pending', 7, 1],
    ['unconfirmed peer RSC', rsc({ confirmed: false, format: 'peer' }), 'unmet', 7, 0],
    [
      'training that does not count',
      { training: [...training, but(doc.training[0], { id: 't2', about: [], competencies: [last] })] },
      'unmet',
      7,
      0,
    ],
  ]
  it.each(cases)('the last domain named by %s', (_, change, status, counted, pending) => {
    expect(judged({ ...doc, training, ...change }, 'competencies')).toMatchObject({
      status,
      counted,
      pending,
      required: 8,
    })
  })

  it('RSC outside the best window names domains too', () => {
    const clinical = portfolio('2025', 'IMHS')
    const early = but(clinical.rsc[0], {
      id: 'old',
      from: '2020-03-01',
      to: '2020-03-01',
      hours: 1,
      competencies: [last],
    })
    const full = { ...clinical, training, rsc: [...clinical.rsc, early] }
    expect(entry(judged(full, 'rsc.received'), 'old').reason).toBe('outside-window')
    expect(judged(full, 'competencies').status).toBe('met')
  })

  it('RSC that is only encouraged names domains too', () => {
    const associate = portfolio('2025', 'IFA')
    expect(judged({ ...associate, training, ...rsc({}) }, 'competencies').status).toBe('met')
    expect(judged({ ...associate, training, ...rsc({ confirmed: false }) }, 'competencies').status).toBe('pending')
  })
})

describe('the edges of the calendar', () => {
  it.each(['1900-01-01', '2199-12-31'])('a portfolio as of %s is answered', (asOf) => {
    for (const edition of ['2023', '2025']) {
      const doc = portfolio(edition, 'IMHM-C', { addOns: ['ERS'], asOf })
      const rsc = doc.rsc.map((one) => ({ ...one, from: asOf, to: asOf }))
      const references = doc.references.map((one) => ({ ...one, receivedOn: asOf }))
      const givers = [{ id: 'g1', name: 'Giver', qualified: [{ as: 'MHM-C', from: '1900-01-01', to: null }] }]
      const held = [{ category: 'IFS', from: asOf, addOns: [{ code: 'emerging-ERS', from: asOf }] }]
      const full = { ...doc, rsc, references, givers, held }
      expect(judged(full, 'rsc.received')).toMatchObject({ status: 'met', counted: 50 })
      expect(judged(full, 'references').counted).toBe(3)
    }
  })
})
