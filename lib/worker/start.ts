import { setTimeout as pause } from 'node:timers/promises'
import { Logger, type Runner, run } from 'graphile-worker'
import pg from 'pg'
import { env } from '@/lib/env/env'
import { startCatcher } from '@/lib/mail/catcher'
import { smtpTransport } from '@/lib/mail/transport'
import { cronItems } from './cron'
import { taskList } from './tasks'

export type Worker = { stop(): Promise<void> }

const kept = globalThis as typeof globalThis & { attuneWorker?: Promise<Worker> }
const clock = () => new Date()

/** Starts background work, once per process however often it is asked. */
export function startWorker(): Promise<Worker> {
  kept.attuneWorker ??= start().catch((error: unknown) => {
    kept.attuneWorker = undefined
    throw error
  })
  return kept.attuneWorker
}

async function start(): Promise<Worker> {
  const { DATABASE_URL, SMTP_URL, MAIL_FROM, PUBLIC_ORIGIN } = env()
  const catcher = SMTP_URL ? null : await startCatcher(clock)
  const transport = smtpTransport(SMTP_URL ?? catcher?.url ?? '')
  const postman = { transport, clock, origin: PUBLIC_ORIGIN, from: MAIL_FROM }
  const tasks = taskList({ clock, origin: PUBLIC_ORIGIN, postman })
  const pool = openPool(DATABASE_URL)
  const stopping = new AbortController()

  const begin = () =>
    run({
      pgPool: pool,
      concurrency: 2,
      noHandleSignals: true,
      pollInterval: 2000,
      logger,
      taskList: tasks,
      parsedCronItems: cronItems(),
    })
  let runner = await begin()
  const watched = keepRunning(
    () => runner,
    begin,
    (next) => {
      runner = next
    },
    stopping.signal,
  )

  return {
    stop: async () => {
      kept.attuneWorker = undefined
      stopping.abort()
      await runner.stop().catch(() => undefined)
      await watched
      transport.close()
      await catcher?.stop()
      await pool.end()
    },
  }
}

/** A database that goes away ends the runner; it is started again until it stays, or until we stop. */
async function keepRunning(
  current: () => Runner,
  begin: () => Promise<Runner>,
  replace: (next: Runner) => void,
  stopping: AbortSignal,
): Promise<void> {
  while (!stopping.aborted) {
    await current().promise.catch((error: unknown) => say(`worker ended: ${error}`))
    while (!stopping.aborted) {
      await pause(2000, undefined, { signal: stopping }).catch(() => undefined)
      if (stopping.aborted) return
      const next = await begin().catch((error: unknown) => void say(`worker cannot start: ${error}`))
      if (!next) continue
      replace(next)
      break
    }
  }
}

/** A pool of its own: jobs that wait must not take connections from people who wait. */
function openPool(connectionString: string): pg.Pool {
  const pool = new pg.Pool({ connectionString, max: 5, connectionTimeoutMillis: 10_000 })
  // A killed connection, idle or in use, must not end the process.
  pool.on('error', (error) => say(`worker's database connection lost: ${error.message}`))
  pool.on('connect', (client) => client.on('error', (error) => say(`worker's connection failed: ${error.message}`)))
  return pool
}

const say = (line: string): void => void process.stderr.write(`${line}\n`)

/** Only what somebody should look at. */
const logger = new Logger(() => (level, message) => {
  if (level === 'error' || level === 'warning') say(`worker ${level}: ${message}`)
})
