import { CaseFacts, Facts, Quote, Words } from '../parts'
import type { Pen } from '../pen'
import { aboutWords, sampleAbout, type Template } from '../template'

type Come = { how: string; recommendation: string }

const comeTo = (pen: Pen, { how, recommendation }: Come): [label: string, value: string][] => [
  [pen.t('mail.fact.recommendation'), pen.label('settling.recommendation', recommendation)],
  [pen.t('mail.fact.settledHow'), pen.label('settling.how', how)],
]

const sampleReview = { ...sampleAbout, url: 'https://attune.example/virginia/reviews/42' }

/** To a reader: both are in, and they do not recommend the same. It says nothing of what the other one wrote. */
export const readersDiffer: Template<'readers-differ'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), org: pen.brand.name, due: pen.day(values.dueOn) }),
  body: ({ values, say, act }) => ({
    next: say('next'),
    button: act(values.url),
  }),
  preview: { values: { ...sampleReview, dueOn: '2026-05-29' } },
}

/** To a reader: it is still not settled. */
export const settlingReminder: Template<'settling-reminder'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), org: pen.brand.name, due: pen.day(values.dueOn) }),
  body: ({ values, say, act }) => ({
    next: say('next'),
    button: act(values.url),
  }),
  preview: { values: { ...sampleReview, dueOn: '2026-05-29' } },
}

/** To the other readers: one of them has written. */
export const settlingNote: Template<'settling-note'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), author: values.author }),
  body: ({ values, pen, act }) => ({
    text: <Quote pen={pen}>{values.text}</Quote>,
    button: act(values.url),
  }),
  must: ['text'],
  preview: { values: { ...sampleReview, author: 'Elena Ruiz', text: 'I do not see the six hours of January.' } },
}

/** To the readers who had differed: what the reading came to. */
export const readersSettled: Template<'readers-settled'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), org: pen.brand.name }),
  body: ({ values, pen, say, act }) => ({
    facts: <Facts pen={pen} facts={comeTo(pen, values)} />,
    next: say('next'),
    button: act(values.url),
  }),
  preview: { values: { ...sampleReview, how: 'agreed', recommendation: 'defer' } },
}

/** To the coordinator: the case is theirs again. */
export const readingSettled: Template<'reading-settled'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), applicant: values.applicant }),
  body: ({ values, pen, say, act }) => ({
    case: <CaseFacts pen={pen} values={values} />,
    facts: <Facts pen={pen} facts={comeTo(pen, values)} />,
    next: say('next'),
    button: act(values.url),
  }),
  preview: { values: { ...sampleAbout, applicant: 'Rosa Delgado', how: 'agreed', recommendation: 'endorse' } },
}

/** To the coordinator: the readers do not settle it among themselves. `how`: one of them said so, or the time ran out. */
export const readingHandedOver: Template<'reading-handed-over'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), applicant: values.applicant, how: values.how, by: values.by }),
  body: ({ values, pen, say, act }) => ({
    case: <CaseFacts pen={pen} values={values} />,
    next: say('next'),
    button: act(values.url),
  }),
  preview: { values: { ...sampleAbout, applicant: 'Rosa Delgado', how: 'reader', by: 'Elena Ruiz' } },
}

/** To a reader who was not in yet: nobody waits for them any more, and why. */
export const reviewClosed: Template<'review-closed'> = {
  words: (values, pen) => ({
    ...aboutWords(values, pen),
    org: pen.brand.name,
    why: pen.label('settling.closed', values.why),
  }),
  body: ({ values, say, act }) => ({
    next: say('next'),
    button: act(values.url),
  }),
  preview: { values: { ...sampleReview, url: 'https://attune.example/virginia/reviews', why: 'decided' } },
}

/** To everybody of the pool: a case for practice, without a name. */
export const calibrationOpened: Template<'calibration-opened'> = {
  words: (values, pen) => ({ org: pen.brand.name, case: values.title, due: pen.day(values.dueOn) }),
  body: ({ values, say, act }) => ({
    next: say('next'),
    button: act(values.url),
  }),
  preview: {
    values: { title: 'Practice case 1', dueOn: '2026-05-29', url: 'https://attune.example/virginia/reviews/42' },
  },
}

/** To one of the pool: they have not handed it in yet. */
export const calibrationReminder: Template<'calibration-reminder'> = {
  words: (values, pen) => ({ org: pen.brand.name, case: values.title, due: pen.day(values.dueOn) }),
  body: ({ values, say, act }) => ({
    next: say('next'),
    button: act(values.url),
  }),
  preview: {
    values: { title: 'Practice case 1', dueOn: '2026-05-29', url: 'https://attune.example/virginia/reviews/42' },
  },
}

/** To the applicant: what somebody of the pool advises, without their name. */
export const adviceGiven: Template<'advice-given'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), org: pen.brand.name, advice: values.advice }),
  body: ({ values, pen, say, act }) => ({
    text: <Quote pen={pen}>{values.text}</Quote>,
    next: say('next'),
    button: act(values.url),
  }),
  must: ['text'],
  preview: { values: { ...sampleAbout, advice: 'notYet', text: 'Your RSC is nearly there: six hours more.' } },
}

/** To the office: an applicant asks for advice on a draft, and nobody reads it yet. */
export const adviceMissing: Template<'advice-missing'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), applicant: values.applicant }),
  body: ({ values, say, act }) => ({
    next: <Words>{say(values.looked === 'yes' ? 'nobody' : 'byHand')}</Words>,
    button: act(values.url),
  }),
  preview: { values: { ...sampleAbout, applicant: 'Rosa Delgado', looked: 'yes' } },
}
