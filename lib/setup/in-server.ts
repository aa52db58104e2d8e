import { handles } from '@/lib/db/client'
import { env } from '@/lib/env/env'
import { assertSafeRole } from './guard'

/** What a server does once before it answers anybody. Whatever stops it here, stops the start. */
export async function beforeServing(): Promise<void> {
  try {
    env()
    await assertSafeRole(handles().main.pool)
  } catch (error) {
    process.stderr.write(`\n${error instanceof Error ? error.message : error}\n`)
    process.exit(1)
  }
}

/** Ready means: a pooled connection answers, and the database is at the level this build was made for. */
export async function isReady(): Promise<boolean> {
  const latest = process.env.LATEST_MIGRATION
  const { rows } = await handles().main.pool.query(
    'select 1 from _prisma_migrations where migration_name = $1 and finished_at is not null and rolled_back_at is null',
    [latest],
  )
  return rows.length > 0 || latest === ''
}
