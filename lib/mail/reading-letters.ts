import { z } from 'zod'
import { About, Day, Link, None, Text, Url } from './letter-shapes'

const Named = z.strictObject({ applicant: Text, category: Text, round: Text })
/** `until`: the last day the link works. */
const Reading = Named.extend({ kind: Text, dueOn: Day, until: Day })

/** To reviewers and about their readings; a part of `LETTERS`. */
export const READING_LETTERS = {
  /** To a reviewer: all that is said of a case before the declaration is signed. `kind`: what they are asked for, as a code. */
  'review-invitation': { values: Reading, secret: Link },
  'review-reminder': { values: Reading.extend({ begun: z.enum(['yes', 'no']) }), secret: Link },
  'review-removed': { values: Named.extend({ url: Url }), secret: None },
  /** To the office; `reason` as a code, `looked`: somebody else was looked for, and nobody found. */
  'reader-missing': {
    values: About.extend({ applicant: Text, reader: Text, reason: Text, looked: z.enum(['yes', 'no']) }),
    secret: None,
  },
  /**
   * To the office: a letter to a reviewer came back. `outcome`: somebody else was asked (`another`), nobody was found, the office
   * has to ask, the others are enough, or the review stays theirs because they have begun.
   */
  'reader-unreached': {
    values: About.extend({
      applicant: Text,
      reader: Text,
      email: Text,
      outcome: z.enum(['another', 'nobody', 'byHand', 'enough', 'kept']),
      another: Text.default(''),
    }),
    secret: None,
  },
  'review-overdue': { values: About.extend({ applicant: Text, reader: Text, dueOn: Day }), secret: None },
  /** To readers of an application: they are in and recommend different things; nothing of what anybody wrote. */
  'readers-differ': { values: About.extend({ dueOn: Day }), secret: None },
  /** Codes of the reviewers room. */
  'readers-settled': { values: About.extend({ how: Text, recommendation: Text }), secret: None },
  'reading-settled': { values: About.extend({ applicant: Text, how: Text, recommendation: Text }), secret: None },
  'advice-given': {
    values: About.extend({ advice: z.enum(['ready', 'notYet']), text: Text.default('') }),
    secret: None,
  },
  /** To the office; `looked`: somebody was looked for, and nobody found. */
  'advice-missing': {
    values: About.extend({ applicant: Text, looked: z.enum(['yes', 'no']).default('yes') }),
    secret: None,
  },
  /** Without a name: `title` is what the office calls the case. */
  'calibration-opened': { values: z.strictObject({ title: Text, dueOn: Day, url: Url }), secret: None },
  'calibration-reminder': { values: z.strictObject({ title: Text, dueOn: Day, url: Url }), secret: None },
  'settling-note': { values: About.extend({ author: Text, text: Text }), secret: None },
  'settling-reminder': { values: About.extend({ dueOn: Day }), secret: None },
  /** To the coordinator: a reader hands it over, no third reader was found, or the readers' time ran out. */
  'reading-handed-over': {
    values: About.extend({
      applicant: Text,
      how: z.enum(['reader', 'nobody', 'expired', 'tier', 'third', 'gone']),
      by: Text.default(''),
    }),
    secret: None,
  },
  'review-closed': { values: About.extend({ why: Text }), secret: None },
} as const
