import { aboutWords, sampleAbout, type Template } from '../template'

export const applicationWithdrawn: Template<'application-withdrawn'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), org: pen.brand.name, contact: pen.brand.contact ?? '' }),
  body: ({ values, say, act }) => ({
    kept: say('kept'),
    notyou: say('notyou'),
    button: act(values.url),
  }),
  preview: { values: sampleAbout },
}
