import { AnswerBy } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const informationReminder: Template<'information-reminder'> = {
  words: (values, pen) => ({
    ...aboutWords(values, pen),
    org: pen.brand.name,
    count: values.items,
    due: pen.day(values.dueOn),
  }),
  body: ({ values, pen, say, act }) => ({
    facts: <AnswerBy pen={pen} of={values} />,
    how: say('how'),
    button: act(values.url),
  }),
  preview: { values: { ...sampleAbout, dueOn: '2026-04-17', items: 2 } },
}
