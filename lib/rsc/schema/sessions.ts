import { z } from 'zod'
import { requiredDayField } from '@/lib/core/day-field'
import { countField, idField, optionalText, requiredHoursField } from '@/lib/core/form-fields'
import { RSC_CONCERNS } from '@/lib/rules/portfolio'
import { domains, tracks } from '@/lib/rules/training-fields'

export const SESSION_FORMATS = ['individual', 'group'] as const
export const SESSION_MODES = ['in-person', 'virtual'] as const

/** One meeting is no longer than half a day and night; what is longer is a slip of the keyboard. */
const MOST_SESSION_MINUTES = 12 * 60

/** What the two sides may remember differently. */
export const MEETING = {
  heldOn: requiredDayField,
  hours: requiredHoursField
    .refine((minutes) => minutes > 0, 'ledger.hours.zero')
    .refine((minutes) => minutes <= MOST_SESSION_MINUTES, 'sessions.hours.tooMany'),
  format: z.enum(SESSION_FORMATS, { error: 'sessions.format.missing' }),
  mode: z.enum(SESSION_MODES, { error: 'sessions.mode.missing' }),
}

const CONTENT = {
  concerns: z.enum(RSC_CONCERNS, { error: 'rsc.concerns.missing' }),
  about: tracks('rsc.about.missing'),
  competencies: domains,
}

const members = z
  .array(idField, { error: 'sessions.members.missing' })
  .min(1, 'sessions.members.missing')
  .max(40, 'ui.error.unclear')
  .transform((list) => [...new Set(list)])

const ByMember = z.strictObject({
  as: z.literal('member'),
  giverId: z.uuid({ error: 'rsc.giver.missing' }),
  ...MEETING,
  ...CONTENT,
})
const ByGiver = z
  .strictObject({ as: z.literal('giver'), members, ...MEETING, ...CONTENT })
  .refine(({ format, members: chosen }) => format === 'group' || chosen.length === 1, {
    path: ['members'],
    error: 'sessions.members.one',
  })

/** A session as either side logs it: the member says with which giver, the giver says with whom. */
export const LogSessionInput = z.discriminatedUnion('as', [ByMember, ByGiver], { error: 'ui.error.unclear' })

export const RHYTHMS = ['week', 'fortnight', 'month'] as const
const MOST_TIMES = 52

/** "16:30" in the association's zone; nothing typed is no time. */
const startsAt = z
  .string({ error: 'ui.error.unclear' })
  .trim()
  .regex(/^(([01]?\d|2[0-3])[:.][0-5]\d)?$/, 'sessions.startsAt.unclear')
  .transform((typed) => (typed ? typed.replace('.', ':').padStart(5, '0') : ''))
  .default('')

/** Sessions ahead: on which day first, at what time, how often. */
export const PlanSeriesInput = z
  .strictObject({
    members,
    title: optionalText(80),
    startsOn: requiredDayField,
    startsAt,
    every: z.enum(RHYTHMS, { error: 'sessions.every.missing' }),
    times: z
      .string({ error: 'sessions.times.missing' })
      .trim()
      .regex(/^\d{1,2}$/, 'sessions.times.missing')
      .transform(Number)
      .refine((times) => times >= 1 && times <= MOST_TIMES, 'sessions.times.missing'),
    hours: MEETING.hours,
    format: MEETING.format,
    mode: MEETING.mode,
    ...CONTENT,
  })
  .refine(({ format, members: chosen }) => format === 'group' || chosen.length === 1, {
    path: ['members'],
    error: 'sessions.members.one',
  })
export const SeriesRef = z.strictObject({ seriesId: idField })

const AT = { entryId: idField, version: countField }
export const CorrectSessionInput = z.strictObject({ ...AT, ...MEETING, ...CONTENT })
export const DifferInput = z.strictObject({ ...AT, ...MEETING, note: optionalText(500) })
export const MoveSessionInput = z.strictObject({ ...AT, heldOn: requiredDayField, startsAt })
/** Nothing is asked: the address is one's own. */
export const CalendarInput = z.strictObject({})
export const SessionRef = z.strictObject(AT)

const SEEN = /^([\da-f-]{36}:\d{1,9})(,[\da-f-]{36}:\d{1,9})*$/

/** Which entries stood on the page, at which version (`<id>:<version>`, separated by commas). */
export const ConfirmSessionsInput = z.strictObject({
  seen: z
    .string({ error: 'ui.error.unclear' })
    .max(20_000, 'ui.error.unclear')
    .regex(SEEN, 'ui.error.unclear')
    .transform((text) => new Map(text.split(',').map((part) => [part.slice(0, 36), Number(part.slice(37))] as const))),
})
