import { Facts, Quote } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const decisionClearedForExam: Template<'decision-cleared-for-exam'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), org: pen.brand.name }),
  body: ({ values, pen, say, act }) => ({
    feedback: <Quote pen={pen}>{values.feedback}</Quote>,
    next: say('next'),
    facts: (
      <Facts
        pen={pen}
        facts={[
          [pen.t('mail.fact.reference'), values.reference],
          [pen.t('mail.fact.category'), pen.label('rules.category', values.category)],
        ]}
      />
    ),
    button: act(values.url),
  }),
  must: ['feedback'],
  preview: { values: { ...sampleAbout, feedback: '' } },
}
