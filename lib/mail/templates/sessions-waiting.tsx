import { Facts } from '../parts'
import type { Template } from '../template'

export const sessionsWaiting: Template<'sessions-waiting'> = {
  words: ({ waiting, differing, people }) => ({ all: waiting + differing, people: people.join(', ') }),
  body: ({ values, pen, say, act }) => ({
    facts: (
      <Facts
        pen={pen}
        facts={[
          [say('waiting'), values.waiting > 0 ? String(values.waiting) : undefined],
          [say('differing'), values.differing > 0 ? String(values.differing) : undefined],
          [say('people'), values.people.join(', ')],
        ]}
      />
    ),
    button: act(values.url),
  }),
  preview: {
    values: { waiting: 3, differing: 1, people: ['Rosa Delgado'], url: 'https://attune.example/virginia/sessions' },
  },
}
