import { z } from 'zod'
import { About, Day, Link, None, Text } from './letter-shapes'

/** `kind` is a code of the proofs room; `about`: which degree or membership, or nothing. */
const Proof = About.extend({ kind: Text, about: Text.default('') })
/** To a school's registrar: whose transcript, as whom they studied and what, and until when the link works. */
const Registrar = z.strictObject({
  applicant: Text,
  student: Text,
  about: Text.default(''),
  agreedOn: Day,
  dueOn: Day,
  until: Day,
})
/** To an applicant, or the office, about the school that was asked. */
const School = About.extend({ about: Text.default(''), school: Text })
const SchoolEnd = { email: Text, why: Text, note: Text.default(''), dueOn: Day }

/** About transcripts and proofs of membership; a part of `LETTERS`. */
export const PROOF_LETTERS = {
  /** `official`: only the school itself can send it. */
  'proof-asked': {
    values: Proof.extend({ words: Text.default(''), dueOn: Day, official: z.boolean().default(false) }),
    secret: None,
  },
  'proof-reminder': {
    values: Proof.extend({ words: Text.default(''), dueOn: Day, official: z.boolean().default(false) }),
    secret: None,
  },
  'transcript-request': { values: Registrar, secret: Link },
  'transcript-reminder': { values: Registrar, secret: Link },
  'school-asked': { values: School.extend({ email: Text, dueOn: Day }), secret: None },
  'school-sent': { values: School, secret: None },
  /** `why` is a code of the proofs room: what the school said, or that the letter came back, or that it was silent. */
  'school-declined': { values: School.extend(SchoolEnd), secret: None },
  'school-declined-office': { values: School.extend({ ...SchoolEnd, applicant: Text }), secret: None },
  'proof-refused': { values: Proof.extend({ note: Text }), secret: None },
  /** `school`: it came from there, not from the applicant. */
  'proof-received': { values: Proof.extend({ applicant: Text, school: Text.default('') }), secret: None },
  'proof-expired': { values: Proof.extend({ applicant: Text }), secret: None },
} as const
