import { z } from 'zod'
import { idField } from '@/lib/core/form-fields'
import { type EntryKind, SECTION_OF_ENTRY } from '@/lib/rules/ledger-lock'

/** Entries that take a document as evidence. */
const EVIDENCED = ['education', 'licence', 'work', 'training', 'membership'] as const satisfies readonly EntryKind[]
export type Evidenced = (typeof EVIDENCED)[number]

export const MOST_BYTES = 20 * 1024 * 1024
export const ACCEPTED_FILES = '.pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png'

const applicationId = idField
const entry = { kind: z.enum(EVIDENCED, { error: 'ui.error.unclear' }), entryId: idField }

/** Which entry a file is for, when it is for one. */
export const EntryOfKind = z.strictObject(entry)
export type EntryOfKind = z.output<typeof EntryOfKind>

export const AttachDocumentInput = z.strictObject({
  applicationId,
  documentId: z.uuid({ error: 'ledger.document.choose' }),
  ...entry,
})
export const DetachDocumentInput = z.strictObject({ applicationId, attachmentId: idField })
export const PairDocumentsInput = z.strictObject({
  applicationId,
  documentId: idField,
  translationOfId: z.uuid({ error: 'ledger.pair.choose' }),
})
export const RemoveDocumentInput = z.strictObject({ applicationId, documentId: idField })

/** The entry an upload's address names, if it names one. */
export function entryToProve(search: URLSearchParams): EntryOfKind | null {
  const read = EntryOfKind.safeParse({ kind: search.get('kind'), entryId: search.get('entry') })
  return read.success ? read.data : null
}

/** The page on which an entry's documents stand, under its application; without an entry, all of them. */
export function pageOfEntry(entry: EntryOfKind | null): string {
  if (!entry) return 'documents'
  const { kind, entryId } = entry
  return kind === 'licence' ? `education/license/${entryId}` : `${SECTION_OF_ENTRY[kind]}/${entryId}`
}
