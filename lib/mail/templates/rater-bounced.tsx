import { Act } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const raterBounced: Template<'rater-bounced'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), rater: values.rater, email: values.email }),
  body: ({ values, pen, say }) => ({
    next: say('next'),
    button: (
      <Act pen={pen} href={values.url}>
        {say('button')}
      </Act>
    ),
  }),
  preview: { values: { ...sampleAbout, rater: 'Thomas Okafor', email: 't.okafor@agency.example' } },
}
