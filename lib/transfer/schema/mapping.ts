import { z } from 'zod'
import { LOCALES } from '@/lib/i18n/catalogue'
import { translator } from '@/lib/i18n/translate'
import type { Texts } from '@/lib/i18n/translator'
import { type Column, columnsIn, type Log } from './logs'
import { HEADER_WORDS, plain } from './words'

type Labels = { readonly en?: Texts; readonly es?: Texts }

/** Where a field's values are: in a column of the file (`3`), or the same in every row (`always:IMH-E`). */
export type Mapping = Readonly<Record<string, string>>

const COLUMN = /^\d{1,3}$/
const ALWAYS = 'always:'
const source = z
  .string()
  .max(60, 'ui.error.unclear')
  .regex(/^(\d{1,3}|always:[\w;-]+)?$/, 'ui.error.unclear')

export const always = (value: string): string => `${ALWAYS}${value}`

/** The column a field is read from, or null. */
export function columnOf(mapping: Mapping, field: string): number | null {
  const from = mapping[field] ?? ''
  return COLUMN.test(from) ? Number(from) : null
}

/** What stands in every row for a field, or null. */
export function constantOf(mapping: Mapping, field: string): string | null {
  const from = mapping[field] ?? ''
  return from.startsWith(ALWAYS) ? from.slice(ALWAYS.length) : null
}

const isMapped = (mapping: Mapping, field: string): boolean => Boolean(mapping[field])

export const UploadAt = z.object({ log: z.enum(['training', 'work', 'rsc']).optional(), import: z.uuid().optional() })
export const ImportRef = z.strictObject({
  applicationId: z.uuid('ui.error.unclear'),
  importId: z.uuid('ui.error.unclear'),
})
export type ImportRef = z.output<typeof ImportRef>

export const MatchInput = ImportRef.extend({
  dateOrder: z.enum(['mdy', 'dmy'], { error: 'transfer.dateOrder.missing' }),
  columns: z.record(z.string().max(40), source, { error: 'ui.error.unclear' }),
})
export const CommitInput = ImportRef.extend({
  keepTwins: z.enum(['leave', 'keep'], { error: 'ui.error.choose' }).default('leave'),
})

/** Columns that our own files have around the person's: which row it was, and what to mend in it. */
export const ROW_KEY = 'transfer.column.row'
export const MEND_KEY = 'transfer.column.mend'

export function headerKey(field: string): string {
  return `transfer.column.${field}`
}

function isOurs(header: string, key: string): boolean {
  return LOCALES.some((locale) => plain(translator(locale).any(key)) === plain(header))
}

/** Where our own columns stand in a file that came back, or -1. */
export function ownColumns(headers: readonly string[]): { row: number; mend: number } {
  const find = (key: string) => headers.findIndex((header) => isOurs(header, key))
  return { row: find(ROW_KEY), mend: find(MEND_KEY) }
}

/** Columns by name: our own names in both languages and the association's, then the names people give them. */
export function matched(log: Log, headers: readonly string[], labels: Labels): Mapping {
  const own = ownColumns(headers)
  const free = new Map<string, number>()
  for (const [index, header] of headers.entries()) {
    const name = plain(header)
    if (name && index !== own.row && index !== own.mend && !free.has(name)) free.set(name, index)
  }
  const mapping: Record<string, string> = {}
  const take = (field: string, names: readonly string[]) => {
    const name = names.map(plain).find((one) => free.has(one))
    if (mapping[field] !== undefined || name === undefined) return
    mapping[field] = String(free.get(name))
    free.delete(name)
  }
  const columns = columnsIn(log)
  for (const column of columns) take(column.field, ourNames(column, labels))
  for (const { field } of columns) take(field, HEADER_WORDS[log][field] ?? [])
  return mapping
}

function ourNames({ field }: Column, labels: Labels): string[] {
  const key = headerKey(field)
  const spaced = field.replace(/([A-Z])/g, ' $1')
  const written = LOCALES.flatMap((locale) => [
    translator(locale).any(key),
    translator(locale, labels[locale]).any(key),
  ])
  return [...written, field, spaced]
}

/** Fields an entry cannot do without that nothing stands for. */
export function missingFields(log: Log, mapping: Mapping): string[] {
  return columnsIn(log).flatMap(({ field, required }) => (required && !isMapped(mapping, field) ? [field] : []))
}

/** Columns of the file that nothing is read from. */
export function unreadHeaders(headers: readonly string[], mapping: Mapping): string[] {
  const read = new Set(Object.keys(mapping).map((field) => columnOf(mapping, field)))
  const own = ownColumns(headers)
  return headers.filter((header, index) => header && !read.has(index) && index !== own.row && index !== own.mend)
}
