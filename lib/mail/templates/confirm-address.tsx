import type { Template } from '../template'

export const confirmAddress: Template<'confirm-address'> = {
  words: (values) => ({ count: values.hours }),
  body: ({ secret, say, act }) => ({
    button: act(secret.url),
    expires: say('expires'),
    notyou: say('notyou'),
  }),
  preview: { values: { hours: 24 }, secret: { url: 'https://attune.example/confirm-address/sample' } },
}
