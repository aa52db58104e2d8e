import { text as textOf } from 'node:stream/consumers'
import { DomainError } from '@/lib/core/domain-error'
import { unguarded } from '@/lib/core/formula-guard'
import type { Ctx } from '@/lib/ctx/ctx'
import { type Chunks, gathered } from '@/lib/storage/gathered'
import { layDown } from '@/lib/storage/lay-down'
import { type Owner, openFile } from '@/lib/storage/storage'
import { MOST_BYTES, MOST_MEGABYTES } from '../schema/logs'
import { ownColumns } from '../schema/mapping'
import { decode } from './decode'
import type { Header } from './open-import'
import { type Table, tableOf } from './table'

/** A spreadsheet that was read and laid down. */
export type Sheet = {
  readonly name: string
  readonly bytes: number
  readonly storageKey: string
  readonly table: Table
}

const LONGEST_NAME = 120

/** A file that is not taken, and why. */
export function refuse(why: string, detail?: Record<string, number>): DomainError {
  return new DomainError('invalid', {
    reason: `transfer.refused.${why}`,
    detail: { megabytes: MOST_MEGABYTES, ...detail },
  })
}

/** Reads a file as a spreadsheet, whatever program and alphabet it comes from, and keeps its rows. Outside a transaction. */
export async function takeSheet(owner: Owner, sent: { stream: Chunks; fileName: string }): Promise<Sheet> {
  const given = await gathered(sent.stream, { bytes: MOST_BYTES, refusal: () => refuse('tooLarge') })
  if (given.length === 0) throw refuse('empty')
  const decoded = decode(given)
  if (!decoded.ok) throw refuse(decoded.why)
  const read = await tableOf(decoded.text)
  if (!read.ok) throw refuse(read.why, read.detail)
  const name = [...sent.fileName.normalize('NFC').replace(/[\p{C}]/gu, '')].slice(-LONGEST_NAME).join('') || '.csv'
  return { name, bytes: given.length, storageKey: await keep(owner, read.table), table: read.table }
}

/** Lays a table down as it was read: whoever opens it again need not guess. */
export function keep(owner: Owner, table: Table): Promise<string> {
  return layDown(owner, {
    bytes: Buffer.from(JSON.stringify(table)),
    mime: 'application/json',
    extension: 'json',
  })
}

export async function kept(ctx: Ctx, storageKey: string | null): Promise<Table> {
  const gone = new DomainError('not_found', { reason: 'transfer.no.fileGone' })
  if (storageKey === null) throw gone
  const { stream } = await openFile(ctx, storageKey).catch((error: unknown) => {
    throw error instanceof DomainError && error.code === 'not_found' ? gone : error
  })
  return JSON.parse(await textOf(stream)) as Table
}

/**
 * A table with rows that came back mended in their places, found by the number we wrote beside them. A row that came back
 * empty is left out; without our column the file stands for itself (null).
 */
export function mended(table: Table, back: Table): Table | null {
  const own = ownColumns(back.headers)
  if (own.row < 0) return null
  const from = placesOf(table.headers, back.headers, own.row)
  const there = new Set(table.rows.map(({ row }) => row))
  const came = new Map<number, readonly string[]>()
  const added: { row: number; cells: string[] }[] = []
  const last = table.rows.at(-1)?.row ?? 1
  for (const { cells } of back.rows) {
    const row = Number(cells[own.row])
    const mine = from.map((index) => unguarded(cells[index] ?? ''))
    if (there.has(row)) came.set(row, mine)
    else added.push({ row: last + added.length + 1, cells: mine })
  }
  const rows = table.rows.map((one) => ({ row: one.row, cells: came.get(one.row) ?? one.cells }))
  return { headers: table.headers, rows: [...rows, ...added].filter(({ cells }) => cells.some((cell) => cell.trim())) }
}

/** Where each header stands in a file that came back; the second of the same name is the second there too. */
function placesOf(headers: readonly string[], back: readonly string[], own: number): number[] {
  const used = new Set([own])
  return headers.map((header) => {
    const at = back.findIndex((one, index) => one === header && !used.has(index))
    if (at >= 0) used.add(at)
    return at
  })
}

const SAMPLES = 3
const LONGEST_SAMPLE = 40

/** The columns of a file, each with the first values under it. */
export function headersOf({ headers, rows }: Table): Header[] {
  return headers.map((name, index) => {
    const values = rows.slice(0, 50).map(({ cells }) => (cells[index] ?? '').trim().slice(0, LONGEST_SAMPLE))
    return { name, samples: [...new Set(values.filter(Boolean))].slice(0, SAMPLES) }
  })
}
