import { runNode, tsx } from './child'
import { grant } from './grants'
import { migrate } from './migrate'
import { speak } from './roles'

/** The two addresses of one database: as its owner, and as the role that serves. */
export type DatabaseUrls = { readonly owner: string; readonly app: string }

export const roleOf = (url: string): string => decodeURIComponent(new URL(url).username)

/** Loads what every installation needs, or the demo, in a process of its own. */
export async function load(
  what: 'seed' | 'demo',
  urls: DatabaseUrls,
  env: Readonly<Record<string, string>>,
): Promise<void> {
  const code = await runNode(tsx('lib/setup/load.ts', what), {
    env: { NODE_ENV: 'production', ...env, OWNER_DATABASE_URL: urls.owner, DATABASE_URL: urls.app, WORKER: 'off' },
  })
  if (code !== 0) throw new Error(`prisma/${what}.ts failed; see above.`)
}

/** Brings a database to the level of this code: tables, queue, rights, and the facts every installation needs. */
export async function prepare(
  urls: DatabaseUrls,
  version: string,
  env: Readonly<Record<string, string>>,
): Promise<void> {
  const applied = await migrate(urls.owner)
  await grant(urls.owner, roleOf(urls.app))
  if (applied.length === 0 && (await noted(urls.owner, 'seed')) === version) return
  await load('seed', urls, env)
  await note(urls.owner, 'seed', version)
}

/**
 * Setup's own memory of what it has done to this database. It lies in `attune`, beside the other things that only SQL
 * knows, where the serving role cannot reach it.
 */
export async function noted(ownerUrl: string, what: string): Promise<string | undefined> {
  return speak(ownerUrl, async (client) => {
    const table = await client.query(`select to_regclass('attune.setup_note') is not null as there`)
    if (!table.rows[0]?.there) return undefined
    const found = await client.query<{ value: string }>('select value from attune.setup_note where what = $1', [what])
    return found.rows[0]?.value
  })
}

export async function note(ownerUrl: string, what: string, value: string): Promise<void> {
  await speak(ownerUrl, async (client) => {
    await client.query('create schema if not exists attune')
    await client.query('create table if not exists attune.setup_note (what text primary key, value text not null)')
    await client.query(
      'insert into attune.setup_note values ($1, $2) on conflict (what) do update set value = excluded.value',
      [what, value],
    )
  })
}
