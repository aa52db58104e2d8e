import { z } from 'zod'
import { emailField } from '@/lib/auth/schema'
import { requiredDayField } from '@/lib/core/day-field'
import { idField, optionalDayField, optionalText } from '@/lib/core/form-fields'
import { messageRef } from '@/lib/core/message-ref'
import { dayNumber, type PlainDate } from '@/lib/core/plain-date'
import { ENTRY } from '@/lib/portfolio/schema/fields'
import { RSC_CONCERNS, RSC_FORMATS } from '@/lib/rules/portfolio'
import { domains, entryHours, tracks } from '@/lib/rules/training-fields'

const id = z.uuid('common.error.unknownField')
const Email = emailField('rsc.email.missing', 'rsc.email.wrong')
const Language = z.enum(['en', 'es'], { error: 'rsc.locale.missing' })
const Name = z
  .string({ error: 'rsc.name.missing' })
  .trim()
  .min(1, 'rsc.name.missing')
  .max(120, messageRef('ui.error.tooLong', { max: 120 }))
const version = z
  .string()
  .regex(/^\d{1,9}$/, 'common.error.unknownField')
  .transform(Number)

const FromRegister = z.strictObject({ by: z.literal('register'), applicationId: id, personId: id })
/** A giver as one says who they are. */
export const NamedGiver = z.strictObject({ by: z.literal('name'), name: Name, email: Email, locale: Language })
const ByName = NamedGiver.extend({ applicationId: id })
export const NameGiverInput = z.discriminatedUnion('by', [FromRegister, ByName], { error: 'common.error.unknownField' })

export const ChangeGiverInput = z.strictObject({
  applicationId: id,
  giverId: id,
  name: Name,
  email: Email,
  locale: Language,
  version,
  overwrite: version.optional(),
})
export const GiverRef = z.strictObject({ applicationId: id, giverId: id })

/** Days and hours of a run of sessions, checked the same for the applicant who logs it and the giver who corrects it. */
const run = { from: requiredDayField, to: requiredDayField, hours: entryHours }
type Run = { from: PlainDate; to: PlainDate; hours: number }

/** Nobody gives more than 24 hours on a day. */
function fitsItsDays({ from, to, hours }: Run): boolean {
  return hours <= (dayNumber(to) - dayNumber(from) + 1) * 24 * 60
}

function checkRun(entry: Run, ctx: z.core.$RefinementCtx): void {
  const refuse = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message })
  if (entry.to < entry.from) refuse('to', 'ledger.to.beforeFrom')
  else if (!fitsItsDays(entry)) refuse('hours', 'rsc.hours.tooManyForDays')
}

export const RscRunInput = z
  .strictObject({
    ...ENTRY,
    ...run,
    giverId: z.uuid({ error: 'rsc.giver.missing' }),
    format: z.enum(RSC_FORMATS, { error: 'rsc.format.missing' }),
    about: tracks('rsc.about.missing'),
    concerns: z.enum(RSC_CONCERNS, { error: 'rsc.concerns.missing' }),
    competencies: domains,
  })
  .superRefine(checkRun)

export const RscProvidedInput = z
  .strictObject({
    ...ENTRY,
    from: requiredDayField,
    to: optionalDayField,
    recipients: z
      .string({ error: 'rsc.recipients.missing' })
      .trim()
      .regex(/^\d{1,4}$/, 'rsc.recipients.missing')
      .transform(Number)
      .refine((count) => count > 0, 'rsc.recipients.missing'),
    setting: optionalText(),
  })
  .refine((entry) => entry.to === null || entry.from <= entry.to, { path: ['to'], error: 'ledger.to.beforeFrom' })

/** `seen`: which entries stood on the giver's page, at which version (`<id>:<version>`, separated by commas). */
export const ConfirmHoursInput = z.strictObject({
  which: z.enum(['all', 'some'], { error: 'rsc.which.missing' }),
  runs: z.array(id).default([]),
  seen: z
    .string()
    .max(20_000, 'common.error.unknownField')
    .transform((text) => new Map(text.split(',').map((part) => [part.slice(0, 36), Number(part.slice(37))] as const))),
})
const Correction = z.strictObject({ runId: id, version, ...run })
export const CorrectHoursInput = Correction.superRefine(checkRun)
export const DisputeHoursInput = z.strictObject({
  runId: id,
  version,
  note: z
    .string({ error: 'rsc.note.missing' })
    .trim()
    .min(1, 'rsc.note.missing')
    .max(1000, messageRef('ui.error.tooLong', { max: 1000 })),
})

/** The same answers from a giver who is signed in, and of whom they speak: how that person named them. */
export type OwnAnswer = { giverId?: string }
const own = { giverId: id }
export const ConfirmOwnHoursInput = ConfirmHoursInput.extend(own)
export const CorrectOwnHoursInput = Correction.extend(own).superRefine(checkRun)
export const DisputeOwnHoursInput = DisputeHoursInput.extend(own)

/** Another address of a giver the association vouched for. */
export const ReaddressGiverInput = z.strictObject({ personId: idField, email: Email })
