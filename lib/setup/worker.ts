import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { openDatabase } from './database'
import { assertSafeRole } from './guard'
import { generate } from './migrate'
import { inRoot } from './paths'
import { speak } from './roles'
import { sharedSettings } from './server'
import { askedToStop, runMain, stopWhilePreparing } from './signals'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** Background work in a process of its own, beside a server that runs with WORKER=off. */
runMain(async () => {
  if (existsSync(inRoot('.env'))) process.loadEnvFile(inRoot('.env'))
  const stopped = askedToStop()
  const serving = stopWhilePreparing(stopped)
  generate()
  const env = { ATTUNE_ENV: process.env.ATTUNE_ENV || 'demo' }
  const database = await openDatabase({ demo: false, env, say })
  try {
    await speak(database.urls.app, assertSafeRole)
    Object.assign(process.env, sharedSettings(database.secrets), env, { DATABASE_URL: database.urls.app })
    const loaded: Record<string, unknown> = await import(pathToFileURL(inRoot('lib/worker/start.ts')).href)
    if (typeof loaded.startWorker !== 'function') throw new Error('lib/worker/start.ts does not export startWorker()')
    const running: unknown = await loaded.startWorker()
    serving()
    say('The worker is running. Stop with Ctrl-C')
    await stopped
    if (hasStop(running)) await running.stop()
  } finally {
    await database.stop()
  }
  return 0
})

const hasStop = (value: unknown): value is { stop(): Promise<void> } =>
  typeof value === 'object' && value !== null && 'stop' in value && typeof value.stop === 'function'
