import { Facts } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const raterOverdue: Template<'rater-overdue'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), rater: values.rater }),
  body: ({ values, pen, say, act }) => ({
    outstanding: values.outstanding.length > 0 && (
      <Facts pen={pen} facts={[[say('outstanding'), values.outstanding.join(', ')]]} />
    ),
    next: say('next'),
    button: act(values.url),
  }),
  preview: { values: { ...sampleAbout, rater: 'Thomas Okafor', outstanding: ['Thomas Okafor', 'Beth Lindqvist'] } },
}
