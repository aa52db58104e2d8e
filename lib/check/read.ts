import { type Message, type MessageValue, message } from '@/lib/core/message'
import { type PlainDate, parsePlainDate } from '@/lib/core/plain-date'

/** Small readers for the open format: each takes a raw value apart or reports what is wrong with it, never stops. */
export type Path = readonly (string | number)[]
export type Report = (path: Path, problem: Message) => void
/** The value in our terms; `undefined` when it was refused, and reported. */
export type Reader<T> = (value: unknown, path: Path, report: Report) => T | undefined

export function problem(key: string, values?: Readonly<Record<string, MessageValue>>): Message {
  return message(`rules.problem.${key}`, values)
}

function refuse(report: Report, path: Path, key: string, values?: Readonly<Record<string, MessageValue>>): undefined {
  report(path, problem(key, values))
  return undefined
}

export function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Any text; it is shown, never evaluated. */
export const note: Reader<string> = (value, path, report) =>
  typeof value === 'string' ? value : refuse(report, path, 'not-text')

export const text: Reader<string> = (value, path, report) => {
  if (typeof value !== 'string') return refuse(report, path, 'not-text')
  return value.trim() === '' ? refuse(report, path, 'blank') : value
}

export const flag: Reader<boolean> = (value, path, report) =>
  typeof value === 'boolean' ? value : refuse(report, path, 'not-flag')

export const day: Reader<PlainDate> = (value, path, report) =>
  (typeof value === 'string' ? parsePlainDate(value) : null) ?? refuse(report, path, 'not-day')

type Bounds = { above?: number; least?: number; most?: number }

/** A number within bounds, with at most so many decimals. */
export function number(decimals: number, bounds: Bounds): Reader<number> {
  const scale = 10 ** decimals
  return (value, path, report) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return refuse(report, path, 'not-number')
    if (bounds.above !== undefined && value <= bounds.above) return refuse(report, path, 'not-above-zero')
    if (bounds.least !== undefined && value < bounds.least)
      return refuse(report, path, 'too-small', { least: bounds.least })
    if (bounds.most !== undefined && value > bounds.most)
      return refuse(report, path, 'too-large', { most: bounds.most })
    if (Math.round(value * scale) / scale === value) return value
    return decimals === 0 ? refuse(report, path, 'not-whole') : refuse(report, path, 'decimals', { count: decimals })
  }
}

export function oneOf<T extends string>(known: readonly T[]): Reader<T> {
  return (value, path, report) => {
    if (typeof value !== 'string') return refuse(report, path, 'not-text')
    const found = known.find((one) => one === value)
    return found ?? refuse(report, path, 'not-one-of', { value: short(value), known: known.join(', ') })
  }
}

export function short(value: string): string {
  return value.length > 60 ? `${value.slice(0, 59)}…` : value
}

export function listOf<T>(item: Reader<T>): Reader<readonly T[]> {
  return (value, path, report) => {
    if (!Array.isArray(value)) return refuse(report, path, 'not-list')
    return value.flatMap((one: unknown, i) => {
      const read = item(one, [...path, i], report)
      return read === undefined ? [] : [read]
    })
  }
}

/** A list of entries with ids, each used once; the later entry of two with one id is named. */
export function entriesOf<T>(item: Reader<T>): Reader<readonly T[]> {
  const list = listOf(item)
  return (value, path, report) => {
    if (Array.isArray(value)) reportDuplicates(value, path, report)
    return list(value, path, report)
  }
}

function reportDuplicates(entries: readonly unknown[], path: Path, report: Report): void {
  const seen = new Set<string>()
  for (const [i, entry] of entries.entries()) {
    const id = isRecord(entry) ? entry.id : undefined
    if (typeof id !== 'string') continue
    if (seen.has(id)) report([...path, i, 'id'], problem('duplicate-id', { id: short(id) }))
    seen.add(id)
  }
}

export type Field<T> = { readonly read: Reader<T> } & ({ readonly required: true } | { readonly otherwise: T })

export function required<T>(read: Reader<T>): Field<T> {
  return { read, required: true }
}

/** A field that may be absent; `null` means absent. */
export function optional<T>(read: Reader<T>, otherwise: T): Field<T> {
  return { read, otherwise }
}

export function orNull<T>(read: Reader<T>): Field<T | null> {
  return { read, otherwise: null }
}

type Shape = Readonly<Record<string, Field<unknown>>>
type Out<S extends Shape> = { readonly [K in keyof S]: S[K] extends Field<infer T> ? T : never }
/** Looks at fields together; a field that was refused is missing here. */
type Together<S extends Shape> = (fields: Partial<Out<S>>, path: Path, report: Report) => void

/** An object with these fields and no others. */
export function record<S extends Shape>(shape: S, together?: Together<S>): Reader<Out<S>> {
  const fields = Object.entries(shape)
  return (value, path, report) => {
    if (!isRecord(value)) return refuse(report, path, 'not-object')
    for (const key of Object.keys(value)) {
      if (!Object.hasOwn(shape, key)) report([...path, key], problem('unknown-field'))
    }
    const out: Record<string, unknown> = {}
    let whole = true
    for (const [key, field] of fields) {
      const raw = Object.hasOwn(value, key) ? value[key] : undefined
      const read = readField(field, raw, [...path, key], report)
      if (read === undefined) whole = false
      else out[key] = read
    }
    together?.(out as Partial<Out<S>>, path, report)
    return whole ? (out as Out<S>) : undefined
  }
}

function readField(field: Field<unknown>, raw: unknown, path: Path, report: Report): unknown {
  if (!isAbsent(raw)) return field.read(raw, path, report)
  return 'required' in field ? refuse(report, path, 'required') : field.otherwise
}
