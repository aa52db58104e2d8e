import { WhatToDo, Words } from '../parts'
import type { Template } from '../template'

export const adminInvitation: Template<'admin-invitation'> = {
  words: (values, pen) => ({ org: pen.brand.name, until: pen.day(values.until) }),
  body: ({ pen, say, secret }) => (
    <>
      <WhatToDo pen={pen} say={say} href={secret.url} part="what" />
      <Words>{say('until')}</Words>
    </>
  ),
  preview: {
    values: { until: '2026-12-05' },
    secret: { url: 'https://attune.example/invitation/x4K' },
  },
}
