import { DomainError } from '@/lib/core/domain-error'
import { isUuid } from '@/lib/core/ids'
import { demand } from '@/lib/core/verdict'
import { holds } from '@/lib/ctx/actor'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayChangeEntry, mayReadDocument, mayUpload } from '../policy/entries'
import type { EntryOfKind } from '../schema/documents'
import { entryOf, evidencedEntry, POINTER } from './evidenced-entry'
import { openLedger } from './open-ledger'
import { readsDocument } from './read-by'

/** `pending`: not yet looked at by the virus scanner. `refused`: by it, and never handed out. */
export type DocumentState = 'clean' | 'pending' | 'refused'
const stateOf = (verdict: string): DocumentState => (verdict === 'pending' || verdict === 'refused' ? verdict : 'clean')

export type DocumentRow = {
  id: string
  name: string
  bytes: number
  createdAt: Date
  state: DocumentState
  /** The document this one is a translation of. */
  translationOfId: string | null
  ties: ({ attachmentId: string } & EntryOfKind)[]
}

/** A document as whoever reads the entries sees it. */
export type ShownDocument = Pick<DocumentRow, 'id' | 'name' | 'state' | 'translationOfId'>

export const shownDocument = ({ id, name, state, translationOfId }: DocumentRow): ShownDocument => ({
  id,
  name,
  state,
  translationOfId,
})

/** What proves each entry, by its id: every original with its translations right behind it, attached or not. */
export function documentsByEntry(files: readonly DocumentRow[]): Map<string, ShownDocument[]> {
  const byEntry = new Map<string, DocumentRow[]>()
  for (const file of files) {
    for (const { entryId } of file.ties) byEntry.set(entryId, [...(byEntry.get(entryId) ?? []), file])
  }
  return new Map([...byEntry].map(([entryId, tied]) => [entryId, inPairs(tied, files).map(shownDocument)]))
}

/** Some of a person's documents, each followed by those that translate it. */
export function inPairs<D extends Pick<DocumentRow, 'id' | 'translationOfId'>>(
  some: readonly D[],
  all: readonly D[],
): D[] {
  const there = new Set(some.map(({ id }) => id))
  const first = some.filter(({ translationOfId }) => translationOfId === null || !there.has(translationOfId))
  return first.flatMap((one) => [one, ...all.filter(({ translationOfId }) => translationOfId === one.id)])
}

/** A person's documents, the latest first, and the entries they are evidence for. */
export async function documentsOf(ctx: Ctx, personId: string): Promise<DocumentRow[]> {
  const rows = await ctx.db.document.findMany({
    where: { orgId: ctx.org.id, personId, removedAt: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    include: { attachments: { orderBy: [{ attachedAt: 'asc' }, { id: 'asc' }] } },
  })
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    bytes: row.bytes,
    createdAt: row.createdAt,
    state: stateOf(row.verdict),
    translationOfId: row.translationOfId,
    ties: row.attachments.map((tie) => ({ attachmentId: tie.id, ...entryOf(tie) })),
  }))
}

export type EvidenceRow = {
  /** Null for a translation that stands here only beside its original. */
  attachmentId: string | null
  documentId: string
  name: string
  bytes: number
  state: DocumentState
  translationOfId: string | null
}

/** The documents that are evidence for one entry, each with its translations beside it. */
export async function evidenceFor(ctx: Ctx, { kind, entryId }: EntryOfKind): Promise<EvidenceRow[]> {
  const orgId = ctx.org.id
  const ties = await ctx.db.attachment.findMany({
    where: { orgId, [POINTER[kind]]: entryId, document: { removedAt: null } },
    orderBy: [{ attachedAt: 'asc' }, { id: 'asc' }],
    include: {
      document: {
        include: { translations: { where: { removedAt: null }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] } },
      },
    },
  })
  const attached = new Map(ties.map((tie) => [tie.documentId, tie.id]))
  const some = ties.map((tie) => tie.document)
  return inPairs(some, [...some, ...some.flatMap((one) => one.translations).filter(({ id }) => !attached.has(id))]).map(
    ({ id, name, bytes, verdict, translationOfId }) => ({
      attachmentId: attached.get(id) ?? null,
      documentId: id,
      name,
      bytes,
      state: stateOf(verdict),
      translationOfId,
    }),
  )
}

/** Documents that can be chosen as evidence, by name. */
export async function documentChoices(ctx: Ctx, personId: string): Promise<{ id: string; name: string }[]> {
  return ctx.db.document.findMany({
    where: { orgId: ctx.org.id, personId, removedAt: null, verdict: { not: 'refused' } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true, name: true },
  })
}

/** A file to hand out: to its owner and to those who read it as evidence; never before the scanner has seen it. */
export async function documentFile(ctx: Ctx, id: string): Promise<{ storageKey: string; name: string; mime: string }> {
  const row = isUuid(id) ? await ctx.db.document.findUnique({ where: { orgId_id: { orgId: ctx.org.id, id } } }) : null
  if (!row || row.removedAt) throw new DomainError('not_found')
  const asEvidence = await readsDocument(ctx, { id, ownerId: row.personId })
  demand(mayReadDocument(ctx.actor, row.personId, { adviserIds: await advisersOf(ctx, row.personId), asEvidence }))
  if (row.verdict === 'refused') throw new DomainError('closed', { reason: 'ledger.document.refused' })
  if (row.verdict !== 'clean') throw new DomainError('unavailable', { reason: 'ledger.document.pending' })
  return { storageKey: row.storageKey, name: row.name, mime: row.mime }
}

/** Who was put beside a person's applications. Asked only where it can matter. */
async function advisersOf(ctx: Ctx, personId: string): Promise<string[]> {
  if (!holds(ctx.actor, 'application.advise')) return []
  const rows = await ctx.db.application.findMany({
    where: { orgId: ctx.org.id, personId, adviserId: { not: null } },
    select: { adviserId: true },
    orderBy: { id: 'asc' },
  })
  return rows.flatMap(({ adviserId }) => adviserId ?? [])
}

/** Refuses a file that could not be kept, before a byte of it is read. */
export async function admitUpload(ctx: Ctx, applicationId: string, entry: EntryOfKind | null): Promise<void> {
  if (!isUuid(applicationId)) throw new DomainError('not_found')
  const ledger = await openLedger(ctx, applicationId)
  demand(
    entry
      ? mayChangeEntry(ctx.actor, ledger, await evidencedEntry(ctx, ledger.ownerId, entry))
      : mayUpload(ctx.actor, ledger),
  )
}
