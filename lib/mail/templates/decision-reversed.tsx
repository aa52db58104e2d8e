import { Facts, Quote, Words } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const decisionReversed: Template<'decision-reversed'> = {
  words: (values, pen) => ({
    ...aboutWords(values, pen),
    act: values.act,
    number: values.number,
    org: pen.brand.name,
    contact: pen.brand.contact ?? '',
  }),
  body: ({ values, pen, say, act }) => ({
    reason: (
      <Quote pen={pen} title={say('reason')}>
        {values.reason}
      </Quote>
    ),
    revoked: values.number !== '' && <Words>{say('revoked')}</Words>,
    facts: (
      <Facts pen={pen} facts={[[pen.t('mail.fact.expectedOn'), values.expectedOn && pen.day(values.expectedOn)]]} />
    ),
    talk: say('talk'),
    next: say('next'),
    button: act(values.url),
  }),
  must: ['reason'],
  preview: {
    values: {
      ...sampleAbout,
      act: 'endorse',
      number: 'VA-00137-K',
      expectedOn: '2026-05-29',
      reason: 'The hours of two trainings were counted twice.',
    },
  },
}
