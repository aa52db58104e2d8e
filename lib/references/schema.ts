import { z } from 'zod'
import { emailField } from '@/lib/auth/schema'
import { messageRef } from '@/lib/core/message-ref'
import { CATEGORY_CODES } from '@/lib/rules/categories'
import { DOMAINS } from '@/lib/rules/competencies'
import { EDITIONS } from '@/lib/rules/criteria'
import { RATER_ROLES } from '@/lib/rules/portfolio'
import { ANSWERS, QUESTION_PAGES } from './form'

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
export const EditRaterInput = z.strictObject({
  referenceId: id,
  name: Name,
  ...rater,
  waiver: Waiver.optional(),
  version,
  overwrite: version.optional(),
})
export const ReaddressRaterInput = z.strictObject({ referenceId: id, email: Email })
export const RatersOf = z.strictObject({ applicationId: id })
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

export const EASE = ['easy', 'middling', 'hard'] as const
export const CLARITY = ['all', 'most', 'few'] as const
export const TIME = ['up-to-10', 'up-to-20', 'longer'] as const
/** Three questions after the rating was sent; only their sums are ever shown. */
export const GiveFeedbackInput = z.strictObject({
  ease: z.enum(EASE, { error: 'references.feedback.missing' }),
  clarity: z.enum(CLARITY, { error: 'references.feedback.missing' }),
  time: z.enum(TIME, { error: 'references.feedback.missing' }),
})

const MOST_QUESTIONS = 24
/** As many questions as "not enough information" answers void a rating, or none could ever be void. */
export const FEWEST_QUESTIONS = Math.max(...EDITIONS.map((edition) => edition.voidAnswers.count))

const questionField = z.string().trim().max(300, 'references.error.long').default('')
const TypedQuestion = z
  .strictObject({
    en: questionField,
    es: questionField,
    domain: z.enum(DOMAINS, { error: 'references.form.domain.missing' }),
    page: z.enum(['1', '2', '3'], { error: 'references.form.page.missing' }),
  })
  .superRefine(({ en, es }, at) => {
    if (en && !es) at.addIssue({ code: 'custom', path: ['es'], message: 'references.form.es.missing' })
    if (es && !en) at.addIssue({ code: 'custom', path: ['en'], message: 'references.form.en.missing' })
  })
  .transform(({ en, es, domain, page }) => ({ domain, page: QUESTION_PAGES[Number(page) - 1] ?? 1, own: { en, es } }))

/** The association's own questions. A row left empty in both languages is none. */
export const PublishFormInput = z.strictObject({
  category: z.enum(['', ...CATEGORY_CODES], { error: 'common.error.unknownField' }),
  number: version,
  questions: z
    .array(TypedQuestion)
    .max(MOST_QUESTIONS, 'references.form.many')
    .transform((rows) => rows.filter(({ own }) => own.en !== ''))
    .refine((rows) => rows.length >= FEWEST_QUESTIONS, messageRef('references.form.few', { fewest: FEWEST_QUESTIONS })),
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
const ADDRESS_HINTS = ['public-mail', 'work-mail'] as const
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
