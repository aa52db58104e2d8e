import { Act } from '../parts'
import type { Template } from '../template'

export const adminInvitation: Template<'admin-invitation'> = {
  words: (values, pen) => ({ org: pen.brand.name, until: pen.day(values.until) }),
  body: ({ pen, say, secret }) => ({
    what: say('what'),
    button: (
      <Act pen={pen} href={secret.url}>
        {say('button')}
      </Act>
    ),
    until: say('until'),
  }),
  preview: {
    values: { until: '2026-12-05' },
    secret: { url: 'https://attune.example/invitation/x4K' },
  },
}
