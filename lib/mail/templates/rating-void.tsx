import { Act } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const ratingVoid: Template<'rating-void'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), applicant: values.applicant, rater: values.rater }),
  body: ({ values, pen, say }) => ({
    next: say('next'),
    button: (
      <Act pen={pen} href={values.url}>
        {say('button')}
      </Act>
    ),
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
