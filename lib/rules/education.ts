import { message } from '@/lib/core/message'
import type { PlainDate } from '@/lib/core/plain-date'
import type { EducationDemand } from './criteria/shape'
import { type EntryFinding, type Finding, passedOver, taken } from './finding'
import {
  EDUCATION_LEVELS,
  type Education,
  type EducationLevel,
  type Facts,
  LICENCE_MENTAL_HEALTH,
  type Licence,
} from './portfolio'

/** Whether a level reaches another; a CDA is a credential and reaches no degree. */
export function reaches(level: EducationLevel, atLeast: EducationLevel): boolean {
  return level !== 'CDA' && EDUCATION_LEVELS.indexOf(level) >= EDUCATION_LEVELS.indexOf(atLeast)
}

/** The first completed degree of at least this level: work "after the degree" is reckoned from it. */
export function earliestDegree(
  education: readonly Education[],
  atLeast: EducationLevel,
  asOf: PlainDate,
): Education | null {
  let earliest: Education | null = null
  for (const entry of education) {
    if (entry.completedOn > asOf || !reaches(entry.level, atLeast)) continue
    if (!earliest || entry.completedOn < earliest.completedOn) earliest = entry
  }
  return earliest
}

function judgeEducation(demand: EducationDemand, entry: Education, asOf: PlainDate): EntryFinding {
  if (entry.completedOn > asOf) {
    return passedOver(
      entry.id,
      1,
      'after-as-of',
      message('rules.why.after-as-of.education', { on: { day: entry.completedOn } }),
    )
  }
  if (reaches(entry.level, demand.atLeast) || (entry.level === 'CDA' && demand.cda)) return taken(entry.id, 1)
  const levels = { level: { key: `rules.level.${entry.level}` }, asked: { key: `rules.level.${demand.atLeast}` } }
  return passedOver(entry.id, 1, 'wrong-kind', message('rules.why.wrong-kind.education', levels))
}

function judgeLicence(licence: Licence, asOf: PlainDate): EntryFinding {
  if (licence.from > asOf) {
    return passedOver(
      licence.id,
      1,
      'after-as-of',
      message('rules.why.after-as-of.begins', { on: { day: licence.from } }),
    )
  }
  if (licence.kind !== LICENCE_MENTAL_HEALTH)
    return passedOver(licence.id, 1, 'wrong-kind', message('rules.why.wrong-kind.licence'))
  if (licence.to === null || asOf <= licence.to) return taken(licence.id, 1)
  return passedOver(licence.id, 1, 'expired', message('rules.why.expired.licence', { on: { day: licence.to } }))
}

export function educationFinding(demand: EducationDemand, facts: Facts, asOf: PlainDate): Finding {
  const entries = facts.education.map((entry) => judgeEducation(demand, entry, asOf))
  if (demand.licence) entries.push(...facts.licences.map((licence) => judgeLicence(licence, asOf)))
  const counted = entries.filter((entry) => entry.counted > 0).length
  const asked = demand.licence ? 'degree-or-licence' : demand.cda ? 'degree-or-cda' : 'degree'
  return {
    code: demand.code,
    gate: 'submit',
    status: counted > 0 ? 'met' : 'unmet',
    unit: null,
    required: null,
    counted,
    pending: 0,
    entries,
    notes: [message(`rules.note.education.${asked}`, { level: { key: `rules.level.${demand.atLeast}` } })],
    source: demand.source,
  }
}
