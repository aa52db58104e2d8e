import { Act, Facts, Quote } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const informationClosed: Template<'information-closed'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), org: pen.brand.name, how: values.how }),
  body: ({ values, pen, say }) => ({
    message: <Quote pen={pen}>{values.message}</Quote>,
    facts: <Facts pen={pen} facts={[[pen.t('mail.fact.reference'), values.reference]]} />,
    next: say('next'),
    button: (
      <Act pen={pen} href={values.url}>
        {say('button')}
      </Act>
    ),
  }),
  must: ['message'],
  preview: { values: { ...sampleAbout, how: 'taken-back', message: 'We found the certificate ourselves.' } },
}
