import { handles } from '@/lib/db/client'
import { env } from '@/lib/env/env'
import { startWorker, type Worker } from '@/lib/worker/start'
import { assertSafeRole } from './guard'

/** What a server does once before it answers anybody. Whatever stops it here, stops the start. */
export async function beforeServing(): Promise<void> {
  try {
    const { WORKER } = env()
    await assertSafeRole(handles().main.pool)
    if (WORKER === 'inside') stopBeforeExit(await startWorker())
  } catch (error) {
    process.stderr.write(`\n${error instanceof Error ? error.message : error}\n`)
    process.exit(1)
  }
}

/**
 * Next leaves the process as soon as the last request is answered. A job in hand would be cut off and wait for its lock
 * to be noticed, so the exit is held until the worker has put everything down; the supervisor's patience is the limit.
 */
function stopBeforeExit(worker: Worker): void {
  const leave = process.exit.bind(process)
  const stop = () => {
    const stopped = worker.stop().catch((error: unknown) => process.stderr.write(`worker: ${error}\n`))
    process.exit = ((code) => void stopped.then(() => leave(code))) as typeof process.exit
  }
  let asked = false
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (!asked) stop()
      asked = true
    })
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
