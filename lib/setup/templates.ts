import type { Own } from './database'
import { withLock } from './lock'
import { inRoot } from './paths'
import { type DatabaseUrls, load, prepare } from './prepare'
import { databaseExists, dropDatabase, makeDatabase, renameDatabase, speak } from './roles'
import { databaseSources, fingerprint } from './sources'

/** Where tests, benchmarks and the tour keep their Postgres, away from the one `npm start` serves from. */
export const trialHome = inRoot('.data/test')

const prefix = 'template_'

/** What every installation has, or the stories of the demo on top of it. */
export type Content = 'seed' | 'demo'

/**
 * A complete database to copy from, made once per state of the code: migrated and seeded, or with the demo as well.
 * Takes its final name only when complete, so that a killed run never leaves a half-filled one to be trusted.
 */
async function template(own: Own, content: Content): Promise<string> {
  const version = fingerprint(databaseSources)
  const name = `${prefix}${content}_${version}`
  const superuser = own.cluster.url('postgres')
  if (await databaseExists(superuser, name)) return name
  for (const older of await databasesLike(superuser, `${prefix}${content}_%`)) await dropDatabase(superuser, older)
  const draft = `draft_${content}`
  if (content === 'demo') {
    await load('demo', await copyOf(own, 'seed', draft), environment(own))
  } else {
    await dropDatabase(superuser, draft)
    await makeDatabase(superuser, draft)
    await prepare(own.urls(draft), version, environment(own))
  }
  await renameDatabase(superuser, draft, name)
  return name
}

/** A fresh copy of a template under this name; a left-over of that name is thrown away. */
export function copyOf(own: Own, content: Content, name: string): Promise<DatabaseUrls> {
  const superuser = own.cluster.url('postgres')
  // Two runs at once must not make the same template, nor drop it while the other copies.
  return withLock(`${trialHome}/${content}.lock`, async () => {
    const from = await template(own, content)
    await dropDatabase(superuser, name)
    await makeDatabase(superuser, name, from)
    return own.urls(name)
  })
}

/** What a process needs to know, besides its database, to act for a throw-away installation. */
export const environment = (own: Own): Record<string, string> => ({
  ATTUNE_ENV: 'test',
  NEXTAUTH_SECRET: own.secrets.nextAuth,
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: own.secrets.serverActions,
  STORAGE: 'folder',
  STORAGE_DIR: `${trialHome}/files`,
})

async function databasesLike(superuser: string, pattern: string): Promise<string[]> {
  return speak(superuser, async (client) => {
    const sql = 'select datname as name from pg_database where datname like $1'
    const { rows } = await client.query<{ name: string }>(sql, [pattern])
    return rows.map((row) => row.name)
  })
}

/** Throws away the copies that a killed run of `who` left behind; `alive` tells whether the process still runs. */
export async function dropLeftovers(own: Own, who: string, alive: (pid: number) => boolean): Promise<void> {
  const superuser = own.cluster.url('postgres')
  for (const name of await databasesLike(superuser, `${who}\\_%`)) {
    if (!alive(Number(name.split('_')[1]))) await dropDatabase(superuser, name)
  }
}
