import type { Template } from '../template'

const link = { url: 'https://attune.example/new-address/sample' }
const keep = { url: 'https://attune.example/keep-address/sample' }

export const newAddress: Template<'new-address'> = {
  words: (values) => ({ count: values.hours }),
  body: ({ secret, say, act }) => ({
    button: act(secret.url),
    expires: say('expires'),
    notyou: say('notyou'),
  }),
  preview: { values: { hours: 72 }, secret: link },
}

export const addressInUse: Template<'address-in-use'> = {
  words: () => ({}),
  body: ({ values, say, act }) => ({
    both: say('both'),
    button: act(values.signInUrl),
    notyou: say('notyou'),
  }),
  preview: { values: { signInUrl: 'https://attune.example/sign-in', resetUrl: 'https://attune.example/forgotten' } },
}

export const addressChangeAsked: Template<'address-change-asked'> = {
  words: (values) => ({ address: values.address, count: values.hours }),
  body: ({ secret, say, act }) => ({
    notyou: say('notyou'),
    button: act(secret.url),
    expires: say('expires'),
  }),
  preview: { values: { address: 'rosa@new.example', hours: 72 }, secret: keep },
}

export const addressChanged: Template<'address-changed'> = {
  words: (values, pen) => ({ address: values.address, at: pen.moment(values.at), count: values.hours }),
  body: ({ secret, say, act }) => ({
    notyou: say('notyou'),
    button: act(secret.url),
    expires: say('expires'),
  }),
  preview: { values: { address: 'rosa@new.example', at: '2026-03-14T15:09:26.000Z', hours: 72 }, secret: keep },
}
