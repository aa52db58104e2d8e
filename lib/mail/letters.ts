import { z } from 'zod'
import { About, Day, Link, Minutes, Moment, None, Text, Url } from './letter-shapes'
import { PROOF_LETTERS } from './proof-letters'
import { READING_LETTERS } from './reading-letters'

const Asked = z.strictObject({
  applicant: Text,
  category: Text,
  /** What the rater is to the applicant, as a code of the references room. */
  role: Text,
  /** True: the applicant gave up the right to see this rating. */
  waived: z.boolean(),
  /** The last day the link works. */
  until: Day,
})
const Hours = z.strictObject({ giver: Text, minutes: Minutes, fromDay: Day, toDay: Day, url: Url })
const Logged = z.strictObject({ applicant: Text, minutes: Minutes, fromDay: Day, toDay: Day, until: Day })

/** What an association writes to people: the letter's name, the facts it states, and the links only its reader may have. */
export const LETTERS = {
  'rater-invitation': { values: Asked.extend({ takesMinutes: Minutes.default(10) }), secret: Link },
  'rater-reminder': { values: Asked, secret: Link },
  'rater-no-longer-needed': { values: z.strictObject({ applicant: Text }), secret: None },
  'rater-thanks': { values: z.strictObject({ applicant: Text }), secret: None },
  'giver-confirmation-request': { values: Logged, secret: Link },
  'giver-reminder': { values: Logged, secret: Link },
  'application-submitted': {
    values: About.extend({ round: Text.optional(), expectedOn: Day.optional(), coordinator: Text.optional() }),
    secret: None,
  },
  'information-requested': {
    values: About.extend({
      message: Text.default(''),
      dueOn: Day,
      /** `section` is a code of the portfolio; `ask` is what the coordinator wrote. */
      items: z.array(z.strictObject({ section: Text, ask: Text })).min(1),
    }),
    secret: None,
  },
  /** `reason` is a code of the review room. */
  'round-moved': { values: About.extend({ round: Text, expectedOn: Day }), secret: None },
  'case-held': { values: About.extend({ reason: Text, message: Text.default('') }), secret: None },
  /** `expectedOn`, here and below: by when the applicant hears, where a day can be said. */
  'case-released': { values: About.extend({ expectedOn: Day.optional() }), secret: None },
  'details-corrected': { values: About.extend({ before: Text, after: Text, reason: Text }), secret: None },
  ...PROOF_LETTERS,
  'information-reminder': { values: About.extend({ dueOn: Day, items: z.int().positive() }), secret: None },
  /** The office goes on without the answers: it took the request back, or the time ran out. */
  'information-closed': {
    values: About.extend({
      how: z.enum(['taken-back', 'expired']),
      message: Text.default(''),
      expectedOn: Day.optional(),
    }),
    secret: None,
  },
  'information-extended': { values: About.extend({ dueOn: Day }), secret: None },
  /** `told`: the later day they were written before. */
  'information-day-back': { values: About.extend({ dueOn: Day, told: Day }), secret: None },
  'information-expired': { values: About.extend({ applicant: Text, dueOn: Day }), secret: None },
  'information-answered': { values: About.extend({ applicant: Text, items: z.int().positive() }), secret: None },
  /** `since`: nobody worked on the draft since; it comes to rest after `until`. */
  'draft-idle': { values: About.extend({ since: Day, until: Day }), secret: None },
  'draft-resting': { values: About, secret: None },
  'decision-endorsed': {
    values: About.extend({ number: Text, awardedOn: Day, verifyUrl: Url, feedback: Text.default('') }),
    secret: None,
  },
  'decision-cleared-for-exam': { values: About.extend({ feedback: Text.default('') }), secret: None },
  'decision-deferred': {
    values: About.extend({
      feedback: Text,
      /** Codes of the standard's requirements and of reasons; `todo` is what the coordinator wrote. */
      reasons: z.array(z.strictObject({ requirement: Text, reason: Text, todo: Text })).default([]),
    }),
    secret: None,
  },
  'appeal-received': { values: About.extend({ words: Text, expectedOn: Day }), secret: None },
  /** To whoever of the office may answer it; `free`: whether anybody may, or a role has to be given first. */
  'appeal-made': {
    values: About.extend({ applicant: Text, free: z.enum(['some', 'none']).default('some'), answerBy: Day.optional() }),
    secret: None,
  },
  'appeal-decided': {
    values: About.extend({ outcome: z.enum(['uphold', 'reopen']), answer: Text, expectedOn: Day.optional() }),
    secret: None,
  },
  /** `act`: what was decided and is taken back; `number`: of the endorsement that was revoked. */
  'decision-reversed': {
    values: About.extend({ act: Text, reason: Text, number: Text.default(''), expectedOn: Day.optional() }),
    secret: None,
  },
  /** `since`: nothing came since. */
  'application-closed': { values: About.extend({ since: Day, feedback: Text.default('') }), secret: None },
  'application-withdrawn': { values: About, secret: None },
  ...READING_LETTERS,
  'rating-received': {
    values: About.extend({ rater: Text, received: z.int().positive(), needed: z.int().positive() }),
    secret: None,
  },
  'rater-declined': { values: About.extend({ rater: Text }), secret: None },
  'rater-resumed': { values: About.extend({ rater: Text }), secret: None },
  'rater-bounced': { values: About.extend({ rater: Text, email: Text }), secret: None },
  /** A link ran out unanswered; `outstanding` names everybody who has not answered yet. */
  'rater-overdue': { values: About.extend({ rater: Text, outstanding: z.array(Text) }), secret: None },
  /** To the office: so many questions without an answer that the rating does not count. */
  'rating-void': { values: About.extend({ applicant: Text, rater: Text }), secret: None },
  /** A rating came that cannot be counted. It says so, and nothing of what is in it. */
  'rating-another-needed': { values: About.extend({ rater: Text }), secret: None },
  'giver-bounced': { values: Hours.extend({ known: z.boolean(), email: Text.or(z.literal('')) }), secret: None },
  'hours-disputed': { values: Hours.extend({ note: Text.default('') }), secret: None },
  'hours-corrected': { values: Hours.extend({ typedMinutes: Minutes }), secret: None },
  'hours-confirmed': { values: Hours, secret: None },
  /** Through the directory of givers: `email` only where the writer lets it be seen. */
  'giver-message': {
    values: z.strictObject({ writer: Text, text: Text, email: Text, answer: z.enum(['yes', 'no']), url: Url }),
    secret: None,
  },
  /** Once a day at most: what somebody logged with the reader and what is remembered differently. */
  'sessions-waiting': {
    values: z.strictObject({
      waiting: z.int().nonnegative(),
      differing: z.int().nonnegative(),
      people: z.array(Text).min(1),
      url: Url,
    }),
    secret: None,
  },
  /** Days as such; a time as "16:30", or nothing where none was agreed. */
  'session-moved': {
    values: z.strictObject({ mover: Text, wasOn: Day, wasAt: Text, isOn: Day, isAt: Text, url: Url }),
    secret: None,
  },
  /** A scan refused a document after it was uploaded. */
  'document-refused': { values: z.strictObject({ document: Text, url: Url }), secret: None },
  /** Put on the list of those who were at a training; `known`: the reader has an account here. */
  /** To both addresses of somebody who may be here twice; `other` is masked, its owner may be a stranger. */
  'joining-asked': { values: z.strictObject({ other: Text, until: Day }), secret: Link },
  /** To both, once it is done: which address stays and which one leads nowhere any more. */
  'joining-done': { values: z.strictObject({ staying: Text, leaving: Text, url: Url }), secret: None },
  'joining-declined': { values: z.strictObject({ staying: Text, leaving: Text, url: Url }), secret: None },
  'joining-waits': { values: z.strictObject({ staying: Text, leaving: Text, url: Url }), secret: None },
  'admin-invitation': { values: z.strictObject({ until: Day }), secret: Link },
  'roster-listed': {
    values: z.strictObject({ training: Text, on: Day, minutes: Minutes, known: z.boolean(), url: Url }),
    secret: None,
  },
  'adviser-assigned': { values: About.extend({ applicant: Text }), secret: None },
  'adviser-named': { values: About.extend({ adviser: Text }), secret: None },
  'comment-written': {
    /** `section` is a code of the portfolio; `choiceUrl` is where one says how one wants to hear of comments. */
    values: About.extend({ author: Text, section: Text, text: Text, choiceUrl: Url }),
    secret: None,
  },
  'comment-digest': {
    values: z.strictObject({
      url: Url,
      choiceUrl: Url,
      threads: z
        .array(
          z.strictObject({
            reference: Text,
            applicant: Text,
            section: Text,
            unread: z.int().positive(),
            authors: Text,
            url: Url,
          }),
        )
        .min(1),
    }),
    secret: None,
  },
} as const

/** Letters about an account, which no association owns. */
export const ACCOUNT_LETTERS = {
  'confirm-address': { values: z.strictObject({ hours: z.int().positive() }), secret: Link },
  'address-already-known': { values: z.strictObject({ signInUrl: Url, resetUrl: Url }), secret: None },
  'reset-password': { values: z.strictObject({ minutes: z.int().positive() }), secret: Link },
  'password-changed': { values: z.strictObject({ at: Moment, resetUrl: Url }), secret: None },
  'new-address': { values: z.strictObject({ hours: z.int().positive() }), secret: Link },
  'address-in-use': { values: z.strictObject({ signInUrl: Url, resetUrl: Url }), secret: None },
  'address-change-asked': { values: z.strictObject({ address: Text, hours: z.int().positive() }), secret: Link },
  'address-changed': {
    values: z.strictObject({ address: Text, at: Moment, hours: z.int().positive() }),
    secret: Link,
  },
} as const

export type LetterName = keyof typeof LETTERS
export type AccountLetterName = keyof typeof ACCOUNT_LETTERS
export type AnyLetterName = LetterName | AccountLetterName
type All = typeof LETTERS & typeof ACCOUNT_LETTERS

/** The facts and links of a letter as its template gets them. */
export type LetterValues<N extends AnyLetterName> = z.output<All[N]['values']>
type Secret<N extends AnyLetterName> = z.output<All[N]['secret']>
export type WithSecret<N extends AnyLetterName> =
  Secret<N> extends undefined ? { secret?: undefined } : { secret: Secret<N> }

export type Recipient = { name: string; email: string; locale: string; personId?: string | null }

export type NewLetter<N extends LetterName> = {
  template: N
  to: Recipient
  values: z.input<(typeof LETTERS)[N]['values']>
  /** On whose timeline the letter stands. */
  applicationId?: string | null
} & WithSecret<N>

export type NewAccountLetter<N extends AccountLetterName> = {
  template: N
  to: Omit<Recipient, 'personId'> & { accountId?: string | null }
  values: z.input<(typeof ACCOUNT_LETTERS)[N]['values']>
} & WithSecret<N>

export function isLetter(name: string): name is LetterName {
  return Object.hasOwn(LETTERS, name)
}

export function isAccountLetter(name: string): name is AccountLetterName {
  return Object.hasOwn(ACCOUNT_LETTERS, name)
}
