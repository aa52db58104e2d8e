import { Facts, Quiet, Quote, Words } from '../parts'
import type { Pen } from '../pen'
import { aboutWords, type Given, sampleAbout, type Template } from '../template'

const sample = {
  applicant: 'Rosa Delgado',
  student: 'Rosa Delgado Ortiz',
  about: 'Social work, Virginia Commonwealth University',
  agreedOn: '2026-04-29',
  dueOn: '2026-05-29',
  until: '2026-06-12',
}

type Request = typeof sample
const requestWords = ({ applicant, student, dueOn, agreedOn }: Request, pen: Pen) => ({
  ...{ applicant, student, org: pen.brand.name },
  due: pen.day(dueOn),
  date: pen.day(agreedOn),
})
const studentFacts = (pen: Pen, { student, about, dueOn }: Request) => (
  <Facts
    pen={pen}
    facts={[
      [pen.t('mail.fact.student'), student],
      [pen.t('proofs.about.transcript'), about || undefined],
      [pen.t('mail.fact.dueOn'), pen.day(dueOn)],
    ]}
  />
)

type Asking = Pick<Given<'transcript-request'>, 'values' | 'pen' | 'say' | 'act'> & { secret: { url: string } }
const asking = {
  words: requestWords,
  body: ({ values, secret, pen, say, act }: Asking) => ({
    facts: studentFacts(pen, values),
    consent: say('consent'),
    button: act(secret.url),
    decline: say('decline'),
    yours: <Quiet>{pen.t('mail.link.yours', { until: pen.day(values.until) })}</Quiet>,
  }),
  preview: { values: sample, secret: { url: 'https://attune.example/transcript/sample' } },
}

/** To a school's registrar: whose transcript, who agreed to it, and where it is put. */
export const transcriptRequest: Template<'transcript-request'> = asking

/** The same once more, in words of its own. */
export const transcriptReminder: Template<'transcript-reminder'> = asking

const sampleSchool = {
  ...sampleAbout,
  url: 'https://attune.example/virginia/applications/42/proofs',
  about: 'Social work, Virginia Commonwealth University',
  school: 'Virginia Commonwealth University',
}
type Told = { reference: string; category: string; school: string }
const schoolWords = (values: Told, pen: Pen) => ({
  ...aboutWords(values, pen),
  org: pen.brand.name,
  school: values.school,
})

const degreeFacts = (pen: Pen, { reference, about }: { reference: string; about: string }) => (
  <Facts
    pen={pen}
    facts={[
      [pen.t('mail.fact.reference'), reference],
      [pen.t('proofs.about.transcript'), about || undefined],
    ]}
  />
)

/** To the applicant: the office has asked their school. */
export const schoolAsked: Template<'school-asked'> = {
  words: (values, pen) => ({ ...schoolWords(values, pen), email: values.email, due: pen.day(values.dueOn) }),
  body: ({ values, pen, say, act }) => ({
    facts: degreeFacts(pen, values),
    next: say('next'),
    button: act(values.url),
  }),
  preview: { values: { ...sampleSchool, email: 'registrar@vcu.example', dueOn: '2026-05-29' } },
}

/** To the applicant: their school has sent it. */
export const schoolSent: Template<'school-sent'> = {
  words: schoolWords,
  body: ({ values, pen, say, act }) => ({
    facts: degreeFacts(pen, values),
    next: say('next'),
    button: act(values.url),
  }),
  preview: { values: sampleSchool },
}

const ended = { ...sampleSchool, email: 'registrar@vcu.example', why: 'notFound', note: '', dueOn: '2026-05-29' }
type Ended = { why: string; note: string }
const reason = (pen: Pen, { why, note }: Ended) => (
  <>
    <Words>{pen.label('proofs.school.ended', why)}</Words>
    {note && <Quote pen={pen}>{note}</Quote>}
  </>
)

/** To the applicant: nothing comes from the school, why, and what they can do. */
export const schoolDeclined: Template<'school-declined'> = {
  words: (values, pen) => ({ ...schoolWords(values, pen), email: values.email, due: pen.day(values.dueOn) }),
  body: ({ values, pen, say, act }) => ({
    reason: reason(pen, values),
    next: say('next'),
    button: act(values.url),
  }),
  must: ['reason'],
  preview: { values: ended },
}

/** The same to the office. */
export const schoolDeclinedOffice: Template<'school-declined-office'> = {
  words: (values, pen) => ({
    ...{ ...schoolWords(values, pen), applicant: values.applicant },
    ...{ email: values.email, due: pen.day(values.dueOn) },
  }),
  body: ({ values, pen, say, act }) => ({
    reason: reason(pen, values),
    next: say('next'),
    button: act(values.url),
  }),
  must: ['reason'],
  preview: { values: { ...ended, applicant: 'Rosa Delgado' } },
}
