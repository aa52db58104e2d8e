import { Facts } from '../parts'
import type { Template } from '../template'

export const hoursConfirmed: Template<'hours-confirmed'> = {
  words: (values, pen) => ({ giver: values.giver, hours: pen.hours(values.minutes) }),
  body: ({ values, pen, act }) => ({
    facts: (
      <Facts
        pen={pen}
        facts={[
          [pen.t('mail.fact.hours'), pen.hours(values.minutes)],
          [
            pen.t('mail.fact.between'),
            pen.t('mail.between', { from: pen.day(values.fromDay), to: pen.day(values.toDay) }),
          ],
        ]}
      />
    ),
    button: act(values.url),
  }),
  preview: {
    values: {
      giver: 'Lena Hoffmann',
      minutes: 90,
      fromDay: '2026-01-12',
      toDay: '2026-01-26',
      url: 'https://attune.example/virginia/applications/42/supervision',
    },
  },
}
