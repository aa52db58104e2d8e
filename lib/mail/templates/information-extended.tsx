import { AnswerBy } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const informationExtended: Template<'information-extended'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), org: pen.brand.name, due: pen.day(values.dueOn) }),
  body: ({ values, pen, act }) => ({
    facts: <AnswerBy pen={pen} of={values} />,
    button: act(values.url),
  }),
  preview: { values: { ...sampleAbout, dueOn: '2026-05-01' } },
}
