import { Facts, Steps, Words } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const applicationSubmitted: Template<'application-submitted'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), org: pen.brand.name }),
  body: ({ values, pen, say, act }) => ({
    facts: (
      <Facts
        pen={pen}
        facts={[
          [pen.t('mail.fact.reference'), values.reference],
          [pen.t('mail.fact.category'), pen.label('rules.category', values.category)],
          [pen.t('mail.fact.coordinator'), values.coordinator],
          [pen.t('mail.fact.round'), values.round],
          [pen.t('mail.fact.expectedOn'), values.expectedOn && pen.day(values.expectedOn)],
        ]}
      />
    ),
    heading: (
      <Words>
        <strong>{say('next.title')}</strong>
      </Words>
    ),
    steps: <Steps items={['check', 'ask', 'decide'].map((id) => ({ id, text: say(`next.${id}`) }))} />,
    button: act(values.url),
  }),
  preview: {
    values: { ...sampleAbout, round: 'Spring 2026', expectedOn: '2026-05-29', coordinator: 'Dana Whitfield' },
  },
}
