import { Act, CaseFacts } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const informationExpired: Template<'information-expired'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), applicant: values.applicant, due: pen.day(values.dueOn) }),
  body: ({ values, pen, say }) => ({
    facts: <CaseFacts pen={pen} values={values} />,
    button: (
      <Act pen={pen} href={values.url}>
        {say('button')}
      </Act>
    ),
  }),
  preview: { values: { ...sampleAbout, applicant: 'Rosa Delgado', dueOn: '2026-04-17' } },
}
