import { DAY_MS } from '@/lib/core/plain-date'
import { inCtx } from '@/lib/ctx/system-ctx'
import { keysBefore, removeFile } from '@/lib/storage/storage'
import type { Handler } from './run'

/** Long after any upload has either become a document or failed. */
const SAFE_DAYS = 2
const AT_ONCE = 500

/** Removes files that no document and no import refers to: uploads that were never attached because something broke between. */
export const sweepOrphans: Handler<'storage.sweepOrphans'> = async ({ orgId }, { clock, origin }) => {
  const now = clock()
  const org = { id: orgId }
  const keys = await keysBefore({ org }, new Date(now.getTime() - SAFE_DAYS * DAY_MS))
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    const some = keys.slice(from, from + AT_ONCE)
    const actor = { kind: 'system', job: 'storage.sweepOrphans' } as const
    const where = { orgId, storageKey: { in: some } }
    const at = { where, select: { storageKey: true }, orderBy: { id: 'asc' } } as const
    const known = await inCtx({ orgId, now, origin, actor }, async ({ db }) => [
      ...(await db.document.findMany(at)),
      ...(await db.import.findMany(at)),
    ])
    const referred = new Set(known.map(({ storageKey }) => storageKey))
    for (const key of some) if (!referred.has(key)) await removeFile({ org }, key)
  }
}
