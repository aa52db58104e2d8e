import { describe, expect, it } from 'vitest'
import { problemLines } from '@/lib/check/assess'
import { parsePortfolio, parseText } from '@/lib/check/parse'
import { but, portfolio } from '../rules/cases'

const doc = portfolio('2025', 'IFS')
const paths = (value: unknown) => {
  const parsed = parsePortfolio(value)
  return parsed.ok ? [] : parsed.problems.map(({ path }) => path)
}
const training = (change: Record<string, unknown>) => ({
  ...doc,
  training: [doc.training[0], but(doc.training[0], { id: 't2', ...change })],
})
const rsc = (change: Record<string, unknown>) => ({ ...doc, rsc: [but(doc.rsc[0], change)] })
const work = (change: Record<string, unknown>) => ({ ...doc, work: [but(doc.work[0], change)] })
const reference = (change: Record<string, unknown>) => ({ ...doc, references: [but(doc.references[0], change)] })
const education = (change: Record<string, unknown>) => ({ ...doc, education: [but(doc.education[0], change)] })
const part1 = (change: Record<string, unknown>) => ({
  ...doc,
  exam: { part1: { correct: 48, of: 60, on: '2026-04-28', ...change } },
})

/** Every path of bad input that portfolio-format.md names. */
const refused: [string, unknown, string[]][] = [
  ['another version', { ...doc, format: 'endorsement-portfolio/2' }, ['format']],
  ['no format', { ...doc, format: null }, ['format']],
  ['no asOf', { ...doc, asOf: undefined }, ['asOf']],
  ['no edition', { ...doc, edition: null }, ['edition']],
  ['unknown edition', { ...doc, edition: '2024' }, ['edition']],
  ['edition as a number', { ...doc, edition: 2025 }, ['edition']],
  ['unknown category', { ...doc, category: 'IFX' }, ['category']],
  ['category in another spelling', { ...doc, category: 'ifs' }, ['category']],
  ['neither category nor add-on', { ...doc, category: null }, ['category']],
  ['no category key, empty add-ons', { ...doc, category: undefined, addOns: [] }, ['category']],
  ['unknown add-on', { ...doc, addOns: ['XYZ'] }, ['addOns[0]']],
  ['only an unknown add-on', { ...doc, category: null, addOns: ['XYZ'] }, ['addOns[0]']],
  ['add-ons as a text', { ...doc, addOns: 'ERS' }, ['addOns']],
  ['unknown setting', { ...doc, settings: { membership: 'required', reviewers: 2 } }, ['settings.reviewers']],
  ['unknown membership rule', { ...doc, settings: { membership: 'no' } }, ['settings.membership']],
  ['unknown field', { ...doc, trainings: [] }, ['trainings']],
  ['unknown field that is null', { ...doc, trainings: null }, ['trainings']],
  ['unknown field of an entry', training({ deiHuors: 1 }), ['training[1].deiHuors']],
  [
    'unknown field of a period',
    { ...doc, membership: [{ from: '2026-01-01', till: '2026-02-01' }] },
    ['membership[0].till'],
  ],
  ['an entry that is null', { ...doc, training: [null] }, ['training[0]']],
  ['an entry that is a list', { ...doc, training: [[]] }, ['training[0]']],
  ['a list that is an object', { ...doc, training: {} }, ['training']],
  ['duplicate id', { ...doc, training: [doc.training[0], doc.training[0]] }, ['training[1].id']],
  [
    'triple id',
    { ...doc, training: [doc.training[0], doc.training[0], doc.training[0]] },
    ['training[1].id', 'training[2].id'],
  ],
  ['duplicate giver', { ...doc, givers: [doc.givers[0], doc.givers[0]] }, ['givers[1].id']],
  ['no id', training({ id: null }), ['training[1].id']],
  ['blank id', training({ id: ' ' }), ['training[1].id']],
  ['id as a number', training({ id: 7 }), ['training[1].id']],
  ['impossible day', { ...doc, asOf: '2026-02-30' }, ['asOf']],
  ['29 February of a common year', training({ completedOn: '2025-02-29' }), ['training[1].completedOn']],
  ['another spelling of a day', training({ completedOn: '2025-3-14' }), ['training[1].completedOn']],
  ['a day with a time', training({ completedOn: '2025-03-14T00:00:00Z' }), ['training[1].completedOn']],
  ['a day as a number', training({ completedOn: 20250314 }), ['training[1].completedOn']],
  ['no title', training({ title: null }), ['training[1].title']],
  ['no hours', training({ hours: null }), ['training[1].hours']],
  ['0 hours', training({ hours: 0, deiHours: 0, rscProvisionHours: 0 }), ['training[1].hours']],
  ['negative hours', training({ hours: -1, deiHours: 0, rscProvisionHours: 0 }), ['training[1].hours']],
  ['more than 2000 hours', training({ hours: 2000.01 }), ['training[1].hours']],
  ['three decimals', training({ hours: 20.125 }), ['training[1].hours']],
  ['hours as a text', training({ hours: '6' }), ['training[1].hours']],
  ['negative DEI hours', training({ deiHours: -1 }), ['training[1].deiHours']],
  ['three decimals of DEI', training({ deiHours: 0.125 }), ['training[1].deiHours']],
  ['DEI beyond the whole', training({ hours: 6, deiHours: 7, rscProvisionHours: 0 }), ['training[1].deiHours']],
  [
    'both parts beyond the whole',
    training({ hours: 6, deiHours: 3, rscProvisionHours: 3.01 }),
    ['training[1].deiHours'],
  ],
  [
    'RSC-provision alone beyond the whole',
    training({ hours: 6, deiHours: null, rscProvisionHours: 6.01 }),
    ['training[1].deiHours'],
  ],
  ['no ages', training({ about: null }), ['training[1].about']],
  ['unknown track', training({ about: ['IMH'] }), ['training[1].about[0]']],
  ['unknown domain', training({ competencies: ['reflection', 'reflecting'] }), ['training[1].competencies[1]']],
  ['a session of 0 hours', rsc({ hours: 0 }), ['rsc[0].hours']],
  ['a run of too many hours', rsc({ hours: 2001 }), ['rsc[0].hours']],
  ['end before start', rsc({ from: '2025-02-02', to: '2025-02-01' }), ['rsc[0].to']],
  ['unknown giver', rsc({ giver: 'g9' }), ['rsc[0].giver']],
  ['no giver', rsc({ giver: null }), ['rsc[0].giver']],
  ['no givers at all', { ...doc, givers: null }, ['rsc[0].giver', 'rsc[1].giver']],
  ['unknown form', rsc({ format: 'pair' }), ['rsc[0].format']],
  ['unknown concern', rsc({ concerns: 'work' }), ['rsc[0].concerns']],
  ['confirmed as a text', rsc({ confirmed: 'yes' }), ['rsc[0].confirmed']],
  ['no first day', rsc({ from: null }), ['rsc[0].from']],
  [
    'unknown giver status',
    { ...doc, givers: [{ id: 'g1', qualified: [{ as: 'FS', from: '2020-01-01' }] }] },
    ['givers[0].qualified[0].as'],
  ],
  [
    'giver status ends before it starts',
    { ...doc, givers: [{ id: 'g1', qualified: [{ as: 'ERS', from: '2020-01-02', to: '2020-01-01' }] }] },
    ['givers[0].qualified[0].to'],
  ],
  ['work ends before it starts', work({ from: '2020-01-02', to: '2020-01-01' }), ['work[0].to']],
  ['unknown kind of work', work({ kind: 'admin' }), ['work[0].kind']],
  ['no kind of work', work({ kind: null }), ['work[0].kind']],
  ['no ages served', work({ serves: null }), ['work[0].serves']],
  ['half a family', work({ families: 2.5 }), ['work[0].families']],
  ['fewer than no families', work({ families: -1 }), ['work[0].families']],
  [
    'fewer than no recipients',
    { ...doc, rscProvided: [{ id: 'p', from: '2020-01-01', recipients: -1 }] },
    ['rscProvided[0].recipients'],
  ],
  [
    'RSC given ends before it starts',
    { ...doc, rscProvided: [{ id: 'p', from: '2020-01-02', to: '2020-01-01', recipients: 1 }] },
    ['rscProvided[0].to'],
  ],
  ['unknown level', education({ level: 'phd' }), ['education[0].level']],
  ['no level', education({ level: null }), ['education[0].level']],
  ['no day of completion', education({ completedOn: null }), ['education[0].completedOn']],
  [
    'licence ends before it starts',
    { ...doc, licences: [{ id: 'l', kind: 'x', from: '2020-01-02', to: '2020-01-01' }] },
    ['licences[0].to'],
  ],
  ['licence without a kind', { ...doc, licences: [{ id: 'l', from: '2020-01-02' }] }, ['licences[0].kind']],
  ['held: unknown category', { ...doc, held: [{ category: 'FS', from: '2020-01-01' }] }, ['held[0].category']],
  [
    'held: unknown add-on',
    { ...doc, held: [{ category: 'IFS', from: '2020-01-01', addOns: [{ code: 'EERS', from: '2020-01-01' }] }] },
    ['held[0].addOns[0].code'],
  ],
  [
    'held: ends before it starts',
    { ...doc, held: [{ category: 'IFS', from: '2020-01-02', to: '2020-01-01' }] },
    ['held[0].to'],
  ],
  [
    'held add-on: ends before it starts',
    {
      ...doc,
      held: [{ category: 'IFS', from: '2020-01-01', addOns: [{ code: 'ERS', from: '2020-01-02', to: '2020-01-01' }] }],
    },
    ['held[0].addOns[0].to'],
  ],
  ['no rater', reference({ rater: null }), ['references[0].rater']],
  ['no role', reference({ role: null }), ['references[0].role']],
  ['unknown role', reference({ role: 'boss' }), ['references[0].role']],
  ['half an answer', reference({ notEnoughInformation: 0.5 }), ['references[0].notEnoughInformation']],
  ['impossible day of receipt', reference({ receivedOn: '2026-13-01' }), ['references[0].receivedOn']],
  [
    'membership ends before it starts',
    { ...doc, membership: [{ from: '2026-01-02', to: '2026-01-01' }] },
    ['membership[0].to'],
  ],
  ['of is not 60', part1({ of: 50 }), ['exam.part1.of']],
  ['more correct than asked', part1({ correct: 61 }), ['exam.part1.correct']],
  ['half a correct answer', part1({ correct: 48.5 }), ['exam.part1.correct']],
  ['no of', part1({ of: null }), ['exam.part1.of']],
  ['no day of the exam', part1({ on: null }), ['exam.part1.on']],
  ['passed as a text', { ...doc, exam: { part2: { passed: 'yes', on: '2026-04-28' } } }, ['exam.part2.passed']],
  ['unknown part', { ...doc, exam: { part3: {} } }, ['exam.part3']],
  ['unknown document', { ...doc, signed: { ethics: '2026-01-05' } }, ['signed.ethics']],
  ['a list', [], ['$']],
  ['a text', 'x', ['$']],
  ['null', null, ['$']],
]

describe('bad input', () => {
  it.each(refused)('%s', (_, value, expected) => {
    expect(paths(value)).toEqual(expected)
  })

  it('all problems are told at once, in the order of the document', () => {
    const value = {
      training: [{ id: 't1', hours: 0, title: 'A', completedOn: '2025-02-30', about: [] }],
      format: 'x',
      edition: '2025',
      rsc: [{ id: 'r1', from: '2025-01-02', to: '2025-01-01', hours: 3, about: [], giver: 'nobody', extra: 1 }],
      work: 3,
      category: 'IFS',
    }
    expect(paths(value)).toEqual([
      'training[0].hours',
      'training[0].completedOn',
      'format',
      'rsc[0].to',
      'rsc[0].giver',
      'rsc[0].extra',
      'work',
      'asOf',
    ])
  })

  it.each([
    ['', 'problem.empty'],
    [' \n', 'problem.empty'],
    ['{', 'problem.not-json'],
    ['[1,', 'problem.not-json'],
    ['3', 'problem.not-object'],
  ])('%j is %s', (text, key) => {
    const parsed = parseText(text)
    expect(parsed.ok ? [] : parsed.problems).toMatchObject([{ path: '$', key: `rules.${key}` }])
  })

  it('a name that JavaScript knows is unknown here too', () => {
    const parsed = parseText(JSON.stringify(doc).replace('{', '{"__proto__":1,"constructor":2,'))
    expect(parsed.ok ? [] : parsed.problems.map(({ path }) => path)).toEqual(['__proto__', 'constructor'])
  })

  it('is explained in both languages', () => {
    for (const [, value] of refused) {
      const parsed = parsePortfolio(value)
      const problems = parsed.ok ? [] : parsed.problems
      for (const locale of ['en', 'es'] as const) {
        for (const { message } of problemLines(problems, locale))
          expect(message).not.toMatch(/rules\.|\{\w+\}|undefined/)
      }
    }
  })
})

describe('good input', () => {
  const fine: [string, unknown][] = [
    ['a complete portfolio', doc],
    ['nothing but what is required', { format: doc.format, asOf: doc.asOf, edition: '2023', category: 'ECMHM-RF' }],
    ['an add-on alone', { format: doc.format, asOf: doc.asOf, edition: '2023', addOns: ['ERS'] }],
    [
      'null everywhere',
      {
        ...Object.fromEntries(Object.keys(doc).map((key) => [key, null])),
        format: doc.format,
        asOf: doc.asOf,
        edition: '2025',
        category: 'IFS',
      },
    ],
    ['2000 hours', training({ hours: 2000 })],
    ['a hundredth of an hour', training({ hours: 0.01, deiHours: 0.01, rscProvisionHours: 0 })],
    ['parts that make the whole', training({ hours: 0.3, deiHours: 0.1, rscProvisionHours: 0.2 })],
    ['a day that is its own end', rsc({ from: '2024-02-29', to: '2024-02-29' })],
    ['no ages', training({ about: [] })],
    ['defaults as null', training({ deiHours: null, rscProvisionHours: null, competencies: null })],
    [
      'a rating not received',
      reference({ receivedOn: null, recommends: null, endorsed: null, notEnoughInformation: null }),
    ],
    ['all correct', part1({ correct: 60 })],
    ['none correct', part1({ correct: 0 })],
    ['half of an exam', { ...doc, exam: { part2: { passed: false, on: '2026-01-01' } } }],
    ['37.5 hours a week', work({ hoursPerWeek: 37.5 })],
    ['the same id in two lists', { ...doc, rscProvided: [{ id: 'r1', from: '2020-01-01', recipients: 1 }] }],
  ]
  it.each(fine)('%s', (_, value) => {
    expect(paths(value)).toEqual([])
  })

  it('becomes facts: hours as whole minutes, absent as its default', () => {
    const parsed = parsePortfolio({
      format: doc.format,
      asOf: doc.asOf,
      edition: '2025',
      category: 'IFS',
      training: [{ id: 't', title: 'T', completedOn: '2025-01-01', hours: 1.01, about: ['IMH-E'] }],
    })
    expect(parsed).toMatchObject({
      ok: true,
      portfolio: {
        membership: 'required',
        addOns: [],
        facts: { training: [{ minutes: 61, deiMinutes: 0, rscProvisionMinutes: 0, competencies: [] }], work: [] },
      },
    })
  })

  it('may begin with a byte order mark', () => {
    expect(parseText(`\uFEFF${JSON.stringify(doc)}`).ok).toBe(true)
  })
})
