import { DomainError } from '@/lib/core/domain-error'
import { isSelf } from '@/lib/ctx/actor'
import type { Ctx } from '@/lib/ctx/ctx'
import type { Finding } from '@/lib/rules/finding'
import type { ApplicationState } from '@/lib/rules/transitions'
import { type LedgerFacts, mayAddEntry, mayChangeEntry, mayUpload } from '../policy/entries'
import type { Evidenced } from '../schema/documents'
import { type ClaimView, claimsOn } from './claims'
import { type DocumentRow, documentChoices, documentsOf, type EvidenceRow, evidenceFor } from './documents'
import { applicationFindings } from './facts'
import type { Ledger } from './ledger'
import { servingOf } from './open-ledger'
import type { SetAside } from './reckon'

export type LedgerSection = 'education' | 'work' | 'training' | 'membership' | 'documents'

/** Which requirements stand beside which log. */
const ASKED: Record<LedgerSection, readonly string[]> = {
  education: ['education'],
  work: ['work', 'work.lead', 'work.families'],
  training: ['training.total', 'training.dei', 'training.rsc-provision', 'ers.training', 'competencies'],
  membership: ['membership'],
  documents: [],
}

export type SectionView = {
  application: { id: string; reference: string; category: string; state: ApplicationState }
  /** The owner looks at their own; staff read along. */
  own: boolean
  ownerId: string
  ledger: Ledger
  findings: readonly Finding[]
  /** What a coordinator did not accept in this application. */
  marks: readonly SetAside[]
  /** How the person's other open applications count the same entries: only for their own eyes. */
  others: readonly ClaimView[]
  mayAdd: boolean
  /** Why nothing can be added, as a message key. */
  closed: string | null
  /** Entries that must stay as they are while they are read. */
  locked: ReadonlySet<string>
}

function rowsOf(ledger: Ledger): { kind: Evidenced; section: string; id: string; createdAt: string }[] {
  return [
    ...ledger.education.map((row) => ({ ...row, kind: 'education' as const, section: 'education' })),
    ...ledger.licences.map((row) => ({ ...row, kind: 'licence' as const, section: 'education' })),
    ...ledger.work.map((row) => ({ ...row, kind: 'work' as const, section: 'work' })),
    ...ledger.training.map((row) => ({ ...row, kind: 'training' as const, section: 'training' })),
    ...ledger.memberships.map((row) => ({ ...row, kind: 'membership' as const, section: 'membership' })),
  ]
}

/** One part of the ledger as an application sees it: the entries, what counts of them, what may be done. */
export async function sectionView(ctx: Ctx, applicationId: string, section: LedgerSection): Promise<SectionView> {
  const { application, assessment, ledger, marks, standings } = await applicationFindings(ctx, applicationId)
  const { id, reference, category, state, personId: ownerId } = application
  const facts: LedgerFacts = { ownerId, applications: await servingOf(ctx, ownerId) }
  const may = section === 'documents' ? mayUpload(ctx.actor, facts) : mayAddEntry(ctx.actor, facts, section)
  const own = isSelf(ctx.actor, ownerId)
  const asked = ASKED[section]
  const others = own && asked.length > 0 ? await claimsOn(ctx, { personId: ownerId, ledger, standings }, id) : []
  const all = [...assessment.findings, ...(assessment.addOns.ERS?.findings ?? [])]
  const locked = rowsOf(ledger).flatMap(({ id, kind, section, createdAt }) => {
    const entry = { id, kind, section, createdAt: new Date(createdAt) }
    return mayChangeEntry(ctx.actor, facts, entry).yes ? [] : [id]
  })
  return {
    application: { id, reference, category, state },
    own,
    ownerId,
    ledger,
    findings: asked.flatMap((code) => all.find((finding) => finding.code === code) ?? []),
    marks: marks.filter((mark) => mark.inForce),
    others: others.map((one) => ({ ...one, findings: one.findings.filter(({ code }) => asked.includes(code)) })),
    mayAdd: may.yes,
    closed: may.yes ? null : may.reason,
    locked: new Set(locked),
  }
}

type Lists = Pick<Ledger, 'education' | 'licences' | 'work' | 'training' | 'memberships'>
const LIST = {
  education: 'education',
  licence: 'licences',
  work: 'work',
  training: 'training',
  membership: 'memberships',
} as const satisfies Record<Evidenced, keyof Lists>

export type EntryView<K extends Evidenced> = SectionView & {
  entry: Ledger[(typeof LIST)[K]][number]
  isLocked: boolean
  evidence: EvidenceRow[]
  documents: { id: string; name: string }[]
}

/** One entry of the ledger with its evidence, for its own page. */
export async function entryView<K extends Evidenced>(
  ctx: Ctx,
  applicationId: string,
  at: { section: LedgerSection; kind: K; entryId: string },
): Promise<EntryView<K>> {
  const { section, kind, entryId } = at
  const view = await sectionView(ctx, applicationId, section)
  const rows: readonly { id: string }[] = view.ledger[LIST[kind]]
  const entry = rows.find((row) => row.id === entryId)
  if (!entry) throw new DomainError('not_found')
  return {
    ...view,
    entry: entry as EntryView<K>['entry'],
    isLocked: view.locked.has(entryId),
    evidence: await evidenceFor(ctx, { kind, entryId }),
    documents: view.own ? await documentChoices(ctx, view.ownerId) : [],
  }
}

/** All documents of the person, with what each of them proves. */
export async function documentsView(
  ctx: Ctx,
  applicationId: string,
): Promise<SectionView & { documents: DocumentRow[] }> {
  const view = await sectionView(ctx, applicationId, 'documents')
  return { ...view, documents: await documentsOf(ctx, view.ownerId) }
}

/** One document, for the page that asks before it is taken away. */
export async function documentToRemove(
  ctx: Ctx,
  applicationId: string,
  documentId: string,
): Promise<{ name: string; isLocked: boolean }> {
  const view = await documentsView(ctx, applicationId)
  const found = view.documents.find((one) => one.id === documentId)
  if (!found || !view.own) throw new DomainError('not_found')
  const isLocked = !view.mayAdd || found.ties.some((tie) => view.locked.has(tie.entryId))
  return { name: found.name, isLocked }
}
