import { z } from 'zod'
import { type DateParts, parseDateInput } from './date-input'
import type { PlainDate } from './plain-date'

// `abort`: whatever is asked of several fields together is not asked of a day that was not understood.
const part = z.string({ error: 'ui.date.missing' }).max(20, { error: 'ui.date.missing', abort: true }).optional()
const DayParts = z.strictObject({ year: part, month: part, day: part }, { error: 'ui.date.missing' })

type Issues = { addIssue: (issue: { code: 'custom'; message: string; path?: PropertyKey[] }) => void }

function dayOf(parts: DateParts, ctx: Issues): PlainDate {
  const read = parseDateInput(parts)
  if (read.ok) return read.date
  const message = read.code === 'missing' ? 'ui.date.missing' : `ui.date.${read.code}.${read.part}`
  ctx.addIssue({ code: 'custom', message, path: read.code === 'missing' ? [] : [read.part] })
  return z.NEVER
}

/** A day typed into three boxes, as a form sends it. */
export const requiredDayField = DayParts.transform((parts, ctx) => dayOf(parts, ctx))
