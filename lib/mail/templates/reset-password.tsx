import type { Template } from '../template'

export const resetPassword: Template<'reset-password'> = {
  words: (values) => ({ count: values.minutes }),
  body: ({ secret, say, act }) => ({
    button: act(secret.url),
    expires: say('expires'),
    notyou: say('notyou'),
  }),
  preview: { values: { minutes: 30 }, secret: { url: 'https://attune.example/reset/sample' } },
}
