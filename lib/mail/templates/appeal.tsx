import { Facts, Quote } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

/** To the applicant: it arrived, and somebody else looks at it. */
export const appealReceived: Template<'appeal-received'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), org: pen.brand.name }),
  body: ({ values, pen, say, act }) => ({
    words: (
      <Quote pen={pen} title={say('words')}>
        {values.words}
      </Quote>
    ),
    facts: <Facts pen={pen} facts={[[pen.t('mail.fact.expectedOn'), pen.day(values.expectedOn)]]} />,
    next: say('next'),
    button: act(values.url),
  }),
  must: ['words'],
  preview: {
    values: {
      ...sampleAbout,
      words: 'The training of March counts: the certificate names infants.',
      expectedOn: '2026-05-29',
    },
  },
}

/** To whoever of the office may answer. */
export const appealMade: Template<'appeal-made'> = {
  words: (values, pen) => ({
    ...aboutWords(values, pen),
    org: pen.brand.name,
    applicant: values.applicant,
    free: values.free,
  }),
  body: ({ values, pen, say, act }) => ({
    facts: <Facts pen={pen} facts={[[pen.t('mail.fact.dueOn'), values.answerBy && pen.day(values.answerBy)]]} />,
    next: say('next'),
    button: act(values.url),
  }),
  preview: { values: { ...sampleAbout, applicant: 'Rosa Delgado', free: 'some', answerBy: '2026-05-29' } },
}

/** To the applicant: what came of it, in the words of whoever looked. */
export const appealDecided: Template<'appeal-decided'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), org: pen.brand.name, outcome: values.outcome }),
  body: ({ values, pen, say, act }) => ({
    answer: (
      <Quote pen={pen} title={say('answer')}>
        {values.answer}
      </Quote>
    ),
    facts: (
      <Facts pen={pen} facts={[[pen.t('mail.fact.expectedOn'), values.expectedOn && pen.day(values.expectedOn)]]} />
    ),
    next: say('next'),
    button: act(values.url),
  }),
  must: ['answer'],
  preview: {
    values: {
      ...sampleAbout,
      outcome: 'reopen',
      answer: 'You are right about the training of March.',
      expectedOn: '2026-05-29',
    },
  },
}
