import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { env } from '@/lib/env/env'
import { PrismaClient } from './generated/client'
import { inLine } from './in-line'

type Handle = { pool: pg.Pool; prisma: PrismaClient }
/**
 * Three pools, so that one kind of work cannot starve another: `main` serves associations, `account` serves sign-ins
 * (which hold a connection while a password is hashed), `aside` counts attempts while those transactions are open.
 */
type Handles = { main: Handle; account: Handle; aside: pg.Pool; nameOf: (sql: string) => string }
const kept = globalThis as typeof globalThis & { attuneDb?: Handles }

/** Postgres ends slow work itself, well before the client's transaction timer does. */
const TIMEOUTS = {
  statement_timeout: 15_000,
  lock_timeout: 5_000,
  idle_in_transaction_session_timeout: 20_000,
} as const
export const TRANSACTION = { maxWait: 10_000, timeout: 30_000 } as const

function openPool(max: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: env().DATABASE_URL,
    max,
    connectionTimeoutMillis: 10_000,
    ...TIMEOUTS,
  })
  pool.on('connect', inLine)
  // A killed idle connection must not end the process; the pool opens another.
  pool.on('error', (error) => process.stderr.write(`database connection lost: ${error.message}\n`))
  return pool
}

/**
 * A stable short name per statement text, so that Postgres keeps its plan; past the first thousand texts, none. Kept with
 * the pools: bundles hold copies of this module, and two copies must not give one name to two texts.
 */
function namer(): Handles['nameOf'] {
  const names = new Map<string, string>()
  return (sql) => {
    let name = names.get(sql)
    if (name === undefined) {
      if (names.size >= 1000) return ''
      name = `s${names.size}`
      names.set(sql, name)
    }
    return name
  }
}

function open(max: number, nameOf: Handles['nameOf']): Handle {
  const pool = openPool(max)
  const adapter = new PrismaPg(pool, { statementNameGenerator: ({ sql }) => nameOf(sql) })
  return { pool, prisma: new PrismaClient({ adapter }) }
}

function openAll(): Handles {
  const nameOf = namer()
  return { main: open(10, nameOf), account: open(4, nameOf), aside: openPool(2), nameOf }
}

export function handles(): Handles {
  kept.attuneDb ??= openAll()
  return kept.attuneDb
}
