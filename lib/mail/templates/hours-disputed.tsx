import { Facts, Quote } from '../parts'
import type { Template } from '../template'

export const hoursDisputed: Template<'hours-disputed'> = {
  words: (values, pen) => ({ giver: values.giver, hours: pen.hours(values.minutes) }),
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
    note: (
      <Quote pen={pen} title={say('note')}>
        {values.note}
      </Quote>
    ),
    next: say('next'),
    button: act(values.url),
  }),
  preview: {
    values: {
      giver: 'Lena Hoffmann',
      minutes: 90,
      fromDay: '2026-01-12',
      toDay: '2026-01-26',
      url: 'https://attune.example/virginia/applications/42/supervision',
      note: 'We met twice in January, not three times.',
    },
  },
}
