import type { LetterValues } from './letters'
import { Facts } from './parts'
import type { Pen } from './pen'

type Logged = LetterValues<'giver-reminder'>

/** The hours somebody logged with a giver, as the first letter and the reminder both state them. */
export function LoggedFacts({ pen, values }: { pen: Pen; values: Logged }) {
  return (
    <Facts
      pen={pen}
      facts={[
        [pen.t('mail.fact.applicant'), values.applicant],
        [pen.t('mail.fact.hours'), pen.hours(values.minutes)],
        [
          pen.t('mail.fact.between'),
          pen.t('mail.between', { from: pen.day(values.fromDay), to: pen.day(values.toDay) }),
        ],
        [pen.t('mail.fact.until'), pen.day(values.until)],
      ]}
    />
  )
}

export const loggedSample: Logged = {
  applicant: 'Rosa Delgado',
  minutes: 1470,
  fromDay: '2025-02-03',
  toDay: '2026-01-26',
  until: '2026-04-30',
}
