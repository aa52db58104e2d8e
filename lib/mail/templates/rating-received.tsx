import { Facts } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const ratingReceived: Template<'rating-received'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), rater: values.rater }),
  body: ({ values, pen, say, act }) => ({
    facts: (
      <Facts
        pen={pen}
        facts={[
          [pen.t('mail.fact.references'), pen.t('mail.of', { received: values.received, needed: values.needed })],
        ]}
      />
    ),
    discreet: say('discreet'),
    button: act(values.url),
  }),
  preview: { values: { ...sampleAbout, rater: 'Thomas Okafor', received: 2, needed: 3 } },
}
