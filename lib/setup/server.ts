import type { ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { ensureBuild } from './build'
import { startNode } from './child'
import { inRoot } from './paths'
import { freePort } from './ports'
import type { Secrets } from './secrets'

/** A production server that answers. `stop` lets requests in flight finish, and uses force after 35 seconds. */
export type Server = {
  readonly origin: string
  /** The folder of the build that is served. */
  readonly build: string
  readonly child: ChildProcess
  stop(): Promise<void>
}

export type ServerWish = {
  /** DATABASE_URL, for the serving role. */
  readonly database: string
  readonly secrets: Secrets
  /** A free one when left out. */
  readonly port?: number
  readonly host?: string
  /** Where its output goes; this process's own when left out. */
  readonly log?: string
  readonly env?: Readonly<Record<string, string>>
}

const drainMs = 35_000

/** A page's garbage dies young: with room for it, a fifth less time goes into collecting. */
export const ROOM = '--max-semi-space-size=64'

/** What every process of one installation has in common, unless the environment says otherwise. */
export function sharedSettings(secrets: Secrets): Record<string, string> {
  return {
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || secrets.nextAuth,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || secrets.serverActions,
    STORAGE_DIR: process.env.STORAGE_DIR || inRoot('.data/files'),
    NEXT_TELEMETRY_DISABLED: '1',
  }
}

/** Builds if needed and serves in production mode until stopped; resolves when /readyz says so. */
export async function withServer(wish: ServerWish): Promise<Server> {
  const build = await ensureBuild(() => undefined)
  const port = wish.port ?? (await freePort())
  const origin = wish.env?.PUBLIC_ORIGIN ?? `http://localhost:${port}`
  const child = startNode([ROOM, `${build.dir}/server.js`], {
    cwd: build.dir,
    log: wish.log,
    env: {
      ...sharedSettings(wish.secrets),
      NODE_ENV: 'production',
      PORT: String(port),
      HOSTNAME: wish.host ?? '127.0.0.1',
      DATABASE_URL: wish.database,
      OWNER_DATABASE_URL: undefined,
      PUBLIC_ORIGIN: origin,
      NEXTAUTH_URL: origin,
      DEPLOYMENT_ID: process.env.DEPLOYMENT_ID ?? build.id,
      ...wish.env,
    },
  })
  const stop = () => end(child)
  try {
    await ready(`http://127.0.0.1:${port}/readyz`, child)
  } catch (error) {
    await stop()
    throw wish.log ? new Error(`${error instanceof Error ? error.message : error} See ${wish.log}`) : error
  }
  return { origin, build: build.dir, child, stop }
}

const gone = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null

async function ready(url: string, child: ChildProcess): Promise<void> {
  const limit = Date.now() + 60_000
  let last = 'no answer'
  while (Date.now() < limit) {
    if (gone(child)) throw new Error('The server ended before it was ready.')
    const answer = await fetch(url, { signal: AbortSignal.timeout(5000) }).catch(() => undefined)
    if (answer?.ok) return
    last = answer ? `${answer.status} ${await answer.text()}` : last
    await pause(100)
  }
  throw new Error(`The server did not become ready within a minute: ${last}`)
}

async function end(child: ChildProcess): Promise<void> {
  if (gone(child)) return
  const over = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), drainMs)
  await over
  clearTimeout(timer)
}
