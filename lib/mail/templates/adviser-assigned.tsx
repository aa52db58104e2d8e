import { Act, Facts } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const adviserAssigned: Template<'adviser-assigned'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), applicant: values.applicant, org: pen.brand.name }),
  body: ({ values, pen, say }) => ({
    facts: <Facts pen={pen} facts={[[pen.t('mail.fact.reference'), values.reference]]} />,
    what: say('what'),
    button: (
      <Act pen={pen} href={values.url}>
        {say('button')}
      </Act>
    ),
  }),
  preview: { values: { ...sampleAbout, applicant: 'Rosa Delgado' } },
}
