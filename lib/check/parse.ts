import type { Message } from '@/lib/core/message'
import { fromHours } from '@/lib/core/minutes'
import { EDITIONS, editionById } from '@/lib/rules/criteria'
import { NO_FACTS, type Portfolio } from '@/lib/rules/portfolio'
import { type Document, document } from './format'
import { type Found, inDocumentOrder, type Problem } from './problems'
import { isAbsent, isRecord, type Path, problem, type Report, short } from './read'

export type Parsed =
  | { readonly ok: true; readonly portfolio: Portfolio }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export type Read =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly problems: readonly Problem[] }

function refused(key: string, values?: Message['values']): { ok: false; problems: readonly Problem[] } {
  return { ok: false, problems: [{ path: '$', ...problem(key, values) }] }
}

function fromJson<T>(source: string, read: (raw: unknown) => T): T | ReturnType<typeof refused> {
  const text = source.replace(/^\uFEFF/, '')
  if (text.trim() === '') return refused('empty')
  try {
    return read(JSON.parse(text))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return refused('not-json', { detail: error.message.replace(/\s+/g, ' ') })
  }
}

/** The text of a portfolio in the open format, taken apart; or everything that is wrong with it. */
export function parseText(source: string): Parsed {
  return fromJson(source, parsePortfolio)
}

/** The same with everything the file says, also what is only shown: titles, names, places. */
export function readText(source: string): Read {
  return fromJson(source, readDocument)
}

/** A portfolio in the open format, already read as JSON. */
export function parsePortfolio(raw: unknown): Parsed {
  const read = readDocument(raw)
  return read.ok ? { ok: true, portfolio: portfolioOf(read.document) } : read
}

function readDocument(raw: unknown): Read {
  if (!isRecord(raw)) return refused('not-object')
  const found: Found[] = []
  const report: Report = (path, what) => void found.push({ path, problem: what })
  const read = document(raw, [], report)
  reportEdition(raw.edition, report)
  reportNothingAppliedFor(raw, report)
  reportUnknownGivers(raw, report)
  if (!read || found.length > 0) return { ok: false, problems: inDocumentOrder(found, raw) }
  return { ok: true, document: read }
}

function reportEdition(edition: unknown, report: Report): void {
  if (typeof edition !== 'string' || edition.trim() === '' || editionById(edition)) return
  const known = EDITIONS.map(({ id }) => id).join(', ')
  report(['edition'], problem('edition', { value: short(edition), known }))
}

function reportNothingAppliedFor({ category, addOns }: Record<string, unknown>, report: Report): void {
  const none = isAbsent(addOns) || (Array.isArray(addOns) && addOns.length === 0)
  if (isAbsent(category) && none) report(['category'], problem('category-or-add-on'))
}

function reportUnknownGivers(raw: Record<string, unknown>, report: Report): void {
  const givers = isAbsent(raw.givers) ? [] : raw.givers
  if (!Array.isArray(givers) || !Array.isArray(raw.rsc)) return
  const known = new Set(givers.map((giver: unknown) => (isRecord(giver) ? giver.id : undefined)))
  for (const [i, entry] of raw.rsc.entries()) {
    const giver = isRecord(entry) ? entry.giver : undefined
    if (typeof giver !== 'string' || giver.trim() === '' || known.has(giver)) continue
    const path: Path = ['rsc', i, 'giver']
    report(path, problem('unknown-giver', { id: short(giver) }))
  }
}

/** Hours become whole minutes here, and nowhere later. */
function portfolioOf(read: Document): Portfolio {
  return {
    asOf: read.asOf,
    edition: read.edition,
    category: read.category,
    addOns: read.addOns,
    membership: read.settings?.membership ?? 'required',
    facts: {
      held: read.held,
      education: read.education,
      licences: read.licences,
      work: read.work,
      training: read.training.map(({ hours, deiHours, rscProvisionHours, ...entry }) => ({
        ...entry,
        minutes: fromHours(hours),
        deiMinutes: fromHours(deiHours),
        rscProvisionMinutes: fromHours(rscProvisionHours),
      })),
      rsc: read.rsc.map(({ hours, ...entry }) => ({ ...entry, minutes: fromHours(hours) })),
      givers: read.givers,
      rscProvided: read.rscProvided,
      references: read.references,
      exam: read.exam ?? NO_FACTS.exam,
      signed: read.signed ?? NO_FACTS.signed,
      membership: read.membership,
    },
  }
}
