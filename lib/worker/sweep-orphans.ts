import { inCtx } from '@/lib/ctx/system-ctx'
import { keysBefore, removeFile } from '@/lib/storage/storage'
import type { Handler } from './run'

const DAY_MS = 86_400_000
/** Long after any upload has either become a document or failed. */
const SAFE_DAYS = 2
const AT_ONCE = 500

/** Removes files that no document refers to: uploads that were never attached because something broke between. */
export const sweepOrphans: Handler<'storage.sweepOrphans'> = async ({ orgId }, { clock, origin }) => {
  const now = clock()
  const org = { id: orgId }
  const keys = await keysBefore({ org }, new Date(now.getTime() - SAFE_DAYS * DAY_MS))
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const some = keys.slice(at, at + AT_ONCE)
    const actor = { kind: 'system', job: 'storage.sweepOrphans' } as const
    const known = await inCtx({ orgId, now, origin, actor }, ({ db }) =>
      db.document.findMany({ where: { orgId, storageKey: { in: some } }, select: { storageKey: true } }),
    )
    const referred = new Set(known.map(({ storageKey }) => storageKey))
    for (const key of some) if (!referred.has(key)) await removeFile({ org }, key)
  }
}
