import { z } from 'zod'
import { requiredDayField } from '@/lib/core/day-field'
import { countField, idField, optionalDayField, requiredText, tick, whole } from '@/lib/core/form-fields'
import { messageRef } from '@/lib/core/message-ref'
import { addMonths } from '@/lib/core/plain-date'
import { ADD_ONS, CATEGORY_CODES, isCategoryCode, TRACKS, trackOf } from '@/lib/rules/categories'

/** What somebody can be a reviewer for: a category, or the add-on applied for alone. */
export const REVIEWED: readonly string[] = [...CATEGORY_CODES, ...ADD_ONS]
/** The languages applications are written in. */
export const READ_LANGUAGES = ['en', 'es'] as const
/** More open reviews than this nobody reads. */
const MOST_LOAD = 50

const isTrack = (code: string) => TRACKS.some((track) => track === code)
const distinct = (list: string[]) => [...new Set(list)]

/** A track ticked stands for all its categories. */
const categories = z
  .array(
    z.string().refine((code) => REVIEWED.includes(code) || isTrack(code), 'ui.error.unclear'),
    { error: 'ui.error.unclear' },
  )
  .default([])
  .transform((codes) => {
    const whole = TRACKS.filter((track) => codes.includes(track))
    return REVIEWED.filter((code) => codes.includes(code) || (isCategoryCode(code) && whole.includes(trackOf(code))))
  })

const languages = z
  .array(z.enum(READ_LANGUAGES, { error: 'ui.error.unclear' }), { error: 'pool.error.languages' })
  .min(1, 'pool.error.languages')
  .transform(distinct)

const loadLimit = z
  .string({ error: 'pool.error.loadLimit' })
  .trim()
  .regex(/^\d{1,3}$/, 'pool.error.loadLimit')
  .transform(Number)
  .refine((number) => number <= MOST_LOAD, messageRef('pool.error.loadMost', { max: MOST_LOAD }))

/** What a reviewer says of themself. */
export const AvailabilityInput = z.strictObject({ version: countField, languages, loadLimit })

/** What the office says of a reviewer. */
export const ReviewerInput = z.strictObject({
  personId: idField,
  version: countField,
  categories,
  languages,
  loadLimit,
  trainedUntil: optionalDayField,
  paused: tick,
})

/** Without `personId` it is one's own. */
const whose = { personId: idField.optional() }

/** An absence longer than this is a typing error: whoever is away for years is paused. */
const AWAY_MONTHS = 24

export const WhoseInput = z.strictObject(whose)

export const AbsenceInput = z
  .strictObject({ ...whose, from: requiredDayField, to: requiredDayField })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'pool.error.toBeforeFrom', when: whole('from', 'to') })
  .refine(({ from, to }) => addMonths(from, AWAY_MONTHS) >= to, {
    path: ['to'],
    error: 'pool.error.awayLong',
    when: whole('from', 'to'),
  })

export const AbsenceRef = z.strictObject({ absenceId: idField })

export const TeamInput = z.strictObject({ ...whose, name: requiredText('pool.error.team', 160) })
export const TeamRef = z.strictObject({ teamId: idField })

/** How the pool is asked for. */
export const POOL_SHOWN = ['ready', 'training', 'unavailable', 'left'] as const
export type PoolShown = (typeof POOL_SHOWN)[number]
