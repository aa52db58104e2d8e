import pg from 'pg'
import type { Secrets } from './secrets'

export const ownerRole = 'attune_owner'
export const appRole = 'attune_app'

/** A short conversation with one database; the connection is closed whatever happens. */
export async function speak<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The same connection string as another role of our own server. */
export function as(url: string, user: string, password: string, database?: string): string {
  const changed = new URL(url)
  changed.username = user
  changed.password = password
  if (database) changed.pathname = `/${database}`
  return changed.href
}

/**
 * The two roles of our own server: one owns and migrates, one serves. The serving role can neither own, make nor look
 * past row security, and gives up by itself on work that takes too long. A server of your own gets the same by README.
 */
export async function makeRoles(superuserUrl: string, secrets: Secrets): Promise<void> {
  await speak(superuserUrl, async (client) => {
    // Two runs that start together would change the same rows at once, which Postgres refuses. Given back with the connection.
    await client.query(`select pg_advisory_lock(hashtextextended('attune roles', 0))`)
    for (const [role, password, rights] of [
      [ownerRole, secrets.owner, 'login createdb nosuperuser nobypassrls'],
      [appRole, secrets.app, 'login nocreatedb nocreaterole nosuperuser nobypassrls noreplication'],
    ] as const) {
      const found = await client.query('select 1 from pg_roles where rolname = $1', [role])
      const verb = found.rows.length > 0 ? 'alter' : 'create'
      await client.query(`${verb} role ${role} ${rights} password ${client.escapeLiteral(password)}`)
    }
    await client.query(`alter role ${appRole} set statement_timeout = '30s'`)
    await client.query(`alter role ${appRole} set lock_timeout = '5s'`)
    await client.query(`alter role ${appRole} set idle_in_transaction_session_timeout = '60s'`)
    await client.query(`alter role ${appRole} set timezone = 'UTC'`)
  })
}

export async function databaseExists(url: string, name: string): Promise<boolean> {
  return speak(url, async (client) => {
    const found = await client.query('select 1 from pg_database where datname = $1', [name])
    return found.rows.length > 0
  })
}

/** Makes a database for the owner role, empty or as a copy of another. */
export async function makeDatabase(superuserUrl: string, name: string, template = 'template1'): Promise<void> {
  await speak(superuserUrl, async (client) => {
    const [db, from] = [client.escapeIdentifier(name), client.escapeIdentifier(template)]
    await client.query(`create database ${db} template ${from} owner ${ownerRole}`)
  })
}

export async function dropDatabase(superuserUrl: string, name: string): Promise<void> {
  await speak(superuserUrl, async (client) => {
    await client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`)
  })
}

export async function renameDatabase(superuserUrl: string, from: string, to: string): Promise<void> {
  await speak(superuserUrl, async (client) => {
    await client.query(`alter database ${client.escapeIdentifier(from)} rename to ${client.escapeIdentifier(to)}`)
  })
}
