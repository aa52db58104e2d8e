import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { env } from '@/lib/env/env'
import { PrismaClient } from './generated/client'

type Handles = { url: string; pool: pg.Pool; prisma: PrismaClient }
const kept = globalThis as typeof globalThis & { attuneDb?: Handles }

/** Postgres ends slow work itself, well before the client's transaction timer does. */
const TIMEOUTS = {
  statement_timeout: 15_000,
  lock_timeout: 5_000,
  idle_in_transaction_session_timeout: 20_000,
} as const
export const TRANSACTION = { maxWait: 10_000, timeout: 30_000 } as const

function open(): Handles {
  const url = env().DATABASE_URL
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 10_000, ...TIMEOUTS })
  // A killed idle connection must not end the process; the pool opens another.
  pool.on('error', (error) => process.stderr.write(`database connection lost: ${error.message}\n`))
  const adapter = new PrismaPg(pool, { statementNameGenerator: ({ sql }) => statementName(sql) })
  return { url, pool, prisma: new PrismaClient({ adapter }) }
}

const names = new Map<string, string>()
/** A stable short name per statement text, so that Postgres keeps its plan; past the first thousand texts, none. */
function statementName(sql: string): string {
  let name = names.get(sql)
  if (name === undefined) {
    if (names.size >= 1000) return ''
    name = `s${names.size}`
    names.set(sql, name)
  }
  return name
}

export function handles(): Handles {
  kept.attuneDb ??= open()
  return kept.attuneDb
}

/** Closes what was opened; for commands and tests that end. */
export async function closeDb(): Promise<void> {
  const open = kept.attuneDb
  kept.attuneDb = undefined
  await open?.prisma.$disconnect()
  if (open && !open.pool.ended) await open.pool.end()
}

/** A pooled query that touches no table: is the database there? */
export async function ping(): Promise<void> {
  await handles().pool.query('select 1')
}
