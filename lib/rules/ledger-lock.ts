import type { SectionCode } from './sections'
import type { ApplicationState } from './transitions'

/** Kinds of entries in a person's ledger. */
export const ENTRY_KINDS = ['education', 'licence', 'work', 'training', 'rsc', 'rscProvided', 'membership'] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** In which part of the portfolio an entry stands. */
export const SECTION_OF_ENTRY = {
  education: 'education',
  licence: 'education',
  work: 'work',
  training: 'training',
  rsc: 'supervision',
  rscProvided: 'giving',
  membership: 'membership',
} as const satisfies Record<EntryKind, SectionCode>

/** Something an open information request asks for: a section, or one entry in it. */
export type OpenItem = {
  readonly section: string
  readonly entryKind: string | null
  readonly entryId: string | null
}

/** An application as the ledger under it sees it. */
export type Serving = {
  readonly state: ApplicationState
  readonly submittedAt: Date | null
  readonly openItems: readonly OpenItem[]
}

/** What a form of an application sends, or an act that goes straight to the person's ledger (null): some have no application. */
export type InLedger<I> = I extends unknown
  ? Omit<I, 'applicationId'> & { readonly applicationId: string | null }
  : never

export type LedgerEntry = {
  readonly kind: EntryKind
  readonly id: string
  readonly section: string
  readonly createdAt: Date
}

/** States in which others read what was submitted and an award still rests on it: the ground may not move under them. */
const READ: ReadonlySet<ApplicationState> = new Set<ApplicationState>([
  'submitted',
  'in_review',
  'info_requested',
  'cleared_for_exam',
])

export function isNamed(item: OpenItem, entry: LedgerEntry): boolean {
  if (item.section !== entry.section) return false
  return item.entryId === null || item.entryId === entry.id
}

/** Whether an application that others read rests on this entry and has not asked for it to be changed. */
export function isLocked(entry: LedgerEntry, applications: readonly Serving[]): boolean {
  return applications.some(
    (one) =>
      READ.has(one.state) &&
      one.submittedAt !== null &&
      entry.createdAt <= one.submittedAt &&
      !one.openItems.some((item) => isNamed(item, entry)),
  )
}
