import type { Template } from '../template'

export const adminInvitation: Template<'admin-invitation'> = {
  words: (values, pen) => ({ org: pen.brand.name, until: pen.day(values.until) }),
  body: ({ say, secret, act }) => ({
    what: say('what'),
    button: act(secret.url),
    until: say('until'),
  }),
  preview: {
    values: { until: '2026-12-05' },
    secret: { url: 'https://attune.example/invitation/x4K' },
  },
}
