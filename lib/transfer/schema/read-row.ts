import type { z } from 'zod'
import type { DateOrder } from '@/lib/core/date-input'
import { unguarded } from '@/lib/core/formula-guard'
import { issueKey } from '@/lib/core/issue-key'
import { messageRef } from '@/lib/core/message-ref'
import { toParts } from '@/lib/core/plain-date'
import type { Texts } from '@/lib/i18n/translator'
import { dayCell } from './day-cell'
import { hoursCell } from './hours-cell'
import { type Column, columnsIn, type Log, type WordList } from './logs'
import { columnOf, constantOf, type Mapping } from './mapping'
import { plain, type Words, wordsOf } from './words'

/** How the cells of one file are read. */
export type Habits = {
  readonly log: Log
  readonly mapping: Mapping
  readonly dateOrder: DateOrder
  readonly thisYear: number
  readonly labels: { readonly en?: Texts; readonly es?: Texts }
}

export type Problem = { readonly field: string; readonly typed: string; readonly reason: string }
/** A row as the log's form would send it, what could not be read, and a day that may be another. */
export type ReadRow = {
  readonly typed: Record<string, unknown>
  readonly problems: Problem[]
  readonly twoDays: string | null
}

type Cell = { value: unknown } | { reason: string }
/** Between the members of a list. A comma only where the whole is not itself a name: some names hold one. */
const BETWEEN = /\s*[;|\n]\s*/
const CURRENT = new Set(['present', 'current', 'ongoing', 'now', 'today', 'presente', 'actual', 'actualidad', 'hoy'])

function listOf(text: string, words: Words): Cell {
  const parts = text.split(BETWEEN).filter(Boolean)
  const codes: string[] = []
  for (const part of parts) {
    const whole = words.get(plain(part))
    const found = whole ? [whole] : part.split(/\s*,\s*/).map((piece) => words.get(plain(piece)))
    for (const one of found) {
      if (!one) return { reason: messageRef('transfer.problem.unknownWord', { word: part }) }
      codes.push(...one)
    }
  }
  return { value: codes }
}

function choiceOf(text: string, list: WordList, words: Words): Cell {
  const found = words.get(plain(text))
  if (found?.length === 1) return { value: found[0] }
  const key = list === 'yesNo' ? 'transfer.problem.yesNo' : 'transfer.problem.unknownWord'
  return { reason: messageRef(key, { word: text }) }
}

/** Which cells of a row mean what, for one file: made once, used for each of its rows. */
export function rowReader(habits: Habits): (cells: readonly string[]) => ReadRow {
  const { log, mapping, dateOrder, thisYear, labels } = habits
  const yesNo = wordsOf('yesNo', labels)

  function cellOf(column: Column, text: string, note: (typed: string) => void): Cell {
    if (column.kind === 'day') return dayOf(text, note)
    if (column.kind === 'hours') {
      const read = hoursCell(text)
      return read.ok ? { value: read.typed } : { reason: `transfer.problem.hours.${read.code}` }
    }
    if (column.kind === 'tick') {
      const [answer] = text === '' ? ['no'] : (yesNo.get(plain(text)) ?? [])
      return answer ? { value: answer === 'yes' ? 'true' : undefined } : choiceOf(text, 'yesNo', yesNo)
    }
    if (column.kind === 'number') return { value: text.replace(/^(\d+)[.,]0+$/, '$1') }
    if (!column.words) return { value: text }
    if (column.kind === 'list') return listOf(text, wordsOf(column.words, labels))
    return text === '' ? { value: undefined } : choiceOf(text, column.words, wordsOf(column.words, labels))
  }

  function dayOf(text: string, note: (typed: string) => void): Cell {
    const read = dayCell(text, dateOrder, thisYear)
    if (!read.ok)
      return read.code === 'missing' ? { value: undefined } : { reason: `transfer.problem.day.${read.code}` }
    if (read.ambiguous) note(text)
    const { year, month, day } = toParts(read.day)
    return { value: { year: String(year), month: String(month), day: String(day) } }
  }

  const columns = columnsIn(log).map((column) => ({
    ...column,
    at: columnOf(mapping, column.field),
    same: constantOf(mapping, column.field) ?? '',
  }))
  return (cells) => {
    const typed: Record<string, unknown> = {}
    const problems: Problem[] = []
    let twoDays: string | null = null
    const note = (day: string) => {
      twoDays ??= day
    }
    for (const column of columns) {
      const { field, at, same } = column
      const text = unguarded((at === null ? same : (cells[at] ?? '')).trim())
      if (field === 'to' && CURRENT.has(plain(text)) && text !== '') {
        typed.current = 'true'
        continue
      }
      const cell = cellOf(column, text, note)
      if ('reason' in cell) problems.push({ field, typed: text, reason: cell.reason })
      else if (cell.value !== undefined || !(field in typed)) typed[field] = cell.value
    }
    return { typed: settled(log, mapping, typed), problems, twoDays }
  }
}

/** What an empty cell says by itself: work without a last day goes on, a run without one is one session. */
function settled(log: Log, mapping: Mapping, typed: Record<string, unknown>): Record<string, unknown> {
  if (log === 'rsc' && typed.to === undefined) return { ...typed, to: typed.from }
  if (log === 'work' && typed.to === undefined && columnOf(mapping, 'current') === null) {
    return { ...typed, current: typed.current ?? 'true' }
  }
  return typed
}

/** The same schema as the log's form, over one row: every field's first complaint, under the field's name. */
export function checkRow<S extends z.ZodType>(
  schema: S,
  { typed, problems }: ReadRow,
): { ok: true; value: z.output<S> } | { ok: false; problems: Problem[] } {
  const result = schema.safeParse(typed, { error: issueKey })
  if (result.success && problems.length === 0) return { ok: true, value: result.data }
  const found = new Map(problems.map((problem) => [problem.field, problem]))
  for (const issue of result.success ? [] : result.error.issues) {
    const field = String(issue.path[0] ?? '')
    // A run without a last day ends on its first: what is wrong with the one is said once.
    if (field === 'to' && typed.to === undefined && found.has('from')) continue
    if (!found.has(field)) found.set(field, { field, typed: wordOf(typed[field]), reason: issue.message })
  }
  return { ok: false, problems: [...found.values()] }
}

function wordOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
