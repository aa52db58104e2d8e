import { Quote } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

/** To an applicant whose application the office has closed because nothing happened any more. */
export const applicationClosed: Template<'application-closed'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), org: pen.brand.name, since: pen.day(values.since) }),
  body: ({ values, pen, say, act }) => ({
    feedback: values.feedback && <Quote pen={pen}>{values.feedback}</Quote>,
    kept: say('kept'),
    again: say('again'),
    button: act(values.url),
  }),
  preview: { values: { ...sampleAbout, since: '2026-01-12', feedback: 'Write to us when you are ready to go on.' } },
}
