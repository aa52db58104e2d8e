import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '@/lib/check/assess'
import { parsePortfolio } from '@/lib/check/parse'
import { fromHours } from '@/lib/core/minutes'
import { addDays, plainDate } from '@/lib/core/plain-date'
import { CATEGORY_CODES, TRACKS } from '@/lib/rules/categories'
import { DOMAINS } from '@/lib/rules/competencies'
import { editionById } from '@/lib/rules/criteria'
import { evaluate } from '@/lib/rules/evaluate'
import type { Evaluation, Finding } from '@/lib/rules/finding'
import {
  EDUCATION_LEVELS,
  type Facts,
  GIVER_STATUSES,
  type Portfolio,
  RATER_ROLES,
  WORK_KINDS,
} from '@/lib/rules/portfolio'

/** What must hold for every portfolio, tried on many made up ones. */
const FIRST = plainDate('2019-01-01')
const day = fc.integer({ min: 0, max: 2900 }).map((n) => addDays(FIRST, n) as string)
const period = (longest: number) =>
  fc.tuple(day, fc.option(fc.integer({ min: 0, max: longest }))).map(([from, days]) => {
    return { from, to: days === null ? null : (addDays(plainDate(from), days) as string) }
  })
const quarter = (most: number) => fc.integer({ min: 1, max: most * 4 }).map((n) => n / 4)
const domains = fc.subarray([...DOMAINS])
const mostly = fc.integer({ min: 0, max: 4 }).map((n) => n > 0)
const ages = fc.constantFrom([...TRACKS], [...TRACKS], ['IMH-E'], ['ECMH-E'], [])
const giver = fc.constantFrom('g0', 'g1')

const education = fc.record({ level: fc.constantFrom(...EDUCATION_LEVELS), completedOn: day, competencies: domains })
const licence = period(2000).map((dates) => ({ kind: 'mental-health', ...dates }))
const work = fc
  .record({
    dates: period(1500),
    kind: fc.constantFrom(...WORK_KINDS),
    paid: mostly,
    supervised: mostly,
    supervisorEndorsed: fc.boolean(),
    specialisedTraining: fc.boolean(),
    serves: ages,
    families: fc.nat(12),
    competencies: domains,
  })
  .map(({ dates, ...rest }) => ({ ...rest, ...dates }))
const training = fc
  .record({
    completedOn: day,
    hours: quarter(40),
    part: fc.integer({ min: 0, max: 3 }),
    about: ages,
    competencies: domains,
  })
  .map(({ part, hours, ...rest }) => {
    return { title: 'T', hours, ...rest, deiHours: part === 1 ? hours : 0, rscProvisionHours: part === 2 ? hours : 0 }
  })
const rsc = fc
  .record({
    dates: period(500),
    hours: quarter(30),
    format: fc.constantFrom('individual', 'group', 'group', 'peer'),
    about: ages,
    concerns: fc.constantFrom('own-practice', 'rsc-provided'),
    giver,
    confirmed: mostly,
    competencies: domains,
  })
  .map(({ dates, ...rest }) => ({ ...rest, ...dates }))
const reference = fc.record({
  rater: fc.constantFrom('a', 'b', 'c', 'd'),
  role: fc.constantFrom(...RATER_ROLES),
  endorsed: fc.boolean(),
  receivedOn: fc.option(day),
  recommends: mostly,
  notEnoughInformation: fc.nat(7),
})
const qualified = fc.tuple(period(1500), fc.constantFrom(...GIVER_STATUSES)).map(([dates, as]) => ({ as, ...dates }))
const provided = fc.tuple(period(600), fc.nat(2)).map(([dates, recipients]) => ({ ...dates, recipients }))

const many = <T extends object>(entry: fc.Arbitrary<T>, most: number, mark: string) =>
  fc.array(entry, { maxLength: most }).map((entries) => entries.map((one, i) => ({ id: `${mark}${i}`, ...one })))

const given = {
  format: fc.constant('endorsement-portfolio/1'),
  asOf: fc.constantFrom('2024-02-29', '2025-12-31', '2026-06-30'),
  edition: fc.constantFrom('2023', '2025'),
  category: fc.constantFrom(...CATEGORY_CODES),
  addOns: fc.constant(['ERS']),
  education: many(education, 3, 'e'),
  licences: many(licence, 2, 'l'),
  work: many(work, 5, 'w'),
  training: many(training, 6, 't'),
  rsc: many(rsc, 8, 'r'),
  givers: fc.tuple(fc.array(qualified, { maxLength: 4 }), fc.array(qualified, { maxLength: 4 })).map((both) => {
    return both.map((periods, i) => ({ id: `g${i}`, qualified: periods }))
  }),
  rscProvided: many(provided, 3, 'p'),
  references: many(reference, 6, 'f'),
  membership: fc.array(period(800), { maxLength: 2 }),
}
const document = fc.record(given)

function read(doc: unknown): Portfolio {
  const parsed = parsePortfolio(doc)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.portfolio
}

function judge(portfolio: Portfolio): Evaluation {
  const edition = editionById(portfolio.edition)
  if (!edition) throw new Error('no edition')
  return evaluate(edition, portfolio, portfolio.facts)
}

function all(evaluation: Evaluation): Finding[] {
  return [...evaluation.findings, ...(evaluation.addOns.ERS?.findings ?? [])]
}

const RANK = { unmet: 0, pending: 1, met: 2, 'not-required': 2 }
const runs = { numRuns: 400 }

describe('for every portfolio', () => {
  it('the order of entries never matters', () => {
    const turned = ({ facts, ...rest }: Portfolio): Portfolio => {
      const lists = Object.entries(facts).map(([name, list]) => [name, Array.isArray(list) ? list.toReversed() : list])
      return { ...rest, facts: Object.fromEntries(lists) as Facts }
    }
    const plain = (evaluation: Evaluation) => ({
      ready: [evaluation.readyToSubmit, evaluation.readyToAward, evaluation.addOns.ERS?.ready, evaluation.warnings],
      findings: all(evaluation).map(({ entries, notes, ...rest }) => ({
        ...rest,
        entries: entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      })),
    })
    fc.assert(
      fc.property(document, (doc) => {
        const portfolio = read(doc)
        expect(plain(judge(turned(portfolio)))).toEqual(plain(judge(portfolio)))
      }),
      runs,
    )
  })

  it('evaluating twice gives the same, and changes nothing', () => {
    fc.assert(
      fc.property(document, (doc) => {
        const portfolio = read(doc)
        const before = structuredClone(portfolio)
        expect(judge(portfolio)).toEqual(judge(portfolio))
        expect(portfolio).toEqual(before)
      }),
      { numRuns: 150 },
    )
  })

  it('one more entry never makes a requirement worse', () => {
    const more = fc.oneof(
      education.map((entry) => ({ list: 'education' as const, entry })),
      licence.map((entry) => ({ list: 'licences' as const, entry })),
      work.map((entry) => ({ list: 'work' as const, entry })),
      training.map((entry) => ({ list: 'training' as const, entry })),
      rsc.map((entry) => ({ list: 'rsc' as const, entry })),
      provided.map((entry) => ({ list: 'rscProvided' as const, entry })),
      reference.map((entry) => ({ list: 'references' as const, entry })),
      period(500).map((entry) => ({ list: 'membership' as const, entry })),
    )
    fc.assert(
      fc.property(document, more, (doc, { list, entry }) => {
        const named = list === 'membership' ? entry : { id: 'new', ...entry }
        const before = judge(read(doc))
        const after = judge(read({ ...doc, [list]: [...doc[list], named] }))
        for (const finding of all(after)) {
          // The part is shown for the window that the total is shown for (rule 7). While no window satisfies both, a
          // new best window for the total may hold less of the part: that is the standard's wish, not a fault.
          if (finding.code === 'rsc.about-provided') continue
          const was = all(before).find(({ code, source }) => code === finding.code && source === finding.source)
          expect(RANK[finding.status]).toBeGreaterThanOrEqual(RANK[was?.status ?? 'unmet'])
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('one more entry never breaks the pair of RSC received and RSC about the RSC given', () => {
    const pair = (evaluation: Evaluation) => {
      const codes = ['rsc.received', 'rsc.about-provided']
      return evaluation.findings.filter(({ code, status }) => codes.includes(code) && status === 'met').length === 2
    }
    const session = rsc.map(({ to, ...rest }) => ({
      ...rest,
      to: rest.from,
      about: [...TRACKS],
      format: 'group',
      confirmed: true,
    }))
    const clinical = fc.record({
      ...given,
      category: fc.constant('IMHM-C'),
      edition: fc.constant('2025'),
      rsc: many(session, 14, 'r'),
    })
    fc.assert(
      fc.property(clinical, session, (doc, entry) => {
        const all = {
          ...doc,
          givers: ['g0', 'g1'].map((id) => ({ id, qualified: [{ as: 'MHM-C', from: '2010-01-01' }] })),
        }
        if (!pair(judge(read(all)))) return
        expect(pair(judge(read({ ...all, rsc: [...all.rsc, { id: 'new', ...entry }] })))).toBe(true)
      }),
      { numRuns: 1500 },
    )
  })

  it('what counts is the sum of the entries that count, to the minute', () => {
    fc.assert(
      fc.property(document, (doc) => {
        for (const finding of all(judge(read(doc)))) {
          const sum = finding.entries.reduce((total, entry) => total + entry.counted, 0)
          expect(Number.isInteger(finding.counted)).toBe(true)
          if (finding.unit === 'days') expect(finding.counted).toBeLessThanOrEqual(sum)
          else if (finding.unit !== null) expect(finding.counted).toBe(sum)
          for (const entry of finding.entries) expect(entry.counted > 0 && entry.reason !== null).toBe(false)
        }
      }),
      runs,
    )
  })

  it('hundredths of hours never drift', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 200_000 }), { maxLength: 40 }), (hundredths) => {
        const minutes = hundredths.map((n) => fromHours(n / 100))
        const exact = hundredths.map((n) => Math.round((n * 60) / 100))
        expect(minutes).toEqual(exact)
      }),
    )
  })

  it('a day of work counts at most once, however the work is entered', () => {
    fc.assert(
      fc.property(document, (doc) => {
        const twice = { ...doc, work: doc.work.flatMap((one) => [one, { ...one, id: `${one.id}-again` }]) }
        const [once, again] = [judge(read(doc)), judge(read(twice))].map((evaluation) =>
          evaluation.findings.filter(({ unit }) => unit === 'days').map(({ counted }) => counted),
        )
        expect(again).toEqual(once)
      }),
      runs,
    )
  })

  it('splitting a run of sessions that counts changes nothing where there is no window', () => {
    fc.assert(
      fc.property(document, fc.nat(), fc.nat(), fc.nat(), (doc, which, where, share) => {
        const portfolio = read({ ...doc, category: 'IFS', edition: '2025' })
        const counted = portfolio.facts.rsc.filter((entry) => {
          const found = judge(portfolio).findings.find(({ code }) => code === 'rsc.received')
          return found?.entries.some(({ id, counted }) => id === entry.id && counted > 0)
        })
        const run = counted[which % Math.max(1, counted.length)]
        if (!run) return
        const last = run.to ?? portfolio.asOf
        const days = (Date.parse(last) - Date.parse(run.from)) / 86_400_000
        if (days < 1 || run.minutes < 2) return
        const cut = addDays(run.from, where % days)
        const first = 1 + (share % (run.minutes - 1))
        const halves = [
          { ...run, id: 'one', to: cut, minutes: first as typeof run.minutes },
          { ...run, id: 'two', from: addDays(cut, 1), minutes: (run.minutes - first) as typeof run.minutes },
        ]
        const rscSplit = [...portfolio.facts.rsc.filter((entry) => entry !== run), ...halves]
        const split = judge({ ...portfolio, facts: { ...portfolio.facts, rsc: rscSplit } })
        const short = (evaluation: Evaluation) =>
          all(evaluation).map(({ code, status, counted, pending }) => [code, status, counted, pending])
        expect(short(split)).toEqual(short(judge(portfolio)))
      }),
      { numRuns: 300 },
    )
  })

  it('every sentence is in words, in both languages', () => {
    fc.assert(
      fc.property(document, fc.constantFrom('en', 'es'), (doc, locale) => {
        const said = JSON.stringify(assess(read(doc), locale as 'en' | 'es'))
        expect(said).not.toMatch(/rules\.|\{\w+\}|undefined|NaN/)
      }),
      runs,
    )
  })
})
