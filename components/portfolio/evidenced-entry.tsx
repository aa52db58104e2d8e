import type { ReactNode } from 'react'
import type { FormAction } from '@/lib/core/action-result'
import type { ClaimView } from '@/lib/portfolio/queries/claims'
import type { EntryView } from '@/lib/portfolio/queries/section'
import type { Evidenced } from '@/lib/portfolio/schema/documents'
import { EntryClaims } from './entry-claims'
import { EntryPage } from './entry-page'
import { EvidencePanel } from './evidence-panel'
import { LockedEntry } from './locked-entry'
import type { Place } from './place'

type Props<K extends Evidenced> = {
  place: Place
  view: EntryView<K>
  kind: K
  /** The list this entry belongs to, under the application's address. */
  list: string
  /** What it says, for when it may only be read. */
  read: { title: string; facts: { id: string; label: string; value: string }[] }
  attach: FormAction
  detach: FormAction
  /** Its form. */
  children: ReactNode
}

/** The application whose page this is, as one claim among the others. */
function claimHere({ application, findings, marks }: EntryView<Evidenced>): ClaimView {
  return { application: { addOns: [], ...application }, findings, marks }
}

/** What the association's list says is its office's to change. */
const fromList = (entry: object) => ('memberId' in entry && entry.memberId ? 'people.no.fromList' : undefined)

/** One entry's page: its form, or what it says while it must stay as it is, and the documents that prove it. */
export function EvidencedEntry<K extends Evidenced>(props: Props<K>) {
  const { place, view, kind, list, read, attach, detach, children } = props
  const { entry, isLocked, own, evidence, documents } = view
  // What came from the catalogue may be evidenced and removed, but says what the catalogue says.
  const fixed = 'sessionId' in entry && entry.sessionId ? 'ledger.no.fromCatalogue' : fromList(entry)
  return (
    <EntryPage place={place} view={view} list={list}>
      {isLocked || fixed ? (
        <LockedEntry t={place.t} {...read} why={own ? (isLocked ? 'ledger.no.beingRead' : fixed) : undefined} />
      ) : (
        children
      )}
      <EntryClaims t={place.t} slug={place.org} id={entry.id} claims={[claimHere(view), ...view.others]} />
      <EvidencePanel {...{ place, kind, evidence, documents, attach, detach }} entryId={entry.id} may={!isLocked} />
    </EntryPage>
  )
}
