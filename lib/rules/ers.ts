import { type Message, message } from '@/lib/core/message'
import { addDays, addMonths, type PlainDate } from '@/lib/core/plain-date'
import { type CategoryCode, scopeOf, type Track, trackOf } from './categories'
import type { Edition } from './criteria/shape'
import { lengthOf, spanOf, union } from './days'
import {
  type AddOnFinding,
  type EntryFinding,
  type Finding,
  isSettled,
  passedOver,
  type Reason,
  statusOf,
  taken,
  type Warning,
} from './finding'
import { membershipFinding, yesNo } from './formalities'
import { countableGivers } from './givers'
import { type Facts, includesDay, type MembershipRule, type RscProvided } from './portfolio'
import { fillPlaces, type JudgedRating, placesFinding } from './references'
import { type JudgedRsc, judgeRsc } from './rsc'
import { type JudgedTraining, judgeTraining, sumTraining } from './training'

/** What the add-on is judged on: a category's track and givers, and the Emerging clock where one runs. */
type Case = {
  readonly edition: Edition
  readonly facts: Facts
  readonly asOf: PlainDate
  readonly clock: Clock | null
  readonly training: readonly JudgedTraining[]
  readonly rsc: readonly JudgedRsc[]
}

/** An Emerging status that runs: the day of its award and the last day to meet the rest. */
type Clock = { readonly awarded: PlainDate; readonly lastDay: PlainDate }

function emergingClock(edition: Edition, facts: Facts, asOf: PlainDate): Clock | null {
  let awarded: PlainDate | null = null
  for (const held of facts.held) {
    for (const addOn of held.addOns) {
      if (addOn.code !== 'emerging-ERS' || !includesDay(addOn, asOf)) continue
      if (awarded === null || addOn.from > awarded) awarded = addOn.from
    }
  }
  return awarded && { awarded, lastDay: addDays(addMonths(awarded, edition.ers.emerging.months), -1) }
}

/** Evidence dated after the two years of Emerging came too late. */
function tooLate(clock: Clock | null, on: PlainDate): { reason: Reason; why: Message } | null {
  if (!clock || on <= clock.lastDay) return null
  return {
    reason: 'outside-window',
    why: message('rules.why.outside-window.after-emerging', { until: { day: clock.lastDay } }),
  }
}

function categoryFinding({ edition, facts, asOf }: Case, category: CategoryCode | null): Finding {
  const open = (code: CategoryCode) => edition.ers.scopes.includes(scopeOf(code))
  const held = facts.held.find((holding) => open(holding.category) && includesDay(holding, asOf))
  const { source } = edition.ers.category
  if (category && open(category))
    return yesNo('ers.category', 'submit', 'met', [message('rules.note.ers.category.applying')], source)
  if (held) {
    const values = { category: { key: `rules.category.${held.category}` } }
    return yesNo('ers.category', 'submit', 'met', [message('rules.note.ers.category.held', values)], source)
  }
  const scopes = { keys: edition.ers.scopes.map((scope) => `rules.scope.${scope}`) }
  return yesNo('ers.category', 'submit', 'unmet', [message('rules.note.ers.category.none', { scopes })], source)
}

function judgeProvided(
  entry: RscProvided,
  { edition, asOf, clock }: Case,
): { entry: EntryFinding; span: ReturnType<typeof spanOf> } {
  const id = entry.id
  if (entry.from > asOf) {
    const why = message('rules.why.after-as-of.begins', { on: { day: entry.from } })
    return { entry: passedOver(id, 0, 'after-as-of', why), span: null }
  }
  if (entry.recipients < edition.ers.provided.recipients) {
    return { entry: passedOver(id, 0, 'wrong-kind', message('rules.why.wrong-kind.recipients')), span: null }
  }
  const late = tooLate(clock, entry.from)
  if (late) return { entry: passedOver(id, 0, late.reason, late.why), span: null }
  const span = spanOf(entry, clock && clock.lastDay < asOf ? clock.lastDay : asOf)
  return { entry: taken(id, span ? lengthOf([span]) : 0), span }
}

function providedFinding(at: Case): Finding {
  const { days, source } = at.edition.ers.provided
  const judged = at.facts.rscProvided.map((entry) => judgeProvided(entry, at))
  const counted = lengthOf(union(judged.flatMap(({ span }) => (span ? [span] : []))))
  return {
    code: 'ers.provided',
    gate: 'submit',
    status: statusOf(days, counted, 0),
    unit: 'days',
    required: days,
    counted,
    pending: 0,
    entries: judged.map(({ entry }) => entry),
    notes: [],
    source,
  }
}

function rscReceivedFinding({ edition, clock, rsc }: Case): Finding {
  const entries = rsc.flatMap((session): EntryFinding[] => {
    if (session.part === 0) return []
    const { id } = session.entry
    if (session.reason && session.why) return [passedOver(id, session.part, session.reason, session.why)]
    const late = tooLate(clock, session.to)
    if (!session.confirmed) {
      const pending = late ? 0 : session.part
      return [{ ...passedOver(id, session.part, 'unconfirmed', message('rules.why.unconfirmed')), pending }]
    }
    return [late ? passedOver(id, session.part, late.reason, late.why) : taken(id, session.part)]
  })
  const counted = entries.reduce((sum, entry) => sum + entry.counted, 0)
  const pending = entries.reduce((sum, entry) => sum + entry.pending, 0)
  const { minutes, source } = edition.ers.rscReceived
  return {
    code: 'ers.rsc-received',
    gate: 'submit',
    status: statusOf(minutes, counted, pending),
    unit: 'minutes',
    required: minutes,
    counted,
    pending,
    entries,
    notes: [],
    source,
  }
}

/** For full ERS. In edition 2023 somebody who is Emerging needs further hours: those completed after the award. */
function trainingFinding({ edition, clock, training }: Case): Finding {
  const { minutes, furtherAfterEmerging, source } = edition.ers.training
  const judged = training.map((one): JudgedTraining => {
    if (one.reason || !clock) return one
    const on = one.entry.completedOn
    if (furtherAfterEmerging && on <= clock.awarded) {
      const why = message('rules.why.outside-window.before-award', { on: { day: clock.awarded } })
      return { entry: one.entry, reason: 'outside-window', why }
    }
    const late = tooLate(clock, on)
    return late ? { entry: one.entry, ...late } : one
  })
  const { counted, entries } = sumTraining(judged, 'training.rsc-provision')
  return {
    code: 'ers.training',
    gate: 'submit',
    status: statusOf(minutes, counted, 0),
    unit: 'minutes',
    required: minutes,
    counted,
    pending: 0,
    entries,
    notes: clock && furtherAfterEmerging ? [message('rules.note.ers.further', { on: { day: clock.awarded } })] : [],
    source,
  }
}

export type ErsAsk = {
  readonly edition: Edition
  readonly facts: Facts
  readonly asOf: PlainDate
  readonly category: CategoryCode | null
  readonly membership: MembershipRule
  readonly ratings: readonly JudgedRating[]
}

function judgeOn(ask: ErsAsk, basis: CategoryCode | null): AddOnFinding {
  const { edition, facts, asOf } = ask
  const track: Track | null = basis && trackOf(basis)
  const giversOf = countableGivers(basis && scopeOf(basis))
  const at: Case = {
    edition,
    facts,
    asOf,
    clock: emergingClock(edition, facts, asOf),
    training: judgeTraining(facts.training, track, asOf),
    rsc: judgeRsc(facts.rsc, facts.givers, { track, giversOf, asOf }),
  }
  const category = categoryFinding(at, ask.category)
  const membership = membershipFinding(edition.ers.membership.source, facts.membership, ask.membership, asOf)
  const references = edition.ers.references
  const findings = [
    category,
    providedFinding(at),
    rscReceivedFinding(at),
    trainingFinding(at),
    ...(references
      ? [placesFinding('ers.references', references, ask.ratings, fillPlaces(references.places, ask.ratings))]
      : []),
    membership,
  ]
  const hours = sumTraining(at.training, 'training.rsc-provision').counted
  const emerging = isSettled(category) && isSettled(membership) && hours >= edition.ers.emerging.minutes
  const running = at.clock !== null
  return { ready: findings.every(isSettled), emerging: { ready: emerging, running }, basis, findings }
}

/**
 * The categories the add-on may rest on: the one applied for where it is open to the add-on, otherwise the active
 * endorsements in open categories, otherwise whatever is at hand (`ers.category` is then unmet anyway).
 */
function basesOf({ edition, facts, asOf, category }: ErsAsk): readonly (CategoryCode | null)[] {
  const open = (code: CategoryCode) => edition.ers.scopes.includes(scopeOf(code))
  if (category && open(category)) return [category]
  const held = facts.held.filter((holding) => open(holding.category) && includesDay(holding, asOf))
  if (held.length > 0) return [...new Set(held.map((holding) => holding.category))].sort()
  return [category ?? facts.held[0]?.category ?? null]
}

function settled(addOn: AddOnFinding): number {
  return (addOn.ready ? 100 : 0) + addOn.findings.filter(isSettled).length
}

/** The add-on beside a category, or alone; of several endorsements held, the one that serves best decides. */
export function judgeErs(ask: ErsAsk): AddOnFinding {
  return basesOf(ask)
    .map((basis) => judgeOn(ask, basis))
    .reduce((best, next) => (settled(next) > settled(best) ? next : best))
}

/** A hint to the coordinator when the time to meet the rest has run out while Emerging is still on record. */
export function emergingWarnings(edition: Edition, facts: Facts, asOf: PlainDate): Warning[] {
  const clock = emergingClock(edition, facts, asOf)
  if (!clock || clock.lastDay >= asOf) return []
  return [
    {
      code: 'ers.emerging-over',
      explanation: message('rules.warning.ers.emerging-over', { until: { day: clock.lastDay } }),
    },
  ]
}
