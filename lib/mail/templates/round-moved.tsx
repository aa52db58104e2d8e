import { Facts } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const roundMoved: Template<'round-moved'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), org: pen.brand.name, round: values.round }),
  body: ({ values, pen, say, act }) => ({
    facts: (
      <Facts
        pen={pen}
        facts={[
          [pen.t('mail.fact.reference'), values.reference],
          [pen.t('mail.fact.round'), values.round],
          [pen.t('mail.fact.expectedOn'), pen.day(values.expectedOn)],
        ]}
      />
    ),
    meaning: say('meaning'),
    button: act(values.url),
  }),
  preview: { values: { ...sampleAbout, round: 'Spring 2026', expectedOn: '2026-05-29' } },
}
