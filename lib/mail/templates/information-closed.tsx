import { Act, Facts, Quote, Words } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const informationClosed: Template<'information-closed'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), org: pen.brand.name, how: values.how }),
  body: ({ values, pen, say }) => (
    <>
      <Quote pen={pen}>{values.message}</Quote>
      <Facts pen={pen} facts={[[pen.t('mail.fact.reference'), values.reference]]} />
      <Words>{say('next')}</Words>
      <Act pen={pen} href={values.url}>
        {say('button')}
      </Act>
    </>
  ),
  preview: { values: { ...sampleAbout, how: 'taken-back', message: 'We found the certificate ourselves.' } },
}
