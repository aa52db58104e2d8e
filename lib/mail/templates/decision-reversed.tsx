import { Quote, WhatToDo, Words } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const decisionReversed: Template<'decision-reversed'> = {
  words: (values, pen) => ({
    ...aboutWords(values, pen),
    act: values.act,
    number: values.number,
    org: pen.brand.name,
    contact: pen.brand.contact ?? '',
  }),
  body: ({ values, pen, say }) => (
    <>
      <Quote pen={pen} title={say('reason')}>
        {values.reason}
      </Quote>
      {values.number && <Words>{say('revoked')}</Words>}
      <Words>{say('talk')}</Words>
      <WhatToDo pen={pen} say={say} href={values.url} />
    </>
  ),
  preview: {
    values: {
      ...sampleAbout,
      act: 'endorse',
      number: 'VA-00137-K',
      reason: 'The hours of two trainings were counted twice.',
    },
  },
}
