import { z } from 'zod'
import { emailField } from '@/lib/auth/schema'
import { RATER_ROLES } from '@/lib/rules/portfolio'
import { ANSWERS } from './form'

/** Shapes of what comes in about raters and ratings. Error messages are keys of the catalogue. */
const id = z.uuid('common.error.unknownField')
const text = (max: number) => z.string().trim().max(max, 'references.error.long').default('')
const Name = z
  .string({ error: 'references.name.missing' })
  .trim()
  .min(1, 'references.name.missing')
  .max(120, 'references.error.long')
const Role = z.enum(RATER_ROLES, { error: 'references.role.missing' })
const Email = emailField('references.email.missing', 'references.email.wrong')
const Language = z.enum(['en', 'es'], { error: 'references.locale.missing' })
const Waiver = z.enum(['yes', 'no'], { error: 'references.waiver.missing' }).transform((answer) => answer === 'yes')
const version = z
  .string()
  .regex(/^\d{1,9}$/, 'common.error.unknownField')
  .transform(Number)

/** In the order of the form: errors are listed as they stand there. */
const rater = { jobTitle: text(120), role: Role, locale: Language, waiver: Waiver }

export const NameRaterInput = z.strictObject({
  applicationId: id,
  name: Name,
  email: Email,
  ...rater,
  send: z.enum(['now', 'later'], { error: 'references.send.missing' }),
})
export const EditRaterInput = z.strictObject({ referenceId: id, name: Name, ...rater, waiver: Waiver.optional() })
export const ReaddressRaterInput = z.strictObject({ referenceId: id, email: Email })
export const ReferenceRef = z.strictObject({ referenceId: id })
/** An act behind the rater's own link: the link says which rating is meant. */
export const NoMore = z.strictObject({})

export const VetRaterInput = z.strictObject({
  referenceId: id,
  outcome: z.enum(['accepted', 'refused'], { error: 'references.vet.outcome.missing' }),
  note: text(1000).refine((note) => note.length > 0, 'references.vet.note.missing'),
})

export const DECLINE_REASONS = ['know-too-little', 'no-time', 'conflict', 'other'] as const
export const DeclineRatingInput = z.strictObject({
  reason: z.enum(DECLINE_REASONS, { error: 'references.decline.missing' }),
  note: text(500),
})

/** `later` keeps what is there; the others ask that the step be complete. */
const way = z.enum(['continue', 'later', 'check']).default('continue')
const Answer = z.enum(ANSWERS, { error: 'references.answer.missing' })
const Details = z.strictObject({
  part: z.literal('details'),
  version,
  way,
  raterName: Name,
  raterTitle: text(120),
  role: Role,
  knownSince: text(120),
})
const Page = z.strictObject({
  part: z.literal('answers'),
  version,
  way,
  page: z.enum(['1', '2', '3']).transform(Number),
  answers: z.record(z.string().max(40), Answer, { error: 'references.answer.missing' }).default({}),
})
const Recommendation = z.strictObject({
  part: z.literal('recommendation'),
  version,
  way,
  recommends: z
    .enum(['yes', 'no'], { error: 'references.recommends.missing' })
    .optional()
    .transform((answer) => (answer === undefined ? null : answer === 'yes')),
  comment: text(4000),
})
/** One step of the form, kept as the rater goes along. */
export const SaveRatingInput = z.discriminatedUnion('part', [Details, Page, Recommendation], {
  error: 'common.error.unknownField',
})
export const SubmitRatingInput = z.strictObject({ version })

const PUBLIC_MAIL = new Set(
  'gmail.com googlemail.com yahoo.com hotmail.com outlook.com live.com msn.com icloud.com me.com aol.com gmx.com proton.me protonmail.com'.split(
    ' ',
  ),
)
export const ADDRESS_HINTS = ['public-mail', 'work-mail'] as const
export type AddressHint = (typeof ADDRESS_HINTS)[number]

/** What is worth knowing about an address; never a reason to refuse it. */
export function addressHint(email: string): AddressHint {
  return PUBLIC_MAIL.has(email.slice(email.lastIndexOf('@') + 1)) ? 'public-mail' : 'work-mail'
}

/** An address without the parts that many mail services ignore, so that one mailbox is not taken for two people. */
export function mailboxOf(email: string): string {
  const [local = '', domain = ''] = email.trim().toLowerCase().split('@')
  const [base = ''] = local.split('+')
  const google = domain === 'gmail.com' || domain === 'googlemail.com'
  return google ? `${base.replaceAll('.', '')}@gmail.com` : `${base}@${domain}`
}
