import { mkdirSync } from 'node:fs'
import { type Own, ownCluster } from './database'
import { commandOf } from './lock'
import { inRoot } from './paths'
import type { DatabaseUrls } from './prepare'
import { dropDatabase } from './roles'
import { withServer } from './server'
import { type Content, copyOf, dropLeftovers, environment, trialHome } from './templates'

export type Trial = {
  readonly origin: string
  /** The folder of the build that is served. */
  readonly build: string
  readonly urls: DatabaseUrls
  readonly own: Own
  /** The settings the server runs with, for programs that act beside it. */
  readonly env: Readonly<Record<string, string>>
  stop(): Promise<void>
}

type Wish = {
  /** Names the database and the log: e2e, bench, tour. */
  readonly name: string
  readonly content: Content
  readonly env?: Readonly<Record<string, string>>
}

/** A production server with a database of its own, for browser tests, benchmarks and the tour. Nothing of it stays. */
export async function trialServer(wish: Wish): Promise<Trial> {
  const own = await ownCluster(trialHome, { durable: false })
  const database = `${wish.name}_${process.pid}`
  const superuser = own.cluster.url('postgres')
  const leave = async () => {
    await dropDatabase(superuser, database).catch(() => undefined)
    await own.cluster.stop()
  }
  try {
    await dropLeftovers(own, wish.name, (pid) => commandOf(pid) !== undefined)
    const urls = await copyOf(own, wish.content, database)
    const log = inRoot('.cache/logs', `${wish.name}.log`)
    mkdirSync(inRoot('.cache/logs'), { recursive: true })
    // Each browser test names an address of its own, as a proxy would.
    const settings = { ...environment(own), PERSONAS: 'on', PROXY: 'in-front', ...wish.env }
    const server = await withServer({ database: urls.app, secrets: own.secrets, log, env: settings })
    const env = { ...settings, PUBLIC_ORIGIN: server.origin, DATABASE_URL: urls.app }
    const stop = async () => {
      await server.stop()
      await leave()
    }
    return { origin: server.origin, build: server.build, urls, own, env, stop }
  } catch (error) {
    await leave()
    throw error
  }
}
