import { Act, Facts, Quote, Words } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const decisionClearedForExam: Template<'decision-cleared-for-exam'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), org: pen.brand.name }),
  body: ({ values, pen, say }) => (
    <>
      <Quote pen={pen}>{values.feedback}</Quote>
      <Words>{say('next')}</Words>
      <Facts
        pen={pen}
        facts={[
          [pen.t('mail.fact.reference'), values.reference],
          [pen.t('mail.fact.category'), pen.label('rules.category', values.category)],
        ]}
      />
      <Act pen={pen} href={values.url}>
        {say('button')}
      </Act>
    </>
  ),
  preview: { values: { ...sampleAbout, feedback: '' } },
}
