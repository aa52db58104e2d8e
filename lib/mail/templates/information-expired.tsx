import { Act, Facts } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const informationExpired: Template<'information-expired'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), applicant: values.applicant, due: pen.day(values.dueOn) }),
  body: ({ values, pen, say }) => (
    <>
      <Facts
        pen={pen}
        facts={[
          [pen.t('mail.fact.reference'), values.reference],
          [pen.t('mail.fact.applicant'), values.applicant],
          [pen.t('mail.fact.category'), pen.label('rules.category', values.category)],
        ]}
      />
      <Act pen={pen} href={values.url}>
        {say('button')}
      </Act>
    </>
  ),
  preview: { values: { ...sampleAbout, applicant: 'Rosa Delgado', dueOn: '2026-04-17' } },
}
