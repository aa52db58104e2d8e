import type { Template } from '../template'

export const passwordChanged: Template<'password-changed'> = {
  words: (values, pen) => ({ at: pen.moment(values.at) }),
  body: ({ values, say, act }) => ({
    notyou: say('notyou'),
    button: act(values.resetUrl),
  }),
  preview: { values: { at: '2026-03-14T15:09:26.000Z', resetUrl: 'https://attune.example/forgotten' } },
}
