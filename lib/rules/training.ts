import { type Message, message } from '@/lib/core/message'
import type { PlainDate } from '@/lib/core/plain-date'
import type { Track } from './categories'
import type { TrainingDemand } from './criteria/shape'
import { type EntryFinding, type Finding, passedOver, type Reason, statusOf, taken } from './finding'
import type { Training } from './portfolio'

export type JudgedTraining = { readonly entry: Training; readonly reason: Reason | null; readonly why: Message | null }

function judge(entry: Training, track: Track | null, asOf: PlainDate): JudgedTraining {
  if (entry.completedOn > asOf) {
    return {
      entry,
      reason: 'after-as-of',
      why: message('rules.why.after-as-of.training', { on: { day: entry.completedOn } }),
    }
  }
  if (track && !entry.about.includes(track)) {
    return {
      entry,
      reason: 'wrong-ages',
      why: message('rules.why.wrong-ages.training', { track: { key: `rules.track.${track}` } }),
    }
  }
  if (entry.competencies.length === 0)
    return { entry, reason: 'no-competency', why: message('rules.why.no-competency') }
  return { entry, reason: null, why: null }
}

/** Which training counts: completed, about the track's ages, and naming at least one domain. */
export function judgeTraining(entries: readonly Training[], track: Track | null, asOf: PlainDate): JudgedTraining[] {
  return entries.map((entry) => judge(entry, track, asOf))
}

const PART = {
  'training.total': (entry: Training) => entry.minutes,
  'training.dei': (entry: Training) => entry.deiMinutes,
  'training.rsc-provision': (entry: Training) => entry.rscProvisionMinutes,
} as const

/** The hours of the counted training, or of one of its parts; entries without that part are not listed. */
export function sumTraining(
  judged: readonly JudgedTraining[],
  part: keyof typeof PART,
): { counted: number; entries: EntryFinding[] } {
  const entries: EntryFinding[] = []
  let counted = 0
  for (const { entry, reason, why } of judged) {
    const offered = PART[part](entry)
    if (offered === 0) continue
    if (reason && why) entries.push(passedOver(entry.id, offered, reason, why))
    else {
      counted += offered
      entries.push(taken(entry.id, offered))
    }
  }
  return { counted, entries }
}

export function trainingFinding(demand: TrainingDemand, judged: readonly JudgedTraining[]): Finding {
  const { counted, entries } = sumTraining(judged, demand.code)
  return {
    code: demand.code,
    gate: 'submit',
    status: statusOf(demand.minutes, counted, 0),
    unit: 'minutes',
    required: demand.minutes,
    counted,
    pending: 0,
    entries,
    notes: [],
    source: demand.source,
  }
}
