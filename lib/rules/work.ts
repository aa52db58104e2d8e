import { type Message, message } from '@/lib/core/message'
import { addDays, dayNumber, type PlainDate } from '@/lib/core/plain-date'
import type { Track } from './categories'
import type { DemandOf, WorkDemand } from './criteria/shape'
import { clip, lengthOf, type Span, spanOf, union } from './days'
import { earliestDegree } from './education'
import { type EntryFinding, type Finding, passedOver, type Reason, statusOf, taken } from './finding'
import { type Facts, LICENCE_MENTAL_HEALTH, type Work } from './portfolio'

export type JudgedWork = {
  readonly entry: Work
  readonly spans: readonly Span[]
  readonly reason: Reason | null
  readonly why: Message | null
}
export type WorkDone = { readonly demand: WorkDemand; readonly judged: readonly JudgedWork[]; readonly days: number }

type Degree = { readonly completedOn: PlainDate } | null
type Allowed = { readonly spans: readonly Span[] | null; readonly degree: Degree }

/** The days on which work counts: after the degree, or under a licence where that serves too; `null`: any day. */
function allowedDays(demand: WorkDemand, facts: Facts, asOf: PlainDate): Allowed {
  if (demand.after === 'any-time') return { spans: null, degree: null }
  const degree = earliestDegree(facts.education, demand.degree, asOf)
  const today = dayNumber(asOf)
  const spans: Span[] = []
  if (degree) spans.push([dayNumber(degree.completedOn) + 1, today])
  if (demand.after === 'degree-or-licence') {
    for (const licence of facts.licences) {
      const span = licence.kind === LICENCE_MENTAL_HEALTH ? spanOf(licence, asOf) : null
      if (span) spans.push(span)
    }
  }
  return { spans: union(spans.filter(([first, last]) => first <= last)), degree }
}

function wrongKind(entry: Work, demand: WorkDemand): Message | null {
  const internship = entry.kind === 'internship'
  if (internship && demand.internshipDays > 0) return null
  if (demand.kind === null) return internship ? message('rules.why.wrong-kind.internship') : null
  if (entry.kind === demand.kind) return null
  const kinds = { kind: { key: `rules.work.${entry.kind}` }, asked: { key: `rules.work.${demand.kind}` } }
  return message('rules.why.wrong-kind.work', kinds)
}

function unpaid(entry: Work, demand: WorkDemand): Message | null {
  if (entry.paid || entry.kind === 'internship') return null
  if (!demand.volunteer) return message('rules.why.unpaid')
  return entry.supervised && entry.specialisedTraining ? null : message('rules.why.unpaid.volunteer')
}

function unsupervised(entry: Work, demand: WorkDemand): Message | null {
  if (entry.kind === 'internship') {
    return entry.supervised && entry.supervisorEndorsed ? null : message('rules.why.unsupervised.internship')
  }
  return demand.supervised && !entry.supervised ? message('rules.why.unsupervised') : null
}

function judge(entry: Work, demand: WorkDemand, allowed: Allowed, track: Track | null, asOf: PlainDate): JudgedWork {
  const no = (reason: Reason, why: Message): JudgedWork => ({ entry, spans: [], reason, why })
  const span = spanOf(entry, asOf)
  if (!span) return no('after-as-of', message('rules.why.after-as-of.begins', { on: { day: entry.from } }))
  if (track && !entry.serves.includes(track)) {
    return no('wrong-ages', message('rules.why.wrong-ages.work', { track: { key: `rules.track.${track}` } }))
  }
  const kind = wrongKind(entry, demand)
  if (kind) return no('wrong-kind', kind)
  const pay = unpaid(entry, demand)
  if (pay) return no('unpaid', pay)
  const supervision = unsupervised(entry, demand)
  if (supervision) return no('unsupervised', supervision)
  const free = allowed.spans === null || entry.kind === 'internship'
  const spans = free ? [span] : clip(span, allowed.spans ?? [])
  if (spans.length === 0) return no('before-degree', whyBefore(demand, allowed.degree))
  return { entry, spans, reason: null, why: null }
}

function whyBefore(demand: WorkDemand, degree: Degree): Message {
  const variant = demand.after === 'degree' ? 'degree' : 'degree-or-licence'
  if (!degree)
    return message(`rules.why.before-degree.no-${variant}`, { level: { key: `rules.level.${demand.degree}` } })
  return message(`rules.why.before-degree.${variant}`, { from: { day: addDays(degree.completedOn, 1) } })
}

/** Which work counts for a demand, and on how many days: two jobs at the same time count once. */
export function judgeWork(demand: WorkDemand, facts: Facts, track: Track | null, asOf: PlainDate): WorkDone {
  const allowed = allowedDays(demand, facts, asOf)
  const judged = facts.work.map((entry) => judge(entry, demand, allowed, track, asOf))
  const daysOf = (which: (entry: Work) => boolean) =>
    lengthOf(union(judged.filter(({ entry }) => which(entry)).flatMap(({ spans }) => spans)))
  const all = daysOf(() => true)
  const ordinary = daysOf((entry) => entry.kind !== 'internship')
  return { demand, judged, days: ordinary + Math.min(all - ordinary, demand.internshipDays) }
}

export function workFinding({ demand, judged, days }: WorkDone): Finding {
  const entries = judged.map(({ entry, spans, reason, why }): EntryFinding => {
    if (reason && why) return passedOver(entry.id, 0, reason, why)
    return taken(entry.id, lengthOf(spans))
  })
  const apart = entries.reduce((sum, entry) => sum + entry.counted, 0)
  return {
    code: demand.code,
    gate: 'submit',
    status: statusOf(demand.days, days, 0),
    unit: 'days',
    required: demand.days,
    counted: days,
    pending: 0,
    entries,
    notes: apart > days ? notesOf(demand, judged) : [],
    source: demand.source,
  }
}

/** Why the entries' own days add up to more than the total. */
function notesOf(demand: WorkDemand, judged: readonly JudgedWork[]): Message[] {
  const interned =
    demand.internshipDays > 0 && judged.some(({ entry, reason }) => entry.kind === 'internship' && !reason)
  const overlap = message('rules.note.work.overlap')
  return interned ? [overlap, message('rules.note.work.internship', { days: demand.internshipDays })] : [overlap]
}

/** Families of the track's ages, over the entries that count as work. */
export function familiesFinding(demand: DemandOf<'work.families'>, work: WorkDone): Finding {
  const entries = work.judged.map(({ entry, reason, why }): EntryFinding => {
    return reason && why ? passedOver(entry.id, entry.families, reason, why) : taken(entry.id, entry.families)
  })
  const counted = entries.reduce((sum, entry) => sum + entry.counted, 0)
  return {
    code: demand.code,
    gate: 'submit',
    status: statusOf(demand.families, counted, 0),
    unit: 'families',
    required: demand.families,
    counted,
    pending: 0,
    entries,
    notes: [],
    source: demand.source,
  }
}
