import { DomainError } from '@/lib/core/domain-error'
import { isUuid } from '@/lib/core/ids'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayChangeEntry, mayReadDocument, mayUpload } from '../policy/entries'
import type { EntryOfKind } from '../schema/documents'
import { entryOf, evidencedEntry, POINTER } from './evidenced-entry'
import { openLedger } from './open-ledger'

export type DocumentRow = {
  id: string
  name: string
  bytes: number
  createdAt: Date
  /** Not yet looked at by the virus scanner. */
  pending: boolean
  ties: ({ attachmentId: string } & EntryOfKind)[]
}

/** A person's documents, the latest first, and the entries they are evidence for. */
export async function documentsOf(ctx: Ctx, personId: string): Promise<DocumentRow[]> {
  const rows = await ctx.db.document.findMany({
    where: { orgId: ctx.org.id, personId, removedAt: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    include: { attachments: { orderBy: { attachedAt: 'asc' } } },
  })
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    bytes: row.bytes,
    createdAt: row.createdAt,
    pending: row.verdict === 'pending',
    ties: row.attachments.map((tie) => ({ attachmentId: tie.id, ...entryOf(tie) })),
  }))
}

export type EvidenceRow = { attachmentId: string; documentId: string; name: string; bytes: number; pending: boolean }

/** The documents that are evidence for one entry. */
export async function evidenceFor(ctx: Ctx, { kind, entryId }: EntryOfKind): Promise<EvidenceRow[]> {
  const rows = await ctx.db.attachment.findMany({
    where: { orgId: ctx.org.id, [POINTER[kind]]: entryId, document: { removedAt: null } },
    orderBy: { attachedAt: 'asc' },
    include: { document: { select: { id: true, name: true, bytes: true, verdict: true } } },
  })
  return rows.map(({ id, document }) => ({
    attachmentId: id,
    documentId: document.id,
    name: document.name,
    bytes: document.bytes,
    pending: document.verdict === 'pending',
  }))
}

/** Documents that can be chosen as evidence, by name. */
export async function documentChoices(ctx: Ctx, personId: string): Promise<{ id: string; name: string }[]> {
  return ctx.db.document.findMany({
    where: { orgId: ctx.org.id, personId, removedAt: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true, name: true },
  })
}

/** A file to hand out: the owner's own, or to staff who read applications; never before the scanner has seen it. */
export async function documentFile(ctx: Ctx, id: string): Promise<{ storageKey: string; name: string; mime: string }> {
  const row = isUuid(id) ? await ctx.db.document.findUnique({ where: { orgId_id: { orgId: ctx.org.id, id } } }) : null
  if (!row || row.removedAt) throw new DomainError('not_found')
  demand(mayReadDocument(ctx.actor, row.personId))
  if (row.verdict !== 'clean') throw new DomainError('unavailable', { reason: 'ledger.document.pending' })
  return { storageKey: row.storageKey, name: row.name, mime: row.mime }
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
