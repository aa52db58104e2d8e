import { but, type Case } from './cases'

/** Cells that read the same in both editions, as tables: what is changed, the status, and what counts. */
export const jobs = (days: [from: string, to: string][], kind = 'prevention', more: object = {}): Case[1] => {
  return (doc) => ({
    work: days.map(([from, to], i) => but(doc.work[0], { id: `w${i}`, kind, from, to, ...more })),
  })
}
export const TWO_YEARS: [string, string] = ['2016-01-01', '2017-12-30']
export const A_DAY_SHORT: [string, string] = ['2016-01-01', '2017-12-29']
export const THREE_YEARS: [string, string] = ['2017-01-01', '2019-12-31']
export const THREE_A_DAY_SHORT: [string, string] = ['2017-01-01', '2019-12-30']

export const hours = (total: number, dei = 0, provision = 0): Case[1] => {
  return (doc) => ({
    training: [but(doc.training[0], { hours: total, deiHours: dei, rscProvisionHours: provision })],
  })
}

export const received = (total: number, about = 0): Case[1] => {
  return (doc) => ({
    rsc: [
      ...(total > about ? [but(doc.rsc[0], { hours: total - about })] : []),
      ...(about > 0 ? [but(doc.rsc[1], { hours: about })] : []),
    ],
  })
}

export const ratings = (count: number): Case[1] => {
  return (doc) => ({ references: doc.references.slice(0, count) })
}

export const REFERENCES: Case[] = [
  ['three', ratings(3), 'met', 3],
  ['two', ratings(2), 'unmet', 2],
  ['none', ratings(0), 'unmet', 0],
]

export const COMPETENCIES: Case[] = [
  ['all eight', () => ({}), 'met', 8],
  [
    'one missing',
    (doc) => ({ training: [but(doc.training[0], { competencies: doc.training[0]?.competencies.slice(1) })] }),
    'unmet',
    7,
  ],
]

export const EXAM: Case[] = [
  ['48 of 60 and part 2', () => ({}), 'met'],
  [
    '47 of 60',
    () => ({ exam: { part1: { correct: 47, of: 60, on: '2026-04-28' }, part2: { passed: true, on: '2026-04-28' } } }),
    'unmet',
  ],
  [
    'part 2 failed',
    () => ({ exam: { part1: { correct: 60, of: 60, on: '2026-04-28' }, part2: { passed: false, on: '2026-04-28' } } }),
    'unmet',
  ],
  ['part 2 open', () => ({ exam: { part1: { correct: 60, of: 60, on: '2026-04-28' } } }), 'unmet'],
  [
    'taken after the day of the check',
    () => ({ exam: { part1: { correct: 60, of: 60, on: '2026-07-01' }, part2: { passed: true, on: '2026-04-28' } } }),
    'unmet',
  ],
  ['none', () => ({ exam: null }), 'unmet'],
]

export const MEMBERSHIP: Case[] = [
  ['active', () => ({}), 'met'],
  ['active on its last day', () => ({ membership: [{ from: '2025-01-01', to: '2026-06-30' }] }), 'met'],
  ['ended the day before', () => ({ membership: [{ from: '2025-01-01', to: '2026-06-29' }] }), 'unmet'],
  ['begins the day after', () => ({ membership: [{ from: '2026-07-01' }] }), 'unmet'],
  ['none', () => ({ membership: [] }), 'unmet'],
  ['none, only encouraged', () => ({ membership: [], settings: { membership: 'encouraged' } }), 'not-required'],
  ['active, only encouraged', () => ({ settings: { membership: 'encouraged' } }), 'not-required'],
]

export const signatures = (noSanction: boolean): Case[] => [
  ['all', () => ({}), 'met'],
  ['no code of ethics', (doc) => ({ signed: { ...doc.signed, codeOfEthics: null } }), 'unmet'],
  ['no agreement', (doc) => ({ signed: { ...doc.signed, agreement: null } }), 'unmet'],
  ['no attestation', (doc) => ({ signed: { ...doc.signed, noSanction: null } }), noSanction ? 'unmet' : 'met'],
  ['signed tomorrow', (doc) => ({ signed: { ...doc.signed, agreement: '2026-07-01' } }), 'unmet'],
]

export const education = (level: string | null): Case[1] => {
  return (doc) => ({ education: level ? [but(doc.education[0], { level })] : [] })
}

/** The levels in order, each with whether it meets the education. */
export const levels = (met: readonly string[], nothing = 'unmet'): Case[] =>
  ['CDA', 'associate', 'bachelor', 'master', 'doctorate'].map((level): Case => {
    return [level, education(level), met.includes(level) ? 'met' : nothing]
  })
