import { z } from 'zod'
import { messageRef } from '@/lib/core/message-ref'
import { DEFER_REASONS } from '@/lib/rules/coming-back'
import { DOMAINS } from '@/lib/rules/competencies'
import { reasonField } from '@/lib/rules/own-reasons'
import { ADVICE, RECOMMENDATIONS } from './recommendations'

/** Entries that can show a competency (standards.md §3, rule 9). */
export const TICKED_KINDS = ['education', 'work', 'training', 'rsc'] as const
export type TickedKind = (typeof TICKED_KINDS)[number]

/** How far a domain is shown; `reading.step.<n>` says it in words. */
export const STEPS = [1, 2, 3, 4] as const
export type Step = (typeof STEPS)[number]

/** What a reader writes: to the applicant, to the coordinator alone, and a note to each domain. */
export const WORDS = ['toApplicant', 'toCoordinator'] as const
export const WORDS_LIMIT = 8000
export const NOTE_LIMIT = 2000

/** Older than that nothing waits: a browser says this where it would be more. */
export const LONGEST_AGO = 90 * 86_400_000

const reviewId = z.uuid('common.error.not_found')
const text = (max: number) => z.string().max(max, messageRef('ui.error.tooLong', { max }))
const version = z.coerce.number().int().min(0).max(2_000_000_000)

/** How long ago it was done, by the clock it was done with: so a wrong clock on a tablet does no harm. */
const age = z.coerce.number().int().min(0).max(LONGEST_AGO)
const ago = age.default(0)

/** In which browser something was chosen, and since when what stood then had stood (empty: nothing did). */
const by = z.string().max(64).default('')
const over = z.union([z.literal(''), z.iso.datetime()], 'common.error.invalid').optional()

export const Entry = z.strictObject({
  entryKind: z.enum(TICKED_KINDS, 'common.error.not_found'),
  entryId: z.uuid('common.error.not_found'),
})

export const Tick = Entry.extend({ competency: z.string().min(1).max(200), on: z.boolean(), ago })
export type Tick = z.output<typeof Tick>

const WholeEntry = Entry.extend({ finer: z.boolean() })
export type WholeEntry = z.output<typeof WholeEntry>

export const SaveTicksInput = z.strictObject({
  reviewId,
  ticks: z.array(Tick).max(500, 'common.error.tooLarge'),
  /** Entries given as a whole: what is not among the ticks is taken back; without `finer` only what has no finer list. */
  whole: z.array(WholeEntry).max(500, 'common.error.tooLarge').default([]),
})

/**
 * `training:<id>:all` (or `:plain`, its finer lists not drawn) and `training:<id>:thinking`, as a form's boxes are called;
 * `training:<id>:thinking:off:3000` is one that waited so many milliseconds for a connection.
 */
const entryWord = z.string().transform((word, ctx) => {
  const [entryKind, entryId, drawn] = word.split(':')
  const found = WholeEntry.safeParse({ entryKind, entryId, finer: drawn === 'all' })
  if (found.success) return found.data
  ctx.addIssue({ code: 'custom', message: 'common.error.not_found' })
  return z.NEVER
})
const wordOf = (stands?: boolean) =>
  z.string().transform((word, ctx) => {
    const [entryKind, entryId, competency, on, ago] = word.split(':')
    const found = Tick.safeParse({ entryKind, entryId, competency, on: stands ?? on === 'on', ago })
    if (found.success) return found.data
    ctx.addIssue({ code: 'custom', message: 'common.error.not_found' })
    return z.NEVER
  })

const tickWord = wordOf(true)
const lateWord = wordOf()

/** The same out of a form that was sent without JavaScript: the entries shown, and what is ticked in them. */
export const TickFormInput = z
  .strictObject({
    reviewId,
    entries: z.array(entryWord).max(500, 'common.error.tooLarge').default([]),
    ticks: z.array(tickWord).max(5000, 'common.error.tooLarge').default([]),
  })
  .transform(({ entries, ...rest }) => ({ ...rest, whole: entries }))

export const SaveJudgementInput = z.strictObject({
  reviewId,
  domain: z.enum(DOMAINS, 'common.error.not_found'),
  step: z.coerce.number().pipe(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)], 'reading.error.step')),
  ago,
})

const fields = [...WORDS, ...DOMAINS.map((domain) => `note-${domain}` as const)] as const

export const SaveReviewWordsInput = z.strictObject({
  reviewId,
  field: z.enum(fields, 'common.error.not_found'),
  text: text(WORDS_LIMIT),
  version,
})

/** As far as somebody has got: a reason that still wants its words is kept all the same. */
const Said = z.strictObject({
  recommendation: z.enum(['', ...RECOMMENDATIONS, ...ADVICE], 'reading.error.recommendation').default(''),
  reasons: z
    .array(
      z.strictObject({
        requirement: z.string().max(60, 'common.error.invalid').default(''),
        reason: reasonField(['', ...DEFER_REASONS], 'review.error.deferReason').default(''),
        todo: text(1000).default(''),
      }),
    )
    .max(60, 'common.error.tooLarge')
    .default([])
    .transform((rows) => rows.filter(({ reason }) => reason !== '')),
})

export const KeepRecommendationInput = Said.extend({ reviewId, ago, by, over })

/** What a browser sends while one reads: ticks and steps, as they were made, many at a time. */
export const MarksBody = z.strictObject({
  ticks: z.array(Tick).max(500, 'common.error.tooLarge').default([]),
  judgements: z
    .array(z.strictObject({ domain: z.enum(DOMAINS), step: SaveJudgementInput.shape.step, ago }))
    .max(DOMAINS.length, 'common.error.tooLarge')
    .default([]),
  /** As `KeepRecommendationInput`, read by itself: half a reason that is too long must not hold up the ticks beside it. */
  said: z.looseObject({}).optional(),
})
export const WordsBody = z.strictObject({ text: text(WORDS_LIMIT), version })

const Judgement = z.strictObject({
  domain: z.enum(DOMAINS, 'common.error.not_found'),
  /** A browser leaves out what it has saved already. */
  step: z.enum(['', '1', '2', '3', '4'], 'reading.error.step').default(''),
  /** Absent where the form came without JavaScript, with every judgement as the page was drawn. */
  ago: age.optional(),
  note: text(NOTE_LIMIT).optional(),
  noteVersion: version.optional(),
})

/** The form offers every requirement; where no reason is chosen it is none. */
const Why = z
  .strictObject({
    requirement: z.string().max(60, 'common.error.invalid').default(''),
    reason: reasonField(['', ...DEFER_REASONS], 'review.error.deferReason').default(''),
    todo: z
      .string()
      .trim()
      .max(1000, messageRef('ui.error.tooLong', { max: 1000 }))
      .default(''),
  })
  .refine(({ reason, todo }) => reason !== 'other' || todo !== '', { path: ['todo'], error: 'review.error.todo' })

export const NEEDS_REASONS: ReadonlySet<string> = new Set(['defer', 'moreInformation'])

/** `later` keeps what is there; what is missing before it can be sent is the command's to say. */
export const SubmitReviewInput = z
  .strictObject({
    reviewId,
    send: z.enum(['now', 'later'], 'common.error.invalid').default('now'),
    /** Ticks the browser had not got through when the form was sent. */
    late: z.array(lateWord).max(5000, 'common.error.tooLarge').default([]),
    saidBy: by,
    saidOver: over,
    recommendation: z.enum(['', ...RECOMMENDATIONS, ...ADVICE], 'reading.error.recommendation').default(''),
    reasons: z.array(Why).max(60, 'common.error.tooLarge').default([]),
    judgements: z.array(Judgement).max(DOMAINS.length, 'common.error.tooLarge').default([]),
    toApplicant: text(WORDS_LIMIT).optional(),
    toApplicantVersion: version.optional(),
    toCoordinator: text(WORDS_LIMIT).optional(),
    toCoordinatorVersion: version.optional(),
  })
  .transform((input) => ({
    ...input,
    reasons: NEEDS_REASONS.has(input.recommendation) ? input.reasons.filter(({ reason }) => reason !== '') : [],
  }))
