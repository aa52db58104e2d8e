import { Facts } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const adviserAssigned: Template<'adviser-assigned'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), applicant: values.applicant, org: pen.brand.name }),
  body: ({ values, pen, say, act }) => ({
    facts: <Facts pen={pen} facts={[[pen.t('mail.fact.reference'), values.reference]]} />,
    what: say('what'),
    button: act(values.url),
  }),
  preview: { values: { ...sampleAbout, applicant: 'Rosa Delgado' } },
}
