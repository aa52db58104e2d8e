import type { OrgId } from '@/lib/core/ids'
import type { Ctx } from '@/lib/ctx/ctx'
import { newId } from '@/lib/db/new-id'
import { type Db, inOrg } from '@/lib/db/scope'

/** The moment tests happen at, unless they say another: a Sunday morning in Virginia. */
export const NOW = new Date('2026-11-22T15:00:00Z')
export const ORIGIN = 'https://attune.test'

class Undo extends Error {}

/** Runs `work` in one transaction that is always rolled back. Associations named in it by `nameOrg`. */
export async function rolledBack(work: (db: Db) => Promise<void>): Promise<void> {
  try {
    await inOrg(newId(NOW) as OrgId, async (db) => {
      await work(db)
      throw new Undo()
    })
  } catch (error) {
    if (!(error instanceof Undo)) throw error
  }
}

/** Which association the rest of the transaction speaks for. */
export async function nameOrg(db: Db, orgId: string): Promise<void> {
  await db.$queryRaw`select set_config('app.org', ${orgId}, true)`
}

/** The same act at another moment. */
export function at(ctx: Ctx, moment: string | Date): Ctx {
  return { ...ctx, now: new Date(moment) }
}
