import { Readable } from 'node:stream'
import { setImmediate as breathe } from 'node:timers/promises'
import { parse } from 'csv-parse'
import { parse as parseAtOnce } from 'csv-parse/sync'
import { MOST_COLUMNS, MOST_ROWS } from '../schema/logs'

/** One row as the spreadsheet numbers it: the first is row 1, empty ones count. */
export type SheetRow = { readonly row: number; readonly cells: readonly string[] }
export type Table = { readonly headers: readonly string[]; readonly rows: readonly SheetRow[] }
export type TableRead = { ok: true; table: Table } | { ok: false; why: Unread; detail?: Record<string, number> }
export type Unread = 'empty' | 'headerOnly' | 'tooManyRows' | 'tooManyColumns' | 'quotes'

const DELIMITERS = [',', ';', '\t', '|'] as const
/** Enough to see how a file is made. */
const LOOKED_AT = { letters: 64 * 1024, rows: 20 }
const SLICE = 32 * 1024

const optionsFor = (delimiter: string) => ({
  delimiter,
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: false,
  record_delimiter: ['\r\n', '\n', '\r'],
})

/** In slices, with a pause after each: other people's pages are answered in between. */
async function* sliced(text: string) {
  for (let at = 0; at < text.length; at += SLICE) {
    yield text.slice(at, at + SLICE)
    await breathe()
  }
}

async function records(text: string, delimiter: string): Promise<string[][]> {
  const all: string[][] = []
  const parser = Readable.from(sliced(text)).pipe(parse(optionsFor(delimiter)))
  for await (const cells of parser) all.push(cells as string[])
  return all
}

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '')

/** The sign between the cells: the one that gives the first rows the most cells, and all of them about equally many. */
export function delimiterOf(text: string): string {
  let best: { delimiter: string; score: number } = { delimiter: ',', score: 0 }
  for (const delimiter of DELIMITERS) {
    const widths = firstRecords(text, delimiter)
    const [head = 0] = widths
    if (head < 2) continue
    const alike = widths.filter((width) => width === head).length / widths.length
    const score = alike * 100 + head
    if (score > best.score) best = { delimiter, score }
  }
  return best.delimiter
}

function firstRecords(text: string, delimiter: string): number[] {
  try {
    return parseAtOnce(text.slice(0, LOOKED_AT.letters), { ...optionsFor(delimiter), to: LOOKED_AT.rows })
      .filter((cells) => !isBlank(cells))
      .map((cells) => cells.length)
  } catch {
    return []
  }
}

/** Excel's own first line `sep=;`, which it hides from people and leaves out of its numbering. */
function named(text: string): { delimiter: string; rest: string } | null {
  const match = /^sep=(.)\r?\n/i.exec(text)
  return match?.[1] ? { delimiter: match[1], rest: text.slice(match[0].length) } : null
}

/** A table from its text. The first row that is not empty holds the headers; rows without a single value are left out. */
export async function tableOf(text: string): Promise<TableRead> {
  const told = named(text)
  const body = told?.rest ?? text
  if (body.trim() === '') return { ok: false, why: 'empty' }
  let all: string[][]
  try {
    all = await records(body, told?.delimiter ?? delimiterOf(body))
  } catch {
    return { ok: false, why: 'quotes' }
  }
  const top = all.findIndex((cells) => !isBlank(cells))
  const head = all[top]
  if (!head) return { ok: false, why: 'empty' }
  if (head.length > MOST_COLUMNS) return { ok: false, why: 'tooManyColumns', detail: { most: MOST_COLUMNS } }
  const rows = all
    .map((cells, index) => ({ row: index + 1, cells }))
    .filter(({ row, cells }) => row > top + 1 && !isBlank(cells))
  if (rows.length === 0) return { ok: false, why: 'headerOnly' }
  if (rows.length > MOST_ROWS) return { ok: false, why: 'tooManyRows', detail: { most: MOST_ROWS, rows: rows.length } }
  return { ok: true, table: { headers: head.map((cell) => cell.trim()), rows } }
}
