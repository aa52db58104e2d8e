import { Facts, WhatToDo } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const adviserNamed: Template<'adviser-named'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), adviser: values.adviser, org: pen.brand.name }),
  body: ({ values, pen, say }) => (
    <>
      <Facts pen={pen} facts={[[pen.t('mail.fact.reference'), values.reference]]} />
      <WhatToDo pen={pen} say={say} href={values.url} part="what" />
    </>
  ),
  preview: { values: { ...sampleAbout, adviser: 'Elena Ruiz' } },
}
