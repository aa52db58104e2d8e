import type { OrgId } from '@/lib/core/ids'
import { handles, TRANSACTION } from './client'
import type { Prisma } from './generated/client'

/** A transaction that has named its association to Postgres: everything else is invisible in it. */
export type Db = Prisma.TransactionClient

/** Postgres has undone one of two acts that waited for each other. Of hand-written SQL Prisma says only what Postgres said. */
function isDeadlock(error: unknown): boolean {
  if (!(error instanceof Error && 'code' in error)) return false
  return error.code === 'P2034' || (error.code === 'P2010' && error.message.includes('Code: `40P01`'))
}

const MOST_TRIES = 3

/**
 * Runs `work` in one transaction for one association. Never nest: pass the handle on instead. Of two that wait for each
 * other Postgres undoes one; nothing of it has happened, and it is done anew.
 */
export async function inOrg<T>(orgId: OrgId, work: (db: Db) => Promise<T>, tries = MOST_TRIES): Promise<T> {
  try {
    return await handles().main.prisma.$transaction(async (db) => {
      await db.$queryRaw`select set_config('app.org', ${orgId}, true)`
      return work(db)
    }, TRANSACTION)
  } catch (error) {
    if (tries <= 1 || !isDeadlock(error)) throw error
    return inOrg(orgId, work, tries - 1)
  }
}

/** Carries what was found out across the end of a transaction that is not to count. */
class Undone<T> extends Error {
  constructor(readonly found: T) {
    super('undone')
  }
}

/** Does all of `work` for one association and takes it back: for showing what an act would do. */
export async function undone<T>(orgId: OrgId, work: (db: Db) => Promise<T>): Promise<T> {
  try {
    return await inOrg(orgId, async (db) => {
      throw new Undone(await work(db))
    })
  } catch (error) {
    if (error instanceof Undone) return error.found
    throw error
  }
}

/** What `attune.viewer` tells of who asks: JSON as Postgres writes it, for its owners to read. */
export type Seen = { session: unknown; org: string | null; person: unknown }

/** Who asks, for which association: one statement, which names the association itself. Only lib/web may use it. */
export async function seen(sessionId: string | null, slug: string | null): Promise<Seen> {
  const { rows } = await handles().main.pool.query<Seen>({
    name: 'viewer',
    text: 'select * from attune.viewer($1, $2)',
    values: [sessionId, slug],
  })
  return rows[0] ?? { session: null, org: null, person: null }
}

/**
 * The door's own transaction: identity first (no association named), then, once the association of the address is
 * known, its people. Only lib/web may use it.
 */
export async function inViewer<T>(work: (db: Db, nameOrg: (orgId: OrgId) => Promise<void>) => Promise<T>): Promise<T> {
  return handles().main.prisma.$transaction(
    (db) =>
      work(db, async (orgId) => {
        await db.$queryRaw`select set_config('app.org', ${orgId}, true)`
      }),
    TRANSACTION,
  )
}
