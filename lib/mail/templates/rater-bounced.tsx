import { aboutWords, sampleAbout, type Template } from '../template'

export const raterBounced: Template<'rater-bounced'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), rater: values.rater, email: values.email }),
  body: ({ values, say, act }) => ({
    next: say('next'),
    button: act(values.url),
  }),
  preview: { values: { ...sampleAbout, rater: 'Thomas Okafor', email: 't.okafor@agency.example' } },
}
