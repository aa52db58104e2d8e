import { WhatToDo, Words } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const applicationWithdrawn: Template<'application-withdrawn'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), org: pen.brand.name, contact: pen.brand.contact ?? '' }),
  body: ({ values, pen, say }) => (
    <>
      <Words>{say('kept')}</Words>
      <WhatToDo pen={pen} say={say} href={values.url} part="notyou" />
    </>
  ),
  preview: { values: sampleAbout },
}
