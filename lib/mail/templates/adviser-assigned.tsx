import { Facts, WhatToDo } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const adviserAssigned: Template<'adviser-assigned'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), applicant: values.applicant, org: pen.brand.name }),
  body: ({ values, pen, say }) => (
    <>
      <Facts pen={pen} facts={[[pen.t('mail.fact.reference'), values.reference]]} />
      <WhatToDo pen={pen} say={say} href={values.url} part="what" />
    </>
  ),
  preview: { values: { ...sampleAbout, applicant: 'Rosa Delgado' } },
}
