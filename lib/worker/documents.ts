import { inCtx } from '@/lib/ctx/system-ctx'
import { enqueue } from '@/lib/jobs/enqueue'
import { recordErasure } from '@/lib/portfolio/commands/record-erasure'
import { recordScan } from '@/lib/portfolio/commands/record-scan'
import { scanKept } from '@/lib/storage/scan-kept'
import { removeFile } from '@/lib/storage/storage'
import type { Handler, Run } from './run'

const AGAIN_MS = 5 * 60_000

const acting = (orgId: string, job: string, { clock, origin }: Run) => ({
  orgId,
  now: clock(),
  origin,
  actor: { kind: 'system', job } as const,
})

/** Shows a waiting document to the scanner, outside any transaction. While the scanner is silent, again in five minutes. */
export const scanDocument: Handler<'document.scan'> = async ({ orgId, documentId }, run) => {
  const given = acting(orgId, 'document.scan', run)
  const row = await inCtx(given, ({ db }) => db.document.findUnique({ where: { orgId_id: { orgId, id: documentId } } }))
  if (row?.verdict !== 'pending' || row.removedAt) return
  const verdict = await scanKept({ org: { id: orgId } }, row.storageKey)
  await inCtx(given, async (ctx) => {
    if (verdict !== 'pending') return recordScan(ctx, { documentId, verdict })
    const runAt = new Date(run.clock().getTime() + AGAIN_MS)
    await enqueue(ctx, 'document.scan', { orgId, documentId }, { key: `document.scan:${documentId}`, runAt })
  })
}

/** Deletes the file of a removed or refused document; a store that is away makes the queue try again. */
export const eraseDocument: Handler<'document.erase'> = async ({ orgId, documentId }, run) => {
  const given = acting(orgId, 'document.erase', run)
  const row = await inCtx(given, ({ db }) => db.document.findUnique({ where: { orgId_id: { orgId, id: documentId } } }))
  if (!row || row.erasedAt || (!row.removedAt && row.verdict !== 'refused')) return
  await removeFile({ org: { id: orgId } }, row.storageKey)
  await inCtx(given, (ctx) => recordErasure(ctx, { documentId }))
}
