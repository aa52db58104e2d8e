import { hoursText } from '@/lib/core/hours-input'
import type { Ledger } from '@/lib/portfolio/queries/ledger'
import type { Place } from './place'

type Values = Record<string, unknown>
const part = (minutes: number) => (minutes > 0 ? hoursText(minutes) : '')
const ticked = (value: boolean) => (value ? 'true' : '')

/** What every form over an entry is told: where it stands, and the entry if there is one already. */
export function formOf(place: Place, list: string, entry?: { id: string; version: number; values: Values }) {
  const { applicationId, dateOrder, base } = place
  return { applicationId, dateOrder, listHref: `${base}/${list}`, entry }
}

/** Entries as their forms' fields start: days as `YYYY-MM-DD`, hours as one would type them. */
export function trainingValues(row: Ledger['training'][number]): Values {
  return {
    title: row.title,
    provider: row.provider,
    completedOn: row.completedOn,
    hours: hoursText(row.minutes),
    deiHours: part(row.deiMinutes),
    rscProvisionHours: part(row.rscProvisionMinutes),
    about: row.about,
    competencies: row.competencies,
  }
}

/** Of several trainings logged one after the other most are by the same provider, and of the same year. */
export function carriedTraining(
  { training }: Pick<Ledger, 'training'>,
  savedId: string | undefined,
): Values | undefined {
  const last = training.find(({ id }) => id === savedId)
  return last && { provider: last.provider, completedOn: { year: last.completedOn.slice(0, 4) } }
}

export function educationValues(row: Ledger['education'][number]): Values {
  const { level, field, institution, completedOn, competencies } = row
  return { level, field, institution, completedOn, competencies }
}

export function licenceValues(row: Ledger['licences'][number]): Values {
  const { kind, name, state, fromDay, toDay } = row
  return { kind, name, state, from: fromDay, to: toDay ?? '' }
}

export function workValues(row: Ledger['work'][number]): Values {
  return {
    role: row.role,
    employer: row.employer,
    from: row.fromDay,
    to: row.toDay ?? '',
    current: ticked(row.toDay === null),
    weeklyHours: row.weeklyMinutes ? hoursText(row.weeklyMinutes) : '',
    kind: row.kind,
    paid: row.paid ? 'yes' : 'no',
    supervised: ticked(row.supervised),
    specialisedTraining: ticked(row.specialisedTraining),
    supervisorEndorsed: ticked(row.supervisorEndorsed),
    serves: row.serves,
    families: row.families ?? '',
    competencies: row.competencies,
    description: row.description,
  }
}

export function membershipValues(row: Ledger['memberships'][number]): Values {
  return { association: row.association, from: row.fromDay, to: row.toDay }
}
