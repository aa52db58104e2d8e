import { WhatToDo } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const caseReleased: Template<'case-released'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), org: pen.brand.name }),
  body: ({ values, pen, say }) => (
    <>
      <WhatToDo pen={pen} say={say} href={values.url} part="dates" />
    </>
  ),
  preview: { values: sampleAbout },
}
