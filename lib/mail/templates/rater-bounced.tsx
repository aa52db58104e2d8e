import { WhatToDo } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const raterBounced: Template<'rater-bounced'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), rater: values.rater, email: values.email }),
  body: ({ values, pen, say }) => <WhatToDo pen={pen} say={say} href={values.url} />,
  preview: { values: { ...sampleAbout, rater: 'Thomas Okafor', email: 't.okafor@agency.example' } },
}
