import { CaseFacts } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const informationAnswered: Template<'information-answered'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), applicant: values.applicant, count: values.items }),
  body: ({ values, pen, act }) => ({
    facts: <CaseFacts pen={pen} values={values} />,
    button: act(values.url),
  }),
  preview: { values: { ...sampleAbout, applicant: 'Rosa Delgado', items: 2 } },
}
