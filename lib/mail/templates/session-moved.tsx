import { Facts } from '../parts'
import type { Pen } from '../pen'
import type { Template } from '../template'

const when = (pen: Pen, day: string, time: string) => {
  return time ? pen.t('sessions.at', { day: pen.day(day), time }) : pen.day(day)
}

export const sessionMoved: Template<'session-moved'> = {
  words: ({ mover, isOn, isAt }, pen) => ({ mover, when: when(pen, isOn, isAt) }),
  body: ({ values: { wasOn, wasAt, isOn, isAt, url }, pen, say, act }) => ({
    facts: (
      <Facts
        pen={pen}
        facts={[
          [say('now'), when(pen, isOn, isAt)],
          [say('before'), when(pen, wasOn, wasAt)],
        ]}
      />
    ),
    next: say('next'),
    button: act(url),
  }),
  preview: {
    values: {
      ...{ mover: 'Elena Ruiz', wasOn: '2026-12-03', wasAt: '16:30', isOn: '2026-12-04', isAt: '09:00' },
      url: 'https://attune.example/virginia/sessions/42',
    },
  },
}
