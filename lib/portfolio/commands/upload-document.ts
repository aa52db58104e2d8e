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

/**
 * Puts a received file among the person's documents and, when it is for an entry, ties it there. The same file sent again
 * is the document that is there already: `kept` tells whether the bytes just received are in use.
 */
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

  const twin = await ctx.db.document.findFirst({
    where: {
      orgId: ctx.org.id,
      personId: ledger.ownerId,
      sha256: file.sha256,
      removedAt: null,
      verdict: { not: 'refused' },
    },
    select: { id: true, name: true, bytes: true },
  })
  const document = twin ?? { id: newId(ctx.now), name: file.name, bytes: file.bytes }
  if (!twin) {
    const { name, mime, bytes, sha256, storageKey, verdict } = file
    await ctx.db.document.create({
      data: {
        orgId: ctx.org.id,
        id: document.id,
        personId: ledger.ownerId,
        name,
        mime,
        bytes,
        sha256,
        storageKey,
        verdict,
        createdAt: ctx.now,
      },
    })
    const about = { applicationId, subject: { kind: 'document', id: document.id } }
    await record(ctx, 'portfolio.documentUploaded', { title: name, bytes }, about)
    if (verdict === 'pending') {
      const key = `document.scan:${document.id}`
      await enqueue(ctx, 'document.scan', { orgId: ctx.org.id, documentId: document.id }, { key })
    }
  }
  if (entry) await attachDocument(ctx, { applicationId, documentId: document.id, ...entry })
  return { id: document.id, name: document.name, size: document.bytes, kept: !twin }
}
