import { Facts, Quote } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const caseHeld: Template<'case-held'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), org: pen.brand.name }),
  body: ({ values, pen, say, act }) => ({
    facts: (
      <Facts
        pen={pen}
        facts={[
          [pen.t('mail.fact.reference'), values.reference],
          [pen.t('mail.case-held.why'), pen.label('casework.hold.reason', values.reason)],
        ]}
      />
    ),
    message: <Quote pen={pen}>{values.message}</Quote>,
    meaning: say('meaning'),
    button: act(values.url),
  }),
  must: ['message'],
  preview: { values: { ...sampleAbout, reason: 'thirdParty', message: 'We are waiting for your university.' } },
}
