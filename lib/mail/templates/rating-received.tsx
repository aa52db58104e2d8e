import { Act, Facts } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const ratingReceived: Template<'rating-received'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), rater: values.rater }),
  body: ({ values, pen, say }) => ({
    facts: (
      <Facts
        pen={pen}
        facts={[
          [pen.t('mail.fact.references'), pen.t('mail.of', { received: values.received, needed: values.needed })],
        ]}
      />
    ),
    discreet: say('discreet'),
    button: (
      <Act pen={pen} href={values.url}>
        {say('button')}
      </Act>
    ),
  }),
  preview: { values: { ...sampleAbout, rater: 'Thomas Okafor', received: 2, needed: 3 } },
}
