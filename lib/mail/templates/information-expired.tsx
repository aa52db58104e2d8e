import { CaseFacts } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const informationExpired: Template<'information-expired'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), applicant: values.applicant, due: pen.day(values.dueOn) }),
  body: ({ values, pen, act }) => ({
    facts: <CaseFacts pen={pen} values={values} />,
    button: act(values.url),
  }),
  preview: { values: { ...sampleAbout, applicant: 'Rosa Delgado', dueOn: '2026-04-17' } },
}
