import { z } from 'zod'
import { countField, idField, requiredHoursField } from '@/lib/core/form-fields'
import { messageRef } from '@/lib/core/message-ref'
import { TRACKS } from '@/lib/rules/categories'
import { DOMAINS } from '@/lib/rules/competencies'

/** What a form over an entry of the ledger carries: through which application, which entry, at which version. */
export const ENTRY = {
  applicationId: idField,
  entryId: idField.optional(),
  version: countField.optional(),
  /** "Keep mine": the version whose text the person has seen beside their own. */
  overwrite: countField.optional(),
}

/** More than a year of working days in one entry is a slip of the keyboard; the open format says the same. */
export const MOST_HOURS = 2000

export const entryHours = requiredHoursField
  .refine((minutes) => minutes > 0, 'ledger.hours.zero')
  .refine((minutes) => minutes <= MOST_HOURS * 60, messageRef('ledger.hours.tooMany', { max: MOST_HOURS }))

export const tracks = (missing: string) =>
  z
    .array(z.enum(TRACKS, { error: 'ui.error.unclear' }), { error: missing })
    .min(1, missing)
    .transform((list) => [...new Set(list)])

export const domains = z
  .array(z.enum(DOMAINS, { error: 'ui.error.unclear' }), { error: 'ui.error.unclear' })
  .default([])
  .transform((list) => [...new Set(list)])

export const EntryRef = z.strictObject({ applicationId: idField, entryId: idField })
export type EntryRef = z.output<typeof EntryRef>
