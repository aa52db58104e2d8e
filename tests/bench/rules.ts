import { Engine, type TopLevelCondition } from 'json-rules-engine'
import { addDays, addMonths, dayNumber, type PlainDate, plainDate } from '@/lib/core/plain-date'
import { DOMAINS } from '@/lib/rules/competencies'
import { editionById } from '@/lib/rules/criteria'
import { evaluate } from '@/lib/rules/evaluate'
import type { Ask } from '@/lib/rules/finding'
import { type Facts, type Giver, includesDay, NO_FACTS, type Rsc } from '@/lib/rules/portfolio'

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

type Amounts = { training: number; rsc: number }
type Judge = (of: Facts) => Promise<Amounts>

function ruleOf(conditions: TopLevelCondition): Engine {
  return new Engine([{ conditions, event: { type: 'counts' } }], { allowUndefinedFacts: true })
}

/**
 * The same ten conditions as rules of the engine: three decide whether a training counts, five whether RSC does, two
 * hold the totals against what is asked. The window is counted by hand, as the engine cannot.
 */
function judgeByEngine(): Judge {
  const training = ruleOf({
    all: [
      { fact: 'completedOn', operator: 'lessThanInclusive', value: dayNumber(asOf) },
      { fact: 'about', operator: 'contains', value: 'IMH-E' },
      { fact: 'domains', operator: 'greaterThan', value: 0 },
    ],
  })
  const session = ruleOf({
    all: [
      { fact: 'to', operator: 'lessThanInclusive', value: dayNumber(asOf) },
      { fact: 'about', operator: 'contains', value: 'IMH-E' },
      { fact: 'format', operator: 'notEqual', value: 'peer' },
      { fact: 'qualified', operator: 'equal', value: true },
      { fact: 'confirmed', operator: 'equal', value: true },
    ],
  })
  session.addFact('qualified', async (_, almanac) => {
    const giver = await almanac.factValue<Giver>('giver')
    const [from, to] = [await almanac.factValue<PlainDate>('first'), await almanac.factValue<PlainDate>('last')]
    return giver.qualified.some((period) => includesDay(period, from) && includesDay(period, to))
  })
  const totals = ruleOf({
    all: [
      { fact: 'training', operator: 'greaterThanInclusive', value: 33 * 60 },
      { fact: 'rsc', operator: 'greaterThanInclusive', value: 50 * 60 },
    ],
  })
  return async (of) => {
    let trained = 0
    for (const entry of of.training) {
      const facts = {
        completedOn: dayNumber(entry.completedOn),
        about: entry.about,
        domains: entry.competencies.length,
      }
      if ((await training.run(facts)).events.length > 0) trained += entry.minutes
    }
    const good: Rsc[] = []
    for (const entry of of.rsc) {
      const last = entry.to ?? asOf
      const giver = of.givers.find(({ id }) => id === entry.giver)
      const { about, format, confirmed, from: first } = entry
      const run = await session.run({ to: dayNumber(last), about, format, confirmed, giver, first, last })
      if (run.events.length > 0) good.push(entry)
    }
    const rsc = bestOf(good)
    await totals.run({ training: trained, rsc })
    return { training: trained, rsc }
  }
}

function bestOf(sessions: readonly Rsc[]): number {
  let best = 0
  for (const { from } of sessions) {
    const limit = addMonths(from, 24)
    const inside = sessions.filter((one) => one.from >= from && (one.to ?? asOf) < limit)
    best = Math.max(
      best,
      inside.reduce((sum, one) => sum + one.minutes, 0),
    )
  }
  return best
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

/** Interleaved A-B-B-A, five times; the medians and their ratio. Ours also explains every entry, and does the rest. */
export async function benchRules(): Promise<{ ours: number; theirs: number; ratio: number }> {
  const edition = editionById('2025')
  if (!edition) throw new Error('no edition 2025')
  const a = () => evaluate(edition, ask, facts)
  const judge = judgeByEngine()
  const b = () => judge(facts)
  const counted = a().findings.filter(({ code }) => code === 'training.total' || code === 'rsc.received')
  const same = await b()
  if (counted[0]?.counted !== same.training || counted[1]?.counted !== same.rsc) {
    throw new Error(`the two do not count the same: ${JSON.stringify([counted.map((one) => one.counted), same])}`)
  }
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
