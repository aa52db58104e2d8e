import { aboutWords, sampleAbout, type Template } from '../template'

export const ratingAnotherNeeded: Template<'rating-another-needed'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), rater: values.rater }),
  body: ({ values, say, act }) => ({
    next: say('next'),
    button: act(values.url),
  }),
  preview: { values: { ...sampleAbout, rater: 'Thomas Okafor' } },
}
