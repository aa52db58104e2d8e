import { spawn, spawnSync } from 'node:child_process'
import {
  chownSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { commandOf, withLock } from './lock'
import { freePort, isFree } from './ports'
import { type Installation, installation } from './postgres-user'
import { secretsOf } from './secrets'

/** A running Postgres of our own. `stop` leaves it up while another command of this clone still uses it. */
export type Cluster = { readonly url: (database: string) => string; stop(): Promise<void> }

const present = 'attune setup'

/** For tests: nothing is forced to disk, since the data is thrown away. */
const careless = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off']

/**
 * Starts the Postgres that came with `npm install` in `home`/postgres, or joins it when another command already did.
 * Whatever a killed run left behind is cleared away: half-made folders, stale lock files, a server without a parent.
 */
export async function startCluster(home: string, options: { durable: boolean }): Promise<Cluster> {
  const { superuser } = secretsOf(home)
  const flags = options.durable ? [] : careless
  const place = installation(path.join(home, 'postgres'), superuser)
  const again = () => running(place, home, superuser, flags)
  const port = await withLock(path.join(home, 'postgres.lock'), async () => {
    if (!existsSync(path.join(place.data, 'PG_VERSION'))) create(place, superuser)
    return again()
  })
  return attend(port, again, place, home)
}

const address = (port: number, password: string) => (database: string) =>
  `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`

function create({ native, data, as }: Installation, password: string): void {
  // Made beside the real folder and renamed, so that an interrupted initdb is never taken for a database.
  const draft = path.join(data, 'draft')
  rmSync(draft, { recursive: true, force: true })
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=und']
  const passwordFile = path.join(data, 'password')
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  if (as.uid !== undefined && as.gid !== undefined) chownSync(passwordFile, as.uid, as.gid)
  const auth = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
  const made = spawnSync(path.join(native, 'bin/initdb'), [`--pgdata=${draft}`, ...auth, ...locale, '--no-sync'], {
    ...as,
    cwd: '/',
    encoding: 'utf8',
  })
  if (made.status !== 0)
    throw new Error(`Postgres could not make its folder ${data}:\n${made.stderr}${made.error ?? ''}`)
  const names = readdirSync(draft).sort((a, b) => Number(a === 'PG_VERSION') - Number(b === 'PG_VERSION'))
  for (const name of names) {
    rmSync(path.join(data, name), { recursive: true, force: true })
    renameSync(path.join(draft, name), path.join(data, name))
  }
  rmSync(draft, { recursive: true, force: true })
}

async function answers(port: number, password: string): Promise<'yes' | 'not yet' | 'stranger'> {
  const client = new pg.Client({ connectionString: address(port, password)('postgres'), connectionTimeoutMillis: 2000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return 'yes'
  } catch (error) {
    return error instanceof pg.DatabaseError && error.code !== '57P03' ? 'stranger' : 'not yet'
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** The server that already runs on this folder, by Postgres' own note of process and port. */
function noted(data: string): { pid: number; port: number } | undefined {
  const file = path.join(data, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const lines = readFileSync(file, 'utf8').split('\n')
  const pid = Number(lines[0])
  if (commandOf(pid)?.includes('postgres')) return { pid, port: Number(lines[3]) }
  // Its number may meanwhile belong to any other process, which Postgres itself would take for a running server.
  rmSync(file, { force: true })
  return undefined
}

async function running(place: Installation, home: string, password: string, flags: string[]): Promise<number> {
  for (let tries = 0; tries < 600; tries++) {
    const found = noted(place.data)
    if (!found) return launch(place, home, password, flags)
    const state = found.port ? await answers(found.port, password) : 'not yet'
    if (state === 'yes') return found.port
    if (state === 'stranger')
      throw new Error(
        `The database in ${place.data} does not know the password in ${home}/secrets.json. Delete ${home} to begin anew.`,
      )
    await pause(50)
  }
  throw new Error(`The database in ${place.data} neither starts nor stops. Its log: ${home}/postgres.log`)
}

async function launch(place: Installation, home: string, password: string, flags: string[]): Promise<number> {
  const portFile = path.join(home, 'postgres.port')
  const kept = existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : 0
  const port = kept && (await isFree(kept)) ? kept : await freePort()
  writeFileSync(portFile, String(port))
  const logFile = path.join(home, 'postgres.log')
  if ((statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > 10_000_000) rmSync(logFile)
  const log = openSync(logFile, 'a')
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', 'log_timezone=UTC']
  const args = ['-D', place.data, '-p', String(port), ...settings.flatMap((each) => ['-c', each]), ...flags]
  // Its own session: Ctrl-C at the terminal must reach the web server first and the database last.
  const child = spawn(path.join(place.native, 'bin/postgres'), args, {
    ...place.as,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
  })
  child.unref()
  for (let tries = 0; tries < 1200; tries++) {
    if (child.exitCode !== null || child.signalCode !== null) break
    if ((await answers(port, password)) === 'yes') return port
    await pause(50)
  }
  throw new Error(`Postgres did not start. The end of ${logFile}:\n${readFileSync(logFile, 'utf8').slice(-2000)}`)
}

/**
 * Holds one connection for as long as this command lives. Others count these to know who still needs the database, and
 * losing it is how a dead server is noticed and brought back, whoever had started it.
 */
async function attend(
  found: number,
  again: () => Promise<number>,
  place: Installation,
  home: string,
): Promise<Cluster> {
  const { superuser } = secretsOf(home)
  const lock = path.join(home, 'postgres.lock')
  let port = found
  let stopping = false
  const url = (database: string) => address(port, superuser)(database)
  const sitDown = async (): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: url('postgres'), application_name: present, keepAlive: true })
    client.on('error', () => undefined)
    await client.connect()
    client.once('end', () => void comeBack())
    return client
  }
  let session = await sitDown()
  const comeBack = async (): Promise<void> => {
    for (let tries = 0; !stopping && tries < 20; tries++) {
      try {
        port = await withLock(lock, again)
        session = await sitDown()
        return
      } catch (error) {
        process.stderr.write(`The database is away: ${error instanceof Error ? error.message : error}\n`)
        await pause(500)
      }
    }
  }
  const cluster: Cluster = {
    url,
    stop: async () => {
      stopping = true
      up.delete(cluster)
      await session.end().catch(() => undefined)
      await withLock(lock, () => stopIfLast(place, url('postgres')))
    },
  }
  up.add(cluster)
  return cluster
}

const up = new Set<Cluster>()

/** For a command that is stopped before it knows what it has started. */
export async function stopClusters(): Promise<void> {
  await Promise.all([...up].map((cluster) => cluster.stop().catch(() => undefined)))
}

async function stopIfLast({ data }: Installation, connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  client.on('error', () => undefined)
  const others = await client
    .connect()
    .then(() => client.query('select 1 from pg_stat_activity where application_name = $1', [present]))
    .then((found) => found.rows.length)
    .catch(() => 0)
  await client.end().catch(() => undefined)
  const server = noted(data)
  if (others > 0 || !server) return
  process.kill(server.pid, 'SIGINT')
  for (let tries = 0; tries < 200 && commandOf(server.pid)?.includes('postgres'); tries++) await pause(50)
}
