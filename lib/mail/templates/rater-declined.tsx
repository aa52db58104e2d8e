import { WhatToDo } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const raterDeclined: Template<'rater-declined'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), rater: values.rater }),
  body: ({ values, pen, say }) => <WhatToDo pen={pen} say={say} href={values.url} />,
  preview: { values: { ...sampleAbout, rater: 'Thomas Okafor' } },
}
