import { formatDay, formatHours } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { Ledger } from '@/lib/portfolio/queries/ledger'
import { gradeOf } from '@/lib/rules/training-grade'
import { capital } from './choices'
import { periodWords } from './period-words'
import type { Place } from './place'

type Fact = { id: string; label: string; value: string }
type Read = { title: string; facts: Fact[] }

const fact = (label: string, value: string): Fact => ({ id: label, label, value })
const list = (t: Translate, prefix: string, codes: readonly string[]) =>
  codes.map((code) => t.any(`${prefix}.${code}`)).join(', ')

/** Entries to read, where they cannot be changed. */
export function trainingFacts({ t, locale }: Place, row: Ledger['training'][number]): Read {
  const hours = (minutes: number) => (minutes > 0 ? formatHours(locale, minutes) : '')
  const grade = gradeOf(row)
  return {
    title: row.title,
    facts: [
      fact(t('ledger.provider'), row.provider),
      fact(t('ledger.completedOn'), formatDay(locale, row.completedOn, 'long')),
      fact(t('ledger.hours'), hours(row.minutes)),
      fact(t('ledger.deiHours'), hours(row.deiMinutes)),
      fact(t('ledger.rscProvisionHours'), hours(row.rscProvisionMinutes)),
      fact(t('ledger.about'), list(t, 'rules.track', row.about)),
      fact(t('ledger.competencies'), list(t, 'rules.domain', row.competencies)),
      fact(t('ledger.grade.label'), `${t(`ledger.grade.${grade}`)}. ${t(`ledger.grade.${grade}.why`)}`),
    ],
  }
}

export function educationFacts({ t, locale }: Place, row: Ledger['education'][number]): Read {
  return {
    title: capital([t.any(`rules.level.${row.level}`), row.field].filter(Boolean).join(', ')),
    facts: [
      fact(t('ledger.institution'), row.institution),
      fact(t('ledger.degreeOn'), formatDay(locale, row.completedOn, 'long')),
      fact(t('ledger.education.competencies'), list(t, 'rules.domain', row.competencies)),
    ],
  }
}

export function licenceFacts({ t, locale }: Place, row: Ledger['licences'][number]): Read {
  return {
    title: row.name,
    facts: [
      fact(t('ledger.licenceKind'), t.any(`ledger.licenceKind.${row.kind}`)),
      fact(t('ledger.licenceState'), row.state),
      fact(t('ledger.licenceFrom'), formatDay(locale, row.fromDay, 'long')),
      fact(t('ledger.licenceTo'), row.toDay ? formatDay(locale, row.toDay, 'long') : ''),
    ],
  }
}

export function workFacts(place: Place, row: Ledger['work'][number]): Read {
  const { t, locale } = place
  const yes = (value: boolean) => (value ? t('ledger.form.yes') : '')
  return {
    title: `${row.role}, ${row.employer}`,
    facts: [
      fact(t('ledger.workFrom'), periodWords(place, row)),
      fact(t('ledger.kind'), t.any(`ledger.kind.${row.kind}`)),
      fact(t('ledger.paid'), row.paid ? t('ledger.form.yes') : t('ledger.form.no')),
      fact(t('ledger.weeklyHours'), row.weeklyMinutes ? formatHours(locale, row.weeklyMinutes) : ''),
      fact(t('ledger.supervised'), yes(row.supervised)),
      fact(t('ledger.specialisedTraining'), yes(row.specialisedTraining)),
      fact(t('ledger.supervisorEndorsed'), yes(row.supervisorEndorsed)),
      fact(t('ledger.serves'), list(t, 'rules.track', row.serves)),
      fact(t('ledger.families'), row.families === null ? '' : String(row.families)),
      fact(t('ledger.work.competencies'), list(t, 'rules.domain', row.competencies)),
      fact(t('ledger.description'), row.description),
    ],
  }
}

export function membershipFacts(place: Place, row: Ledger['memberships'][number]): Read {
  return { title: row.association, facts: [fact(place.t('people.membershipFrom'), periodWords(place, row))] }
}
