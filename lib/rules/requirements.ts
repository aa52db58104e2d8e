import { type Message, message } from '@/lib/core/message'
import type { CategoryCode } from './categories'
import { DOMAINS } from './competencies'
import { demandsOf } from './criteria'
import type { Demand, Edition, Gate, RequirementCode, Source } from './criteria/shape'
import { ANY_AMOUNT } from './explain'
import type { Unit } from './finding'
import { placeKey } from './references'

/** One line of a public page about what a category, or the add-on, asks for. */
export type RequirementRow = {
  readonly code: RequirementCode
  readonly gate: Gate
  readonly unit: Unit
  readonly required: number | null
  readonly encouraged: boolean
  /** What is asked, in sentences; every number in them is a value. */
  readonly asks: readonly Message[]
  readonly source: Source
}

type Amount = { unit: Unit; required: number | null; asks: readonly Message[] }

function level(of: string) {
  return { key: `rules.level.${of}` }
}

function asksWork(demand: Extract<Demand, { days: number }>): Message[] {
  const years = demand.days / 365
  const asks = [message(`rules.asks.work.${demand.kind ?? 'any'}`, { years })]
  if (demand.after !== 'any-time')
    asks.push(message(`rules.asks.work.after-${demand.after}`, { level: level(demand.degree) }))
  if (demand.supervised) asks.push(message('rules.asks.work.supervised'))
  if (demand.volunteer) asks.push(message('rules.asks.work.volunteer'))
  if (demand.internshipDays > 0) asks.push(message('rules.asks.work.internship', { days: demand.internshipDays }))
  if (demand.orEducation) asks.push(message('rules.asks.work.or-education'))
  return asks
}

function asksRsc(demand: Extract<Demand, { code: 'rsc.received' }>): Message[] {
  if (demand.minutes === null) return [message('rules.asks.rsc.encouraged')]
  const hours = { minutes: demand.minutes }
  if (demand.windowMonths === null) return [message('rules.asks.rsc.any-time', { hours })]
  return [message('rules.asks.rsc.window', { hours, months: demand.windowMonths })]
}

function amountOf(demand: Demand): Amount {
  switch (demand.code) {
    case 'education': {
      const kind = demand.licence ? 'degree-or-licence' : demand.cda ? 'degree-or-cda' : 'degree'
      const asks = [message(`rules.asks.education.${kind}`, { level: level(demand.atLeast) })]
      return {
        unit: null,
        required: null,
        asks: demand.orWork ? [...asks, message('rules.asks.education.or-work')] : asks,
      }
    }
    case 'work':
    case 'work.lead':
      return { unit: 'days', required: demand.days, asks: asksWork(demand) }
    case 'work.families':
      return {
        unit: 'families',
        required: demand.families,
        asks: [message('rules.asks.work.families', { families: demand.families })],
      }
    case 'training.total':
    case 'training.dei':
    case 'training.rsc-provision': {
      const asks = [message(`rules.asks.${demand.code}`, { hours: { minutes: demand.minutes } })]
      return { unit: 'minutes', required: demand.minutes, asks }
    }
    case 'rsc.received':
      return { unit: 'minutes', required: demand.minutes, asks: asksRsc(demand) }
    case 'rsc.about-provided':
      return {
        unit: 'minutes',
        required: demand.minutes,
        asks: [message('rules.asks.rsc.about-provided', { hours: { minutes: demand.minutes } })],
      }
    case 'references':
      return {
        unit: 'ratings',
        required: demand.count,
        asks: [message('rules.asks.references', { count: demand.count })],
      }
    case 'references.roles': {
      const places = { keys: demand.places.map(placeKey) }
      return {
        unit: 'ratings',
        required: demand.places.length,
        asks: [message('rules.asks.references.roles', { places })],
      }
    }
    case 'competencies':
      return {
        unit: 'domains',
        required: DOMAINS.length,
        asks: [message('rules.asks.competencies', { count: DOMAINS.length })],
      }
    case 'exam': {
      const values = { questions: demand.questions, least: demand.questions - demand.atMostWrong }
      return { unit: null, required: null, asks: [message('rules.asks.exam', values)] }
    }
    case 'signatures': {
      const documents = { keys: demand.documents.map((document) => `rules.document.${document}`) }
      return { unit: null, required: null, asks: [message('rules.asks.signatures', { documents })] }
    }
    case 'membership':
      return { unit: null, required: null, asks: [message('rules.asks.membership')] }
  }
}

/** Every requirement of a category in an edition, for pages that are drawn from data. */
export function requirementsOf(edition: Edition, category: CategoryCode): readonly RequirementRow[] {
  return demandsOf(edition, category).map((demand) => ({
    code: demand.code,
    gate: demand.code === 'exam' ? 'award' : 'submit',
    encouraged: demand.code === 'rsc.received' && demand.minutes === null,
    ...amountOf(demand),
    source: demand.source,
  }))
}

/** Every requirement of the ERS add-on, the full one. */
export function requirementsOfErs(edition: Edition): readonly RequirementRow[] {
  const { scopes, category, provided, rscReceived, training, references, membership } = edition.ers
  const row = (
    code: RequirementCode,
    unit: Unit,
    required: number | null,
    ask: Message,
    source: Source,
  ): RequirementRow => {
    return { code, gate: 'submit', unit, required, encouraged: false, asks: [ask], source }
  }
  const rows = [
    row(
      'ers.category',
      null,
      null,
      message('rules.asks.ers.category', { scopes: { keys: scopes.map((scope) => `rules.scope.${scope}`) } }),
      category.source,
    ),
    row(
      'ers.provided',
      'days',
      provided.days,
      message('rules.asks.ers.provided', { days: provided.days, recipients: provided.recipients }),
      provided.source,
    ),
    row(
      'ers.rsc-received',
      'minutes',
      rscReceived.minutes,
      message(`rules.asks.ers.rsc-received${rscReceived.minutes === ANY_AMOUNT ? '.any' : ''}`, {
        hours: { minutes: rscReceived.minutes },
      }),
      rscReceived.source,
    ),
    row(
      'ers.training',
      'minutes',
      training.minutes,
      message('rules.asks.ers.training', { hours: { minutes: training.minutes } }),
      training.source,
    ),
  ]
  if (references) {
    const places = { keys: references.places.map(placeKey) }
    rows.push(
      row(
        'ers.references',
        'ratings',
        references.places.length,
        message('rules.asks.references.roles', { places }),
        references.source,
      ),
    )
  }
  return [...rows, row('membership', null, null, message('rules.asks.membership'), membership.source)]
}

/** What Emerging ERS asks for, and the time it then gives. */
export function emergingErs(edition: Edition): {
  asks: readonly Message[]
  minutes: number
  months: number
  source: Source
} {
  const { emerging, training } = edition.ers
  const values = { hours: { minutes: emerging.minutes }, months: emerging.months, rest: { minutes: training.minutes } }
  return {
    asks: [message(`rules.asks.ers.emerging.${training.furtherAfterEmerging ? 'further' : 'total'}`, values)],
    minutes: emerging.minutes,
    months: emerging.months,
    source: emerging.source,
  }
}
