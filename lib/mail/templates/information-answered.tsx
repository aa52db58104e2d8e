import { Act, CaseFacts } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const informationAnswered: Template<'information-answered'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), applicant: values.applicant, count: values.items }),
  body: ({ values, pen, say }) => ({
    facts: <CaseFacts pen={pen} values={values} />,
    button: (
      <Act pen={pen} href={values.url}>
        {say('button')}
      </Act>
    ),
  }),
  preview: { values: { ...sampleAbout, applicant: 'Rosa Delgado', items: 2 } },
}
