import { Engine, type TopLevelCondition } from 'json-rules-engine'
import { addDays, addMonths, type PlainDate, plainDate } from '@/lib/core/plain-date'
import { DOMAINS } from '@/lib/rules/competencies'
import { editionById } from '@/lib/rules/criteria'
import { evaluate } from '@/lib/rules/evaluate'
import type { Ask } from '@/lib/rules/finding'
import { type Facts, includesDay, NO_FACTS, type Rsc } from '@/lib/rules/portfolio'

/** Evaluations a second of one large portfolio: our rules against the same ten conditions in json-rules-engine. */
const asOf = plainDate('2026-06-30')
const first = plainDate('2023-01-02')
const minutes = (n: number) => n as Facts['training'][number]['minutes']

const facts: Facts = {
  ...NO_FACTS,
  education: [{ id: 'e1', level: 'master', completedOn: plainDate('2014-06-01'), competencies: ['thinking'] }],
  work: Array.from({ length: 4 }, (_, i) => ({
    id: `w${i}`,
    kind: 'treatment' as const,
    from: addDays(plainDate('2015-01-01'), i * 500),
    to: addDays(plainDate('2015-01-01'), i * 500 + 600),
    paid: true,
    supervised: true,
    specialisedTraining: false,
    supervisorEndorsed: false,
    serves: ['IMH-E' as const],
    families: 5,
    competencies: ['working-with-others' as const],
  })),
  training: Array.from({ length: 60 }, (_, i) => ({
    id: `t${i}`,
    completedOn: addDays(first, i * 15),
    minutes: minutes(90),
    deiMinutes: minutes(i % 10 === 0 ? 60 : 0),
    rscProvisionMinutes: minutes(0),
    about: i % 7 === 0 ? ['ECMH-E' as const] : ['IMH-E' as const],
    competencies: DOMAINS.filter((_, d) => d === i % 8),
  })),
  rsc: Array.from({ length: 40 }, (_, i) => ({
    id: `r${i}`,
    from: addDays(first, i * 20),
    to: addDays(first, i * 20 + 10),
    minutes: minutes(120),
    format: i % 9 === 0 ? ('peer' as const) : ('group' as const),
    about: ['IMH-E' as const],
    concerns: 'own-practice' as const,
    giver: 'g1',
    confirmed: i % 6 !== 0,
    competencies: ['reflection' as const],
  })),
  givers: [{ id: 'g1', name: null, qualified: [{ as: 'ERS', from: plainDate('2023-03-01'), to: null }] }],
  references: ['a', 'b', 'c'].map((rater, i) => ({
    id: `f${i}`,
    rater,
    role: (['supervisor', 'rsc-giver', 'colleague'] as const)[i] ?? 'other',
    endorsed: true,
    receivedOn: plainDate('2026-03-01'),
    recommends: true,
    notEnoughInformation: i,
  })),
  signed: { codeOfEthics: asOf, agreement: asOf, noSanction: asOf },
  membership: [{ from: plainDate('2026-01-01'), to: plainDate('2026-12-31') }],
}

const ask: Ask = { category: 'IMHS', addOns: [], membership: 'required', asOf }

/** The ten requirements of an IMHS in edition 2025, each counted from the entries as a fact of the engine. */
function engine(): Engine {
  const made = new Engine()
  const sum = (amounts: number[]) => amounts.reduce((total, one) => total + one, 0)
  const trained = (of: Facts) =>
    of.training.filter((t) => t.completedOn <= asOf && t.about.includes('IMH-E') && t.competencies.length > 0)
  const counts = (of: Facts, one: Rsc, to: PlainDate) => {
    const giver = of.givers.find(({ id }) => id === one.giver)
    const covered = giver?.qualified.some((period) => includesDay(period, one.from) && includesDay(period, to))
    return to <= asOf && one.about.includes('IMH-E') && one.format !== 'peer' && covered === true
  }
  const good = (of: Facts) => of.rsc.filter((one) => one.confirmed && counts(of, one, one.to ?? asOf))
  const window = (of: Facts) => {
    const sessions = good(of)
    return Math.max(
      0,
      ...sessions.map(({ from }) => {
        const limit = addMonths(from, 24)
        return sum(sessions.filter((one) => one.from >= from && (one.to ?? asOf) < limit).map((one) => one.minutes))
      }),
    )
  }
  const usable = (of: Facts) => of.references.filter((r) => r.receivedOn && r.recommends && r.notEnoughInformation < 6)
  const domains = (of: Facts) =>
    new Set([of.education, trained(of), of.work, good(of)].flatMap((list) => list.flatMap((one) => one.competencies)))
      .size
  const days = (of: Facts) => {
    const worked = new Set<number>()
    for (const job of of.work) {
      const last = Date.parse(job.to ?? asOf)
      for (let at = Date.parse(job.from); at <= last; at += 86_400_000) worked.add(at)
    }
    return worked.size
  }
  const conditions: [string, (of: Facts) => number, number][] = [
    ['education', (of) => of.education.filter((e) => e.level === 'master' && e.completedOn <= asOf).length, 1],
    ['work', days, 730],
    ['training', (of) => sum(trained(of).map((t) => t.minutes)), 33 * 60],
    ['dei', (of) => sum(trained(of).map((t) => t.deiMinutes)), 3 * 60],
    ['rsc', window, 50 * 60],
    ['references', (of) => new Set(usable(of).map((r) => r.rater)).size, 3],
    ['roles', (of) => usable(of).filter((r) => ['supervisor', 'rsc-giver'].includes(r.role)).length, 2],
    ['competencies', domains, 8],
    ['signatures', (of) => Object.values(of.signed).filter((on) => on && on <= asOf).length, 3],
    ['membership', (of) => of.membership.filter((period) => includesDay(period, asOf)).length, 1],
  ]
  for (const [id, count, least] of conditions) {
    made.addFact(id, async (_params, almanac) => count(await almanac.factValue<Facts>('portfolio')))
    const met: TopLevelCondition = { all: [{ fact: id, operator: 'greaterThanInclusive', value: least }] }
    made.addRule({ conditions: met, event: { type: id } })
  }
  return made
}

const ROUND_MS = 400

async function perSecond(once: () => unknown): Promise<number> {
  const began = performance.now()
  let runs = 0
  while (performance.now() - began < ROUND_MS) {
    await once()
    runs++
  }
  return (runs * 1000) / (performance.now() - began)
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

/** Interleaved A-B-B-A, five times; the medians and their ratio. */
export async function benchRules(): Promise<{ ours: number; theirs: number; ratio: number }> {
  const edition = editionById('2025')
  if (!edition) throw new Error('no edition 2025')
  const made = engine()
  const a = () => evaluate(edition, ask, facts)
  const b = () => made.run({ portfolio: facts })
  await perSecond(a)
  await perSecond(b)
  const [ours, theirs]: [number[], number[]] = [[], []]
  for (let round = 0; round < 5; round++) {
    const rates = [await perSecond(a), await perSecond(b), await perSecond(b), await perSecond(a)]
    ours.push(((rates[0] ?? 0) + (rates[3] ?? 0)) / 2)
    theirs.push(((rates[1] ?? 0) + (rates[2] ?? 0)) / 2)
  }
  const result = { ours: median(ours), theirs: median(theirs), ratio: median(ours) / median(theirs) }
  const line = `rules: ${Math.round(result.ours)}/s, json-rules-engine: ${Math.round(result.theirs)}/s, ratio ${result.ratio.toFixed(1)}×`
  process.stdout.write(`${line}\n`)
  return result
}
