import type { FormValues } from './action-result'
import { cleanText } from './clean-text'

/** Hidden field that carries the idempotency key. */
export const KEY_FIELD = '_key'
/** Which submit button was pressed: `later`, `another`… Not part of the act's input. */
export const INTENT_FIELD = '_intent'
/** The intent that shows the letters an act would send: the act is done and undone. */
export const PREVIEW_INTENT = 'preview'

const MAX_INDEX = 999
const MAX_DEPTH = 8
const UNSAFE = new Set(['__proto__', 'constructor', 'prototype'])
/** Never sent back to the page: what was typed into a secret. */
const SECRET = /password|secret|passcode/i

type Step = string | number
type Branch = { [key: string]: unknown }

/** `a[0].b` → ['a', 0, 'b']; `a[]` → ['a', -1] (append); null for names that are not a path. */
function pathOf(name: string): Step[] | null {
  if (!/^[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*|\[\d{0,3}\])*$/.test(name)) return null
  const steps: Step[] = []
  for (const match of name.matchAll(/([A-Za-z_][\w-]*)|\[(\d{0,3})\]/g)) {
    if (match[1] !== undefined) steps.push(match[1])
    else steps.push(match[2] === '' ? -1 : Number(match[2]))
  }
  const unsafe = steps.some((step) => (typeof step === 'string' ? UNSAFE.has(step) : step > MAX_INDEX))
  return unsafe || steps.length > MAX_DEPTH ? null : steps
}

function isBranch(value: unknown): value is Branch {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === null
}

/** The framework's own fields (`$ACTION_…`) and ours (`_key`) are no input. */
function isInput(name: string): boolean {
  return !name.startsWith('$') && !name.startsWith('_')
}

function isNoFile(value: FormDataEntryValue): boolean {
  return typeof value !== 'string' && value.size === 0 && value.name === ''
}

function put(into: Branch, steps: Step[], value: FormDataEntryValue): void {
  const [step, ...rest] = steps
  if (step === undefined) return
  const key = String(step)
  const next = rest[0]
  if (next === undefined) {
    const held = into[key]
    if (held === undefined) into[key] = value
    else if (Array.isArray(held)) held.push(value)
    else if (!isBranch(held)) into[key] = [held, value]
    return
  }
  if (next === -1) {
    const list = Array.isArray(into[key]) ? (into[key] as unknown[]) : []
    into[key] = list
    if (value !== '') list.push(value)
    return
  }
  const child = isBranch(into[key]) ? (into[key] as Branch) : (Object.create(null) as Branch)
  into[key] = child
  put(child, rest, value)
}

/** Branches whose keys are all whole numbers become arrays, in order and without holes. */
function settle(value: unknown): unknown {
  if (!isBranch(value)) return value
  const keys = Object.keys(value)
  if (keys.length > 0 && keys.every((key) => /^\d+$/.test(key))) {
    return keys
      .map(Number)
      .sort((a, b) => a - b)
      .map((key) => settle(value[String(key)]))
  }
  return Object.fromEntries(keys.map((key) => [key, settle(value[key])]))
}

/**
 * A form's data as the nested input an action takes. `a.b` nests, `a[0].b` and repeated names make arrays, `a[]` always an
 * array (an empty `a[]` alone is the empty array). Dates stay `{ year, month, day }`; schemas turn them into days.
 */
export function fromFormData(formData: FormData): Record<string, unknown> {
  const root = Object.create(null) as Branch
  for (const [name, value] of formData) {
    if (!isInput(name) || isNoFile(value)) continue
    const steps = pathOf(name)
    if (steps) put(root, steps, typeof value === 'string' ? cleanText(value) : value)
  }
  return settle(root) as Record<string, unknown>
}

/** What the form says about itself, beside its input. */
export function formMeta(formData: FormData): { key?: string; intent?: string } {
  const text = (name: string) => {
    const value = formData.get(name)
    return typeof value === 'string' && value !== '' && value.length <= 100 ? cleanText(value) : undefined
  }
  return { key: text(KEY_FIELD), intent: text(INTENT_FIELD) }
}

/** What was typed, by field name, to show it again: no files, no secrets. */
export function keptValues(formData: FormData): FormValues {
  const kept: FormValues = {}
  for (const [name, typed] of formData) {
    if (!isInput(name) || typeof typed !== 'string' || SECRET.test(name)) continue
    const value = cleanText(typed)
    const held = kept[name]
    if (held === undefined) kept[name] = name.endsWith('[]') ? [value] : value
    else kept[name] = Array.isArray(held) ? [...held, value] : [held, value]
  }
  return kept
}

/** The way back: a nested value as flat field names and texts. Lists of plain values are named `a[]`. */
export function toFormValues(value: Record<string, unknown>): FormValues {
  const flat: FormValues = {}
  const text = (leaf: unknown) => (leaf === null || leaf === undefined ? '' : String(leaf))
  const walk = (name: string, node: unknown): void => {
    if (Array.isArray(node)) {
      if (node.some((item) => typeof item === 'object' && item !== null)) {
        for (const [index, item] of node.entries()) walk(`${name}[${index}]`, item)
      } else flat[`${name}[]`] = node.map(text)
    } else if (typeof node === 'object' && node !== null && !(node instanceof Date)) {
      for (const [key, child] of Object.entries(node)) walk(name ? `${name}.${key}` : key, child)
    } else flat[name] = text(node)
  }
  walk('', value)
  return flat
}

/** A field error's path (`a.0.b`) as the name the input carries (`a[0].b`). */
export function nameOfPath(path: string): string {
  return path
    .split('.')
    .map((step, index) => (index > 0 && /^\d+$/.test(step) ? `[${step}]` : index > 0 ? `.${step}` : step))
    .join('')
}
