import { Facts } from '../parts'
import type { Template } from '../template'

export const hoursCorrected: Template<'hours-corrected'> = {
  words: (values, pen) => ({
    giver: values.giver,
    hours: pen.hours(values.minutes),
    typed: pen.hours(values.typedMinutes),
  }),
  body: ({ values, pen, say, act }) => ({
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
    next: say('next'),
    button: act(values.url),
  }),
  preview: {
    values: {
      giver: 'Lena Hoffmann',
      minutes: 90,
      typedMinutes: 120,
      fromDay: '2026-01-12',
      toDay: '2026-01-26',
      url: 'https://attune.example/virginia/applications/42/supervision',
    },
  },
}
