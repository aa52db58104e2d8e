import { describe, expect, it } from 'vitest'
import { assign } from '@/lib/rules/matching'
import { but, type Doc, entry, judged, portfolio, verdict } from './cases'

type Row = { id: string; rater: string; role?: string; endorsed?: boolean; receivedOn?: string | null } & object

const rated = (edition: string, category: 'IFA' | 'IFS' | 'IMHM-C' | 'IMHM-P', rows: Row[]) => {
  const doc = portfolio(edition, category)
  return { ...doc, references: rows.map((row) => but(doc.references[0], row)) as Doc['references'] }
}

describe('which ratings count', () => {
  const cases: [string, object, object][] = [
    ['received on the day of the check', { receivedOn: '2026-06-30' }, { counted: 1 }],
    ['received the day after', { receivedOn: '2026-07-01' }, { counted: 0, reason: 'after-as-of' }],
    ['not received', { receivedOn: null }, { counted: 0, reason: 'not-received' }],
    ['not recommending', { recommends: false }, { counted: 0, reason: 'not-recommending' }],
    ['5 answers without information', { notEnoughInformation: 5 }, { counted: 1 }],
    ['6 answers without information', { notEnoughInformation: 6 }, { counted: 0, reason: 'void-answers' }],
    [
      'not received and not recommending',
      { receivedOn: null, recommends: false },
      { counted: 0, reason: 'not-received' },
    ],
    [
      'void and not recommending',
      { notEnoughInformation: 9, recommends: false },
      { counted: 0, reason: 'not-recommending' },
    ],
  ]
  it.each(cases)('%s', (_, change, expected) => {
    for (const edition of ['2023', '2025']) {
      const one = entry(judged(rated(edition, 'IMHM-P', [{ id: 'f', rater: 'a', ...change }]), 'references'), 'f')
      expect(one).toMatchObject(expected)
    }
  })

  it.each([
    ['2025', '2025-07-01', { counted: 1 }],
    ['2025', '2025-06-30', { counted: 0, reason: 'expired' }],
    ['2023', '2012-06-30', { counted: 1 }],
  ])('edition %s, received on %s', (edition, receivedOn, expected) => {
    const one = judged(rated(edition, 'IFS', [{ id: 'f', rater: 'a', receivedOn }]), 'references')
    expect(entry(one, 'f')).toMatchObject(expected)
  })

  it('expired comes after void', () => {
    const row = { id: 'f', rater: 'a', receivedOn: '2020-01-01', notEnoughInformation: 6 }
    expect(entry(judged(rated('2025', 'IFS', [row]), 'references'), 'f').reason).toBe('void-answers')
  })

  it('one not yet received leaves the requirement unmet, never pending', () => {
    const doc = rated('2025', 'IMHM-P', [
      { id: 'a', rater: 'a' },
      { id: 'b', rater: 'b' },
      { id: 'c', rater: 'c', receivedOn: null },
    ])
    expect(judged(doc, 'references')).toMatchObject({ status: 'unmet', counted: 2, pending: 0 })
  })
})

describe('two ratings by the same rater', () => {
  const early = { id: 'z', rater: 'a', receivedOn: '2026-01-01' }
  const late = { id: 'b', rater: 'a', receivedOn: '2026-02-01' }

  it('count once, the earlier one', () => {
    for (const rows of [
      [early, late],
      [late, early],
    ]) {
      const one = judged(rated('2023', 'IFS', rows), 'references')
      expect(one.counted).toBe(1)
      expect(entry(one, 'z')).toMatchObject({ counted: 1 })
      expect(entry(one, 'b')).toMatchObject({ counted: 0, reason: 'same-rater' })
    }
  })

  it('unless the later one fills a role', () => {
    const rows = [
      { ...early, role: 'parent' },
      { ...late, role: 'supervisor' },
      { id: 'c', rater: 'c', role: 'rsc-giver' },
      { id: 'd', rater: 'd', role: 'other' },
    ]
    const answer = verdict(rated('2025', 'IFS', rows))
    const [references, roles] = ['references', 'references.roles'].map((code) =>
      answer.requirements.find((one) => one.code === code),
    )
    expect(references).toMatchObject({ status: 'met', counted: 3 })
    expect(roles).toMatchObject({ status: 'met', counted: 3 })
    expect(references?.entries).toContainEqual({ id: 'b', counted: 1 })
    expect(references?.entries.find(({ id }) => id === 'z')?.reason).toBe('same-rater')
  })

  it('cannot fill two roles', () => {
    const rows = [
      { ...early, role: 'supervisor' },
      { ...late, role: 'rsc-giver' },
      { id: 'd', rater: 'd', role: 'other' },
    ]
    expect(judged(rated('2025', 'IFS', rows), 'references.roles')).toMatchObject({ status: 'unmet', counted: 2 })
  })

  it('a void one does not stand in the way of a good one', () => {
    const rows = [{ ...early, notEnoughInformation: 6 }, late]
    const one = judged(rated('2025', 'IFS', rows), 'references')
    expect(one.counted).toBe(1)
    expect(entry(one, 'z').reason).toBe('void-answers')
  })
})

describe('the assignment of roles', () => {
  it('is found where the first choice would block it', () => {
    const rows = [
      { id: 'a', rater: 'a', role: 'supervisor', endorsed: true },
      { id: 'b', rater: 'b', role: 'supervisor', endorsed: false },
      { id: 'c', rater: 'c', role: 'parent', endorsed: false },
    ]
    for (const order of [rows, rows.toReversed()]) {
      expect(judged(rated('2025', 'IFA', order), 'references.roles')).toMatchObject({ status: 'met', counted: 3 })
    }
  })

  it('finds a largest one', () => {
    const fits = [[0, 1], [0], [1, 2]]
    expect(assign(3, 3, (place, thing) => fits[place]?.includes(thing) ?? false)).toEqual([1, 0, 2])
    expect(assign(2, 0, () => true)).toEqual([undefined, undefined])
  })
})
