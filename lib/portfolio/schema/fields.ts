import { z } from 'zod'
import { countField, idField } from '@/lib/core/form-fields'

/** What a form over an entry of the ledger carries: through which application, which entry, at which version. */
export const ENTRY = {
  applicationId: idField,
  entryId: idField.optional(),
  version: countField.optional(),
  /** "Keep mine": the version whose text the person has seen beside their own. */
  overwrite: countField.optional(),
}

export const EntryRef = z.strictObject({ applicationId: idField, entryId: idField })
export type EntryRef = z.output<typeof EntryRef>
