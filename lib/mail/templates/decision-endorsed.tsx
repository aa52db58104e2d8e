import { Link } from '@react-email/components'
import { Facts, Quote, Words } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const decisionEndorsed: Template<'decision-endorsed'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), org: pen.brand.name }),
  body: ({ values, pen, say, act }) => ({
    meaning: say('meaning'),
    facts: (
      <Facts
        pen={pen}
        facts={[
          [pen.t('mail.fact.number'), values.number],
          [pen.t('mail.fact.awardedOn'), pen.day(values.awardedOn)],
        ]}
      />
    ),
    feedback: <Quote pen={pen}>{values.feedback}</Quote>,
    button: act(values.url),
    verification: (
      <Words>
        {say('verify')}
        <br />
        <Link href={values.verifyUrl} style={{ color: pen.brand.accent }}>
          {values.verifyUrl}
        </Link>
      </Words>
    ),
  }),
  must: ['feedback'],
  preview: {
    values: {
      ...sampleAbout,
      number: 'VA-IFS-0137',
      awardedOn: '2026-03-14',
      verifyUrl: 'https://attune.example/verify/VA-IFS-0137',
      feedback: '',
    },
  },
}
