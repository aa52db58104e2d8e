import { describe, expect, it } from 'vitest'
import { addOnAlone, but, type Doc, entry, ers, portfolio, requirement, verdict } from './cases'

const applying = (edition: string, category: Parameters<typeof portfolio>[1], change: Partial<Doc> = {}) =>
  portfolio(edition, category, { addOns: ['ERS'], ...change })
const at = (doc: unknown, code: string) => requirement(ers(doc), code)
const emerging = (from: string, to: string | null = null, category = 'IFS') => ({
  held: [{ category, from: '2020-01-01', addOns: [{ code: 'emerging-ERS', from, to }] }],
})
const training = (rows: [string, number][]) => (doc: Doc) => ({
  training: rows.map(([completedOn, rscProvisionHours], i) =>
    but(doc.training[0], { id: `t${i}`, completedOn, hours: 40, deiHours: 0, rscProvisionHours }),
  ),
})

describe('what the add-on asks', () => {
  it.each([
    ['2023', 'ers.category ers.provided ers.rsc-received ers.training membership'],
    ['2025', 'ers.category ers.provided ers.rsc-received ers.training ers.references membership'],
  ])('edition %s: %s', (edition, codes) => {
    const answer = ers(applying(edition, 'IFS'))
    expect(answer.requirements.map(({ code }) => code).join(' ')).toBe(codes)
    expect(answer).toMatchObject({ ready: true, emerging: { ready: true } })
  })

  it.each([
    ['2023', 'ers.provided', 365, 'days'],
    ['2025', 'ers.provided', 365, 'days'],
    ['2023', 'ers.rsc-received', 0.02, 'hours'],
    ['2025', 'ers.rsc-received', 12, 'hours'],
    ['2023', 'ers.training', 15, 'hours'],
    ['2025', 'ers.training', 15, 'hours'],
    ['2025', 'ers.references', 2, 'ratings'],
  ])('edition %s: %s is %s %s', (edition, code, required, unit) => {
    expect(at(applying(edition, 'IFS'), code)).toMatchObject({ required, unit })
  })
})

describe('ers.category', () => {
  it.each([
    ['2023', 'IFA', false],
    ['2023', 'IFS', true],
    ['2023', 'ECMHS', true],
    ['2023', 'IMHM-C', false],
    ['2023', 'ECMHM-P', false],
    ['2025', 'IFA', true],
    ['2025', 'IMHM-C', true],
    ['2025', 'ECMHM-RF', true],
  ] as const)('edition %s, applying for %s at the same time: %s', (edition, category, met) => {
    expect(at(applying(edition, category), 'ers.category').status).toBe(met ? 'met' : 'unmet')
  })

  it.each([
    ['2023', 'IFS', '2026-06-30', null, true],
    ['2023', 'IFS', '2026-07-01', null, false],
    ['2023', 'IFS', '2020-01-01', '2026-06-29', false],
    ['2023', 'IFS', '2020-01-01', '2026-06-30', true],
    ['2023', 'IFA', '2020-01-01', null, false],
    ['2025', 'IFA', '2020-01-01', null, true],
  ])('edition %s, holding %s from %s to %s: %s', (edition, category, from, to, met) => {
    const held = [{ category, from, to }]
    expect(at(addOnAlone(edition, 'IMH-E', { held }), 'ers.category').status).toBe(met ? 'met' : 'unmet')
    expect(at(applying(edition, 'IFA', { held }), 'ers.category').status).toBe(
      met || edition === '2025' ? 'met' : 'unmet',
    )
  })

  it('is unmet for the add-on alone when nothing is held', () => {
    expect(ers(addOnAlone('2025', 'IMH-E'))).toMatchObject({ ready: false, emerging: { ready: false } })
  })
})

describe('the add-on alone', () => {
  it('has no category, no track and no requirements beside it', () => {
    const answer = verdict(addOnAlone('2025', 'ECMH-E', { held: [{ category: 'ECFS', from: '2024-01-01' }] }))
    expect(answer).toMatchObject({ category: null, track: null, requirements: [], readyToSubmit: true })
    expect(answer.addOns.ERS?.ready).toBe(true)
  })

  it('takes the ages of the endorsement held', () => {
    const doc = addOnAlone('2025', 'ECMH-E', { held: [{ category: 'IFS', from: '2024-01-01' }] })
    expect(entry(at(doc, 'ers.training'), 't1')).toMatchObject({ counted: 0, reason: 'wrong-ages' })
    expect(entry(at(doc, 'ers.rsc-received'), 'r2')).toMatchObject({ counted: 0, reason: 'wrong-ages' })
  })

  it('beside a category, what is applied for decides whose RSC counts, not what is held', () => {
    const givers = [{ id: 'g1', name: 'Giver', qualified: [{ as: 'ERS', from: '2020-01-01', to: null }] }]
    const held = [{ category: 'IFS', from: '2020-01-01' }]
    const doc = applying('2025', 'IMHM-C', { givers, held })
    expect(entry(at(doc, 'ers.rsc-received'), 'r2')).toMatchObject({ counted: 0, reason: 'giver-not-qualified' })
    expect(at(addOnAlone('2025', 'IMH-E', { givers, held }), 'ers.rsc-received').status).toBe('met')
  })

  it('of two endorsements held, takes the one that serves best', () => {
    const held = [
      { category: 'IFS', from: '2024-01-01' },
      { category: 'ECMHS', from: '2024-01-01' },
    ]
    expect(ers(addOnAlone('2025', 'ECMH-E', { held })).ready).toBe(true)
    expect(ers(addOnAlone('2025', 'ECMH-E', { held: held.toReversed() })).ready).toBe(true)
  })
})

describe('the add-on is judged beside the category', () => {
  it('does not change its readiness', () => {
    const answer = verdict(applying('2025', 'IFS', { rscProvided: [] }))
    expect(answer).toMatchObject({ readyToSubmit: true, readyToAward: true, addOns: { ERS: { ready: false } } })
  })

  it('nor does the category change the add-on’s', () => {
    const answer = verdict(applying('2025', 'IFS', { work: [] }))
    expect(answer).toMatchObject({ readyToSubmit: false, addOns: { ERS: { ready: true } } })
  })

  it('includes membership, which may be only encouraged', () => {
    expect(ers(applying('2025', 'IFS', { membership: [] }))).toMatchObject({ ready: false, emerging: { ready: false } })
    const free = applying('2025', 'IFS', { membership: [], settings: { membership: 'encouraged' } })
    expect(at(free, 'membership').status).toBe('not-required')
    expect(ers(free)).toMatchObject({ ready: true, emerging: { ready: true } })
  })
})

describe('ers.provided', () => {
  const provided = (...rows: [string, string | null, number?][]) => ({
    rscProvided: rows.map(([from, to, recipients = 1], i) => ({ id: `p${i}`, from, to, recipients })),
  })
  it.each([
    ['365 days', provided(['2025-01-01', '2025-12-31']), 'met', 365],
    ['364 days', provided(['2025-01-01', '2025-12-30']), 'unmet', 364],
    ['until the day of the check', provided(['2025-07-01', null]), 'met', 365],
    ['two people at the same time', provided(['2025-01-01', '2025-06-30'], ['2025-04-01', '2025-06-30']), 'unmet', 181],
    ['with a pause', provided(['2024-01-01', '2024-07-01'], ['2025-01-01', '2025-07-01']), 'met', 365],
    ['to nobody', provided(['2025-01-01', '2025-12-31', 0]), 'unmet', 0],
    ['from tomorrow', provided(['2026-07-01', null]), 'unmet', 0],
    ['none', provided(), 'unmet', 0],
  ])('%s', (_, change, status, counted) => {
    for (const edition of ['2023', '2025']) {
      expect(at(applying(edition, 'IFS', change as Partial<Doc>), 'ers.provided')).toMatchObject({ status, counted })
    }
  })
})

describe('ers.rsc-received', () => {
  const about = (hours: number, confirmed = true) => {
    const doc = portfolio('2025', 'IFS')
    return { rsc: [but(doc.rsc[0], { hours: 40 }), but(doc.rsc[1], { hours, confirmed })] }
  }
  it.each([
    ['2025', 12, true, 'met'],
    ['2025', 11.98, true, 'unmet'],
    ['2025', 12, false, 'pending'],
    ['2025', 11.98, false, 'unmet'],
    ['2023', 0.01, true, 'met'],
    ['2023', 0.01, false, 'pending'],
  ] as const)('edition %s, %s hours, confirmed %s: %s', (edition, hours, confirmed, status) => {
    expect(at(applying(edition, 'IFS', about(hours, confirmed)), 'ers.rsc-received').status).toBe(status)
  })

  it('hours about one’s own practice are not about the RSC given', () => {
    const doc = portfolio('2025', 'IFS')
    const own = at(applying('2025', 'IFS', { rsc: [but(doc.rsc[0], { hours: 40 })] }), 'ers.rsc-received')
    expect(own).toMatchObject({ status: 'unmet', counted: 0, entries: [] })
    expect(at(applying('2023', 'IFS', { rsc: [but(doc.rsc[0], {})] }), 'ers.rsc-received').status).toBe('unmet')
  })

  it('has no window', () => {
    const doc = portfolio('2025', 'IFS')
    const rsc = [
      but(doc.rsc[1], { id: 'a', hours: 6, from: '2020-02-01', to: '2020-02-01' }),
      but(doc.rsc[1], { id: 'b', hours: 6, from: '2026-02-01', to: '2026-02-01' }),
    ]
    expect(at(applying('2025', 'IFS', { rsc }), 'ers.rsc-received')).toMatchObject({ status: 'met', counted: 12 })
  })
})

describe('Emerging and the hours of training', () => {
  const sum = (edition: string, rows: [string, number][], change: Partial<Doc> = {}) => {
    const doc = applying(edition, 'IFS', change)
    return { ...doc, ...training(rows)(doc) }
  }

  it.each([
    [5, true],
    [4.98, false],
  ])('%s hours make Emerging ready: %s', (hours, ready) => {
    for (const edition of ['2023', '2025']) {
      const answer = ers(sum(edition, [['2025-01-01', hours]], { rscProvided: [], rsc: [], references: [] }))
      expect(answer).toMatchObject({ ready: false, emerging: { ready } })
    }
  })

  it.each([
    [
      '2023',
      [
        ['2025-03-01', 5],
        ['2025-03-02', 15],
      ],
      'met',
      15,
    ],
    [
      '2023',
      [
        ['2025-03-01', 15],
        ['2025-03-02', 14],
      ],
      'unmet',
      14,
    ],
    [
      '2025',
      [
        ['2025-03-01', 5],
        ['2025-03-02', 10],
      ],
      'met',
      15,
    ],
    [
      '2025',
      [
        ['2025-03-01', 5],
        ['2025-03-02', 9],
      ],
      'unmet',
      14,
    ],
  ] as [string, [string, number][], string, number][])(
    'edition %s, Emerging since 1 Mar 2025, hours %j: %s',
    (edition, rows, status, counted) => {
      const doc = sum(edition, rows, emerging('2025-03-01'))
      expect(at(doc, 'ers.training')).toMatchObject({ status, counted })
      expect(ers(doc).emerging.ready).toBe(true)
    },
  )

  it('in edition 2023, without an Emerging award that runs, all hours count', () => {
    expect(at(sum('2023', [['2020-01-01', 15]]), 'ers.training')).toMatchObject({ status: 'met', counted: 15 })
    const over = sum('2023', [['2020-01-01', 15]], emerging('2021-03-01', '2023-02-28'))
    expect(at(over, 'ers.training')).toMatchObject({ status: 'met', counted: 15 })
  })

  it('gives two years to meet the rest', () => {
    const since = emerging('2024-03-01')
    const doc = sum(
      '2023',
      [
        ['2026-02-28', 10],
        ['2026-03-01', 5],
      ],
      since,
    )
    const one = at(doc, 'ers.training')
    expect(one).toMatchObject({ status: 'unmet', counted: 10 })
    expect(entry(one, 't1')).toMatchObject({ counted: 0, reason: 'outside-window' })
    expect(verdict(doc).warnings.map(({ code }) => code)).toEqual(['ers.emerging-over'])
    const given = { ...since, rscProvided: [{ id: 'p', from: '2025-03-02', to: null, recipients: 1 }] }
    expect(at(applying('2025', 'IFS', given), 'ers.provided')).toMatchObject({ status: 'unmet', counted: 364 })
  })
})

describe('ers.references', () => {
  it.each([
    ['the giver and a recipient', ['rsc-giver', 'rsc-recipient'], 'met', 2],
    ['two givers', ['rsc-giver', 'rsc-giver'], 'unmet', 1],
    ['a recipient only', ['supervisor', 'rsc-recipient'], 'unmet', 1],
    ['none', [], 'unmet', 0],
  ])('%s', (_, roles, status, counted) => {
    const doc = portfolio('2025', 'IFS')
    const references = roles.map((role, i) => but(doc.references[0], { id: `f${i}`, rater: `r${i}`, role }))
    expect(at(applying('2025', 'IFS', { references }), 'ers.references')).toMatchObject({ status, counted })
  })

  it('the same ratings serve the category and the add-on', () => {
    const answer = verdict(applying('2025', 'IMHM-C'))
    expect(requirement(answer, 'references.roles').status).toBe('met')
    expect(answer.addOns.ERS?.ready).toBe(true)
  })

  it('one person cannot fill both places', () => {
    const doc = portfolio('2025', 'IFS')
    const references = [but(doc.references[1], { rater: 'x' }), but(doc.references[2], { rater: 'x' })]
    expect(at(applying('2025', 'IFS', { references }), 'ers.references')).toMatchObject({ status: 'unmet', counted: 1 })
  })
})
