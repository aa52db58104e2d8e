import { WhatToDo } from '../parts'
import type { Template } from '../template'

export const passwordChanged: Template<'password-changed'> = {
  words: (values, pen) => ({ at: pen.moment(values.at) }),
  body: ({ values, pen, say }) => (
    <>
      <WhatToDo pen={pen} say={say} href={values.resetUrl} part="notyou" />
    </>
  ),
  preview: { values: { at: '2026-03-14T15:09:26.000Z', resetUrl: 'https://attune.example/forgotten' } },
}
