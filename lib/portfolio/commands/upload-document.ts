import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { newId } from '@/lib/db/new-id'
import { enqueue } from '@/lib/jobs/enqueue'
import type { Received } from '@/lib/storage/receive'
import { mayChangeEntry, mayUpload } from '../policy/entries'
import { evidencedEntry } from '../queries/evidenced-entry'
import { lockLedger } from '../queries/open-ledger'
import type { EntryOfKind } from '../schema/documents'
import { attachDocument } from './attach-document'

export type Uploaded = { id: string; name: string; size: number; kept: boolean }

/** Puts a received file among the person's documents and, when it is for an entry, ties it there. */
export async function uploadDocument(
  ctx: Ctx,
  input: { applicationId: string | null; file: Received; entry: EntryOfKind | null },
): Promise<Uploaded> {
  const { applicationId, file, entry } = input
  const ledger = await lockLedger(ctx, applicationId)
  demand(
    entry
      ? mayChangeEntry(ctx.actor, ledger, await evidencedEntry(ctx, ledger.ownerId, entry))
      : mayUpload(ctx.actor, ledger),
  )
  const uploaded = await keepFile(ctx, { ownerId: ledger.ownerId, applicationId, file })
  if (entry) await attachDocument(ctx, { applicationId, documentId: uploaded.id, ...entry })
  return uploaded
}

/**
 * A received file among a person's documents; the caller has demanded that it may come in. The same file sent again is
 * the document that is there already: `kept` tells whether the bytes just received are in use.
 */
export async function keepFile(
  ctx: Ctx,
  { ownerId, applicationId, file }: { ownerId: string; applicationId: string | null; file: Received },
): Promise<Uploaded> {
  const orgId = ctx.org.id
  const { name, mime, bytes, sha256, storageKey, verdict } = file
  const twin = await ctx.db.document.findFirst({
    where: { orgId, personId: ownerId, sha256, removedAt: null, verdict: { not: 'refused' } },
    select: { id: true, name: true, bytes: true },
    orderBy: { id: 'asc' },
  })
  if (twin) return { id: twin.id, name: twin.name, size: twin.bytes, kept: false }
  const id = newId(ctx.now)
  const stored = { name, mime, bytes, sha256, storageKey, verdict }
  await ctx.db.document.create({ data: { orgId, id, personId: ownerId, ...stored, createdAt: ctx.now } })
  const about = { applicationId, subject: { kind: 'document', id } }
  await record(ctx, 'portfolio.documentUploaded', { title: name, bytes }, about)
  if (verdict === 'pending') {
    await enqueue(ctx, 'document.scan', { orgId, documentId: id }, { key: `document.scan:${id}` })
  }
  return { id, name, size: bytes, kept: true }
}
