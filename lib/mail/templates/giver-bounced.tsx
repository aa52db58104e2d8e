import { Words } from '../parts'
import type { Template } from '../template'

export const giverBounced: Template<'giver-bounced'> = {
  words: (values, pen) => ({ giver: values.giver, hours: pen.hours(values.minutes), email: values.email }),
  body: ({ values, say, act }) => ({
    what: <Words>{say(values.known ? 'known' : 'next')}</Words>,
    button: act(values.url),
  }),
  preview: {
    values: {
      giver: 'Lena Hoffmann',
      minutes: 90,
      fromDay: '2026-01-12',
      toDay: '2026-01-26',
      url: 'https://attune.example/virginia/applications/42/supervision',
      known: false,
      email: 'l.hoffmann@clinic.example',
    },
  },
}
