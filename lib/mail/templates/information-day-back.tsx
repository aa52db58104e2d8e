import { AnswerBy } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const informationDayBack: Template<'information-day-back'> = {
  words: (values, pen) => ({
    ...aboutWords(values, pen),
    org: pen.brand.name,
    due: pen.day(values.dueOn),
    later: pen.day(values.told),
  }),
  body: ({ values, pen, act }) => ({
    facts: <AnswerBy pen={pen} of={values} />,
    button: act(values.url),
  }),
  preview: { values: { ...sampleAbout, dueOn: '2026-04-17', told: '2026-05-01' } },
}
