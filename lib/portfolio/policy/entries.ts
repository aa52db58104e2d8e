import { no, type Verdict, yes } from '@/lib/core/verdict'
import type { Actor } from '@/lib/ctx/actor'
import { holds, isSelf } from '@/lib/ctx/actor'
import { isLocked, type LedgerEntry, type Serving } from '@/lib/rules/ledger-lock'
import { mayEditLedger } from '../policy'

/** The ledger as policy sees it: whose it is, and every application that counts it. */
export type LedgerFacts = { readonly ownerId: string; readonly applications: readonly Serving[] }

/** May an entry be added to this section? */
export function mayAddEntry(actor: Actor, { ownerId, applications }: LedgerFacts, section: string): Verdict {
  const apps = applications.map((one) => ({ ownerId, state: one.state, openItems: one.openItems }))
  return mayEditLedger(actor, ownerId, apps, section)
}

/** May this entry be changed, evidenced or removed? What somebody reads stays as it was sent, unless it is asked for. */
export function mayChangeEntry(actor: Actor, facts: LedgerFacts, entry: LedgerEntry): Verdict {
  const general = mayAddEntry(actor, facts, entry.section)
  if (!general.yes) return general
  return isLocked(entry, facts.applications) ? no('ledger.no.beingRead', 'closed') : yes
}

/** May a file be put among one's documents? Whoever may still change any part of the ledger, or has no application read. */
export function mayUpload(actor: Actor, { ownerId, applications }: LedgerFacts): Verdict {
  const apps = applications.map((one) => ({ ownerId, state: one.state, openItems: one.openItems }))
  if (apps.some((one) => one.openItems.length > 0) && isSelf(actor, ownerId)) return yes
  return mayEditLedger(actor, ownerId, apps, 'documents')
}

type ReadBy = { adviserIds?: readonly string[]; asEvidence?: boolean }

/**
 * May this file be fetched? Its owner, staff who read applications, whoever was put beside the owner as adviser, and a
 * reviewer for whom it is evidence in a case they read now.
 */
export function mayReadDocument(actor: Actor, ownerId: string, { adviserIds = [], asEvidence }: ReadBy = {}): Verdict {
  if (isSelf(actor, ownerId) || holds(actor, 'application.read')) return yes
  if (asEvidence && holds(actor, 'application.review')) return yes
  const advises = holds(actor, 'application.advise') && adviserIds.some((id) => isSelf(actor, id))
  return advises ? yes : no('ledger.no.notYours', 'not_found')
}
