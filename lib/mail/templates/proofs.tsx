import { CaseFacts, Facts, Quote, Words } from '../parts'
import type { Pen } from '../pen'
import { aboutWords, sampleAbout, type Template } from '../template'

const sampleProof = {
  ...sampleAbout,
  url: 'https://attune.example/virginia/applications/42/proofs',
  kind: 'transcript',
  about: 'Social work, Virginia Commonwealth University',
}

type Proof = { reference: string; category: string; kind: string; about: string }
const proofWords = (values: Proof, pen: Pen) => ({
  ...aboutWords(values, pen),
  org: pen.brand.name,
  what: pen.label('proofs.kind', values.kind),
})

const factsOf = (pen: Pen, { reference, kind, about }: Proof, dueOn?: string) => (
  <Facts
    pen={pen}
    facts={[
      [pen.t('mail.fact.reference'), reference],
      [pen.label('proofs.about', kind), about || undefined],
      [pen.t('mail.fact.dueOn'), dueOn && pen.day(dueOn)],
    ]}
  />
)

/** To the applicant: what to bring, and by when. */
export const proofAsked: Template<'proof-asked'> = {
  words: (values, pen) => ({ ...proofWords(values, pen), due: pen.day(values.dueOn) }),
  body: ({ values, pen, say, act }) => ({
    words: values.words && <Quote pen={pen}>{values.words}</Quote>,
    facts: factsOf(pen, values, values.dueOn),
    next: <Words>{say(values.official ? 'school' : 'how')}</Words>,
    button: act(values.url),
  }),
  preview: {
    values: { ...sampleProof, words: 'The one of your master’s degree.', dueOn: '2026-05-29', official: false },
  },
}

export const proofReminder: Template<'proof-reminder'> = {
  words: (values, pen) => ({ ...proofWords(values, pen), due: pen.day(values.dueOn) }),
  body: ({ values, pen, say, act }) => ({
    facts: factsOf(pen, values, values.dueOn),
    next: <Words>{say(values.official ? 'school' : 'how')}</Words>,
    button: act(values.url),
  }),
  preview: { values: { ...sampleProof, words: '', dueOn: '2026-05-29', official: false } },
}

/** To the applicant: what came is not good, and why. */
export const proofRefused: Template<'proof-refused'> = {
  words: proofWords,
  body: ({ values, pen, say, act }) => ({
    note: <Quote pen={pen}>{values.note}</Quote>,
    facts: factsOf(pen, values),
    next: say('next'),
    button: act(values.url),
  }),
  must: ['note'],
  preview: { values: { ...sampleProof, note: 'The page with the date of the degree is missing.' } },
}

/** To the office: the applicant, or their school, has sent it. */
export const proofReceived: Template<'proof-received'> = {
  words: (values, pen) => ({
    ...proofWords(values, pen),
    applicant: values.applicant,
    sender: values.school || values.applicant,
  }),
  body: ({ values, pen, act }) => ({
    facts: <CaseFacts pen={pen} values={values} />,
    button: act(values.url),
  }),
  preview: { values: { ...sampleProof, applicant: 'Rosa Delgado', school: '' } },
}

/** To the office: it did not come in time. */
export const proofExpired: Template<'proof-expired'> = {
  words: (values, pen) => ({ ...proofWords(values, pen), applicant: values.applicant }),
  body: ({ values, pen, say, act }) => ({
    facts: <CaseFacts pen={pen} values={values} />,
    next: say('next'),
    button: act(values.url),
  }),
  preview: { values: { ...sampleProof, applicant: 'Rosa Delgado' } },
}
