import { z } from 'zod'
import { emailField } from '@/lib/auth/schema'
import { idField } from '@/lib/core/form-fields'
import type { Message } from '@/lib/core/message'
import { VALUES } from '@/lib/rules/values'

const MEGABYTE = 1024 * 1024

/** A bare portfolio is text; a zip brings its documents along. */
export const MOST_JSON_BYTES = 5 * MEGABYTE
export const MOST_PORTFOLIO_BYTES = 100 * MEGABYTE
export const MOST_PORTFOLIO_MEGABYTES = MOST_PORTFOLIO_BYTES / MEGABYTE
export const ZIP_LIMITS = { entries: 500, bytes: 300 * MEGABYTE }
export const ACCEPTED_PORTFOLIOS = '.json,.zip,application/json,application/zip'
/** So many entries one portfolio may hold; the CSV import takes more. */
export const MOST_ENTRIES = 5000
/** A trial is kept this long; then the file is chosen again. */
export const KEPT_MS = 24 * 60 * 60 * 1000

/** What lies in the zip: the open format, ours beside it, and the documents. */
export const PORTFOLIO_FILE = 'portfolio.json'
export const EXTRAS_FILE = 'extras.json'
export const DOCUMENTS_FOLDER = 'documents/'
export const EXTRAS_FORMAT = 'attune-portfolio-extras/1'

const LISTS = ['education', 'licences', 'work', 'training', 'membership'] as const
export type ProvedList = (typeof LISTS)[number]

const text = (max: number) => z.string().max(max)
const byId = <T extends z.ZodType>(shape: T) => z.record(z.string().max(200), shape).default({})

/** What the open format has no field for. Memberships have no ids there: the place in the list stands for one. */
export const Extras = z.strictObject({
  format: z.literal(EXTRAS_FORMAT),
  documents: z
    .array(
      z.strictObject({
        file: text(300),
        name: text(300),
        proves: z.array(z.strictObject({ list: z.enum(LISTS), id: text(200) })).max(500),
      }),
    )
    .max(ZIP_LIMITS.entries)
    .default([]),
  licences: byId(z.strictObject({ name: text(300) })),
  work: byId(z.strictObject({ description: text(2000) })),
  rscProvided: byId(z.strictObject({ setting: text(300) })),
  givers: byId(z.strictObject({ email: text(320) })),
  membership: z.array(z.strictObject({ association: text(300) })).default([]),
  values: z.partialRecord(z.enum(VALUES), text(6000)).default({}),
})
export type Extras = z.output<typeof Extras>

/** The page of the association from which portfolios come in, whether or not there is an application. */
export const BRING_IN = 'bring-in'

export const PortfolioImportRef = z.strictObject({ importId: idField })
export type PortfolioImportRef = z.output<typeof PortfolioImportRef>

const optionalEmail = z
  .string({ error: 'rsc.email.wrong' })
  .trim()
  .transform((typed) => typed || undefined)
  .pipe(emailField('rsc.email.missing', 'rsc.email.wrong').optional())

/** What is known of a giver who is not among the person's own: an address, or that their sessions stay out. */
export const GiverAnswer = z.strictObject({
  id: text(200),
  email: optionalEmail.optional(),
  leave: z.literal('true', 'ui.error.unclear').optional(),
})
export type GiverAnswer = z.output<typeof GiverAnswer>

export const CheckPortfolioInput = z.strictObject({
  importId: idField,
  givers: z.array(GiverAnswer).max(500).default([]),
})

const LINE_OUTCOMES = ['there', 'refused', 'left'] as const
/** What is said about one entry that was not simply added: where it stands in the file, what it is called, and why. */
export type ReportLine = {
  path: string
  title: string
  outcome: (typeof LINE_OUTCOMES)[number]
  reason: Message | null
}

export const REPORT_LISTS = [
  'education',
  'licences',
  'work',
  'training',
  'rsc',
  'rscProvided',
  'membership',
  'values',
  'documents',
] as const
export type ReportList = (typeof REPORT_LISTS)[number]

/** What a portfolio would do, or did, to the ledger. */
export type PortfolioReport = {
  added: Partial<Record<ReportList, number>>
  there: Partial<Record<ReportList, number>>
  refused: number
  lines: ReportLine[]
  /** Givers whose sessions wait for an address. */
  unknownGivers: { id: string; name: string; sessions: number }[]
}

export const EMPTY_REPORT: PortfolioReport = { added: {}, there: {}, refused: 0, lines: [], unknownGivers: [] }
