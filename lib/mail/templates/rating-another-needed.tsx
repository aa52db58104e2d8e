import { Act } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const ratingAnotherNeeded: Template<'rating-another-needed'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), rater: values.rater }),
  body: ({ values, pen, say }) => ({
    next: say('next'),
    button: (
      <Act pen={pen} href={values.url}>
        {say('button')}
      </Act>
    ),
  }),
  preview: { values: { ...sampleAbout, rater: 'Thomas Okafor' } },
}
