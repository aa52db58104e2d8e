import { z } from 'zod'
import { requiredDayField } from './day-field'
import { parseHoursInput } from './hours-input'
import { messageRef } from './message-ref'
import type { Minutes } from './minutes'
import type { PlainDate } from './plain-date'

/** What people type into forms, as rooms' schemas take it. Every message is a key of the catalogue. */
export const requiredText = (missing: string, max = 200) =>
  z.string({ error: missing }).trim().min(1, missing).max(max, messageRef('ui.error.tooLong', { max }))

/** Nothing typed is the empty text. */
export const optionalText = (max = 200) =>
  z.string({ error: 'ui.error.unclear' }).trim().max(max, messageRef('ui.error.tooLong', { max })).default('')

type Typed = { year?: string; month?: string; day?: string } | undefined

const isEmpty = (text: unknown) => text === undefined || (typeof text === 'string' && text.trim() === '')

/** A day that may be left out: three empty boxes are none. */
export const optionalDayField = z.preprocess((parts) => {
  const typed = parts as Typed
  const empty = !typed || [typed.year, typed.month, typed.day].every(isEmpty)
  return empty ? null : parts
}, requiredDayField.nullable()) as z.ZodType<PlainDate | null, Typed>

type Issues = { addIssue: (issue: { code: 'custom'; message: string }) => void }

function minutesOf(typed: string, ctx: Issues): Minutes {
  const read = parseHoursInput(typed)
  if (read.ok) return read.minutes
  ctx.addIssue({ code: 'custom', message: `ui.hours.${read.code}` })
  return z.NEVER
}

const typedHours = z.string({ error: 'ui.hours.missing' }).max(40, { error: 'ui.hours.unclear', abort: true })

/** Hours as people write them, in whole minutes. */
export const requiredHoursField = typedHours.transform((typed, ctx) => minutesOf(typed, ctx))

/** The same; nothing typed is none. */
export const partHoursField = typedHours
  .optional()
  .transform((typed, ctx) => (typed?.trim() ? minutesOf(typed, ctx) : (0 as Minutes)))

/** A box that is ticked or absent. */
export const tick = z
  .enum(['true', 'on'], { error: 'ui.error.unclear' })
  .optional()
  .transform((value) => value !== undefined)

export const idField = z.uuid('ui.error.unclear')

/** A version, or a number a form carries along. */
export const countField = z
  .string({ error: 'ui.error.unclear' })
  .regex(/^\d{1,9}$/, 'ui.error.unclear')
  .transform(Number)

/**
 * For rules about several fields (`refine(…, { when: whole('from', 'to') })`): looked at as soon as these were understood,
 * whatever is wrong elsewhere, so that nobody corrects a form twice.
 */
export function whole(...names: string[]) {
  return ({ value, issues }: { value: unknown; issues: readonly { path?: readonly PropertyKey[] }[] }): boolean =>
    typeof value === 'object' &&
    value !== null &&
    names.every((name) => name in value && !issues.some((issue) => issue.path?.[0] === name))
}
