import { Facts, Words } from '../parts'
import type { Template } from '../template'

export const rosterListed: Template<'roster-listed'> = {
  words: (values, pen) => ({ training: values.training, date: pen.day(values.on), org: pen.brand.name }),
  body: ({ values, pen, say, act }) => ({
    facts: (
      <Facts
        pen={pen}
        facts={[
          [say('training'), values.training],
          [say('day'), pen.day(values.on)],
          [pen.t('mail.fact.hours'), pen.hours(values.minutes)],
        ]}
      />
    ),
    what: <Words>{say(values.known ? 'what' : 'signUp')}</Words>,
    button: act(values.url),
  }),
  preview: {
    values: {
      training: 'Attachment in the first year',
      on: '2026-10-14',
      minutes: 360,
      known: true,
      url: 'https://attune.example/virginia/attend/K7QM2XTR',
    },
  },
}
