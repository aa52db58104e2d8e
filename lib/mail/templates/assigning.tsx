import { CaseFacts, Facts, Quiet, Words } from '../parts'
import type { Pen } from '../pen'
import { aboutWords, sampleAbout, type Template } from '../template'

/** All that is said of a case before its reader has signed that nothing ties them to it. */
type Named = { applicant: string; category: string; round: string }

const named = (pen: Pen, { applicant, category, round }: Named, rest: [string, string | undefined][] = []) => (
  <Facts
    pen={pen}
    facts={[
      [pen.t('mail.fact.applicant'), applicant],
      [pen.t('mail.fact.category'), pen.label('rules.category', category)],
      [pen.t('mail.fact.round'), round || undefined],
      ...rest,
    ]}
  />
)

const sample = { applicant: 'Rosa Delgado', category: 'IFS', round: 'Spring 2026' }
const sampleUntil = { kind: 'formal', dueOn: '2026-05-29', until: '2026-06-12' } as const
const secret = { url: 'https://attune.example/review/sample' }

/** To a reviewer: would you read this one? It says the name, and nothing of what is in the application. */
export const reviewInvitation: Template<'review-invitation'> = {
  words: (values, pen) => ({
    applicant: values.applicant,
    org: pen.brand.name,
    due: pen.day(values.dueOn),
    what: pen.label('assigning.kind', values.kind),
  }),
  body: ({ values, secret, pen, say, act }) => ({
    facts: named(pen, values, [
      [pen.t('mail.fact.reading'), pen.label('assigning.kind', values.kind)],
      [pen.t('mail.fact.due'), pen.day(values.dueOn)],
    ]),
    conflict: <Words>{say('conflict')}</Words>,
    button: act(secret.url),
    decline: say('decline'),
    yours: <Quiet>{pen.t('mail.link.yours', { until: pen.day(values.until) })}</Quiet>,
  }),
  must: ['conflict'],
  preview: { values: { ...sample, ...sampleUntil }, secret },
}

export const reviewReminder: Template<'review-reminder'> = {
  words: (values, pen) => ({ applicant: values.applicant, org: pen.brand.name, due: pen.day(values.dueOn) }),
  body: ({ values, secret, pen, say, act }) => ({
    facts: named(pen, values, [[pen.t('mail.fact.due'), pen.day(values.dueOn)]]),
    next: <Words>{values.begun === 'yes' ? say('begun') : say('notBegun')}</Words>,
    button: act(secret.url),
    yours: <Quiet>{pen.t('mail.link.yours', { until: pen.day(values.until) })}</Quiet>,
  }),
  preview: { values: { ...sample, ...sampleUntil, begun: 'no' }, secret },
}

/** To a reader the office took a case from: nothing to do any more. */
export const reviewRemoved: Template<'review-removed'> = {
  words: (values, pen) => ({ applicant: values.applicant, org: pen.brand.name }),
  body: ({ values, pen, say, act }) => ({
    facts: named(pen, values),
    next: say('next'),
    button: act(values.url),
  }),
  preview: { values: { ...sample, url: 'https://attune.example/virginia/reviews' } },
}

/** To the office: a reader has gone, and nobody else was found. */
export const readerMissing: Template<'reader-missing'> = {
  words: (values, pen) => ({
    ...aboutWords(values, pen),
    applicant: values.applicant,
    reader: values.reader,
    reason: pen.label('assigning.decline', values.reason),
  }),
  body: ({ values, pen, say, act }) => ({
    facts: <CaseFacts pen={pen} values={values} />,
    next: <Words>{values.looked === 'yes' ? say('nobody') : say('byHand')}</Words>,
    button: act(values.url),
  }),
  preview: {
    values: { ...sampleAbout, applicant: 'Rosa Delgado', reader: 'Ines Moreno', reason: 'noTime', looked: 'yes' },
  },
}

/** To the office: a letter to a reviewer came back, and what that means for the case. */
export const readerUnreached: Template<'reader-unreached'> = {
  words: (values, pen) => ({
    ...aboutWords(values, pen),
    applicant: values.applicant,
    reader: values.reader,
    email: values.email,
    another: values.another,
  }),
  body: ({ values, pen, say, act }) => ({
    facts: <CaseFacts pen={pen} values={values} />,
    next: <Words>{say(values.outcome)}</Words>,
    button: act(values.url),
    address: say('address'),
  }),
  preview: {
    values: {
      ...sampleAbout,
      applicant: 'Rosa Delgado',
      reader: 'Ines Moreno',
      email: 'ines@moreno.example',
      outcome: 'another',
      another: 'Paul Weber',
    },
  },
}

/** To the office: a review has not come, and nobody waits for it any longer. */
export const reviewOverdue: Template<'review-overdue'> = {
  words: (values, pen) => ({
    ...aboutWords(values, pen),
    applicant: values.applicant,
    reader: values.reader,
    due: pen.day(values.dueOn),
  }),
  body: ({ values, pen, say, act }) => ({
    facts: <CaseFacts pen={pen} values={values} />,
    next: say('next'),
    button: act(values.url),
  }),
  preview: { values: { ...sampleAbout, applicant: 'Rosa Delgado', reader: 'Ines Moreno', dueOn: '2026-05-29' } },
}
