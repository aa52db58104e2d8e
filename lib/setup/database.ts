import { assertSafeRole } from './guard'
import { pendingMigrations } from './migrate'
import { inRoot } from './paths'
import { type Cluster, startCluster } from './postgres'
import { type DatabaseUrls, load, note, noted, prepare, roleOf } from './prepare'
import {
  appRole,
  as,
  databaseExists,
  dropDatabase,
  makeDatabase,
  makeRoles,
  ownerRole,
  renameDatabase,
  speak,
} from './roles'
import { type Secrets, secretsOf } from './secrets'
import { sharedSettings } from './server'
import { databaseSources, fingerprint } from './sources'

/** A database ready to serve from, and how to let go of it. */
export type Opened = { readonly urls: DatabaseUrls; readonly secrets: Secrets; stop(): Promise<void> }

export type Own = {
  readonly cluster: Cluster
  readonly secrets: Secrets
  readonly urls: (database: string) => DatabaseUrls
}

/** Our own Postgres in `home` with both roles, whatever databases it may hold. */
export async function ownCluster(home: string, options: { durable: boolean }): Promise<Own> {
  const cluster = await startCluster(home, options)
  const secrets = secretsOf(home)
  await makeRoles(cluster.url('postgres'), secrets)
  const urls = (database: string): DatabaseUrls => ({
    owner: as(cluster.url(database), ownerRole, secrets.owner),
    app: as(cluster.url(database), appRole, secrets.app),
  })
  return { cluster, secrets, urls }
}

type Wish = { readonly demo: boolean; readonly env: Readonly<Record<string, string>>; say(line: string): void }

/** What is loaded is loaded with the settings of the server that will show it: its secrets, its folder of documents. */
const sharing = (wish: Wish, secrets: Secrets): Wish => ({ ...wish, env: { ...sharedSettings(secrets), ...wish.env } })

/** The database this installation serves from: the server that DATABASE_URL names, else our own in `.data`. */
export async function openDatabase(wish: Wish): Promise<Opened> {
  const home = inRoot('.data')
  const app = process.env.DATABASE_URL
  if (app) {
    const secrets = secretsOf(home)
    const urls = await theirs(app, process.env.OWNER_DATABASE_URL, sharing(wish, secrets))
    await speak(app, assertSafeRole)
    return { urls, secrets, stop: async () => undefined }
  }
  const own = await ownCluster(home, { durable: true })
  try {
    const urls = await ours(own, sharing(wish, own.secrets))
    return { urls, secrets: own.secrets, stop: own.cluster.stop }
  } catch (error) {
    await own.cluster.stop()
    throw error
  }
}

/** On our own server the first run happens in a database aside, which takes its name only when it is complete. */
async function ours(own: Own, wish: Wish): Promise<DatabaseUrls> {
  const superuser = own.cluster.url('postgres')
  const version = fingerprint(databaseSources)
  const final = own.urls('attune')
  if (!(await databaseExists(superuser, 'attune'))) {
    const draft = own.urls('attune_draft')
    await dropDatabase(superuser, 'attune_draft')
    await makeDatabase(superuser, 'attune_draft')
    await prepare(draft, version, wish.env)
    await firstDemo(draft, wish)
    await renameDatabase(superuser, 'attune_draft', 'attune')
  }
  await prepare(final, version, wish.env)
  return final
}

async function theirs(app: string, owner: string | undefined, wish: Wish): Promise<DatabaseUrls> {
  if (!owner) {
    const pending = await speak(app, (client) => pendingMigrations(client)).catch((error: unknown) => {
      throw new Error(`${reach(app)}: ${error instanceof Error ? error.message : error}`)
    })
    if (pending.length === 0) return { owner: app, app }
    throw new Error(
      `The database lacks ${pending.join(', ')}. Set OWNER_DATABASE_URL to the role that owns it, so that it can be brought up to date.`,
    )
  }
  if (roleOf(owner) === roleOf(app)) {
    throw new Error('OWNER_DATABASE_URL and DATABASE_URL name the same role; the one that serves must own nothing.')
  }
  const urls = { owner, app }
  await speak(owner, async () => undefined).catch((error: unknown) => {
    throw new Error(`${reach(owner)}: ${error instanceof Error ? error.message : error}`)
  })
  await prepare(urls, fingerprint(databaseSources), wish.env)
  await firstDemo(urls, wish)
  return urls
}

const reach = (url: string): string => {
  const { username, host, pathname } = new URL(url)
  return `Cannot use the database ${pathname.slice(1)} at ${host} as ${username}`
}

async function firstDemo(urls: DatabaseUrls, wish: Wish): Promise<void> {
  if (!wish.demo) return
  const state = await noted(urls.owner, 'demo')
  if (state === 'loaded') return
  if (state === 'loading') {
    throw new Error(
      'Loading the demo was interrupted in this database. Drop and make the database anew, or set ATTUNE_ENV=production.',
    )
  }
  wish.say('Loading the demo (once)')
  await note(urls.owner, 'demo', 'loading')
  await load('demo', urls, wish.env)
  await note(urls.owner, 'demo', 'loaded')
}
