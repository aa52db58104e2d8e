import { Facts, Quote, WhatToDo } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const informationClosed: Template<'information-closed'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), org: pen.brand.name, how: values.how }),
  body: ({ values, pen, say }) => (
    <>
      <Quote pen={pen}>{values.message}</Quote>
      <Facts pen={pen} facts={[[pen.t('mail.fact.reference'), values.reference]]} />
      <WhatToDo pen={pen} say={say} href={values.url} />
    </>
  ),
  preview: { values: { ...sampleAbout, how: 'taken-back', message: 'We found the certificate ourselves.' } },
}
