import { Facts, Quote } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const informationClosed: Template<'information-closed'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), org: pen.brand.name, how: values.how }),
  body: ({ values, pen, say, act }) => ({
    message: <Quote pen={pen}>{values.message}</Quote>,
    facts: (
      <Facts
        pen={pen}
        facts={[
          [pen.t('mail.fact.reference'), values.reference],
          [pen.t('mail.fact.expectedOn'), values.expectedOn && pen.day(values.expectedOn)],
        ]}
      />
    ),
    next: say('next'),
    button: act(values.url),
  }),
  must: ['message'],
  preview: {
    values: {
      ...sampleAbout,
      how: 'taken-back',
      message: 'We found the certificate ourselves.',
      expectedOn: '2026-05-29',
    },
  },
}
