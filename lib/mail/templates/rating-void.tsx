import { aboutWords, sampleAbout, type Template } from '../template'

export const ratingVoid: Template<'rating-void'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), applicant: values.applicant, rater: values.rater }),
  body: ({ values, say, act }) => ({
    next: say('next'),
    button: act(values.url),
  }),
  preview: {
    values: {
      ...sampleAbout,
      applicant: 'Rosa Delgado',
      rater: 'Thomas Okafor',
      url: 'https://attune.example/virginia/office/applications/42',
    },
  },
}
