import { aboutWords, sampleAbout, type Template } from '../template'

export const caseReleased: Template<'case-released'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), org: pen.brand.name }),
  body: ({ values, say, act }) => ({
    dates: say('dates'),
    button: act(values.url),
  }),
  preview: { values: sampleAbout },
}
