import { Logger, runMigrations } from 'graphile-worker'
import type pg from 'pg'
import { speak } from './roles'

/**
 * Tables the serving role may not use freely. Everything else is guarded by row security and open to reading and
 * writing. To be read by a person whenever it grows.
 */
export const narrowed: Readonly<Record<string, string>> = {
  AuditEntry: 'select, insert',
  AccountAudit: 'select, insert',
  RatingForm: 'select, insert',
  LetterWording: 'select, insert',
  Comment: 'select, insert',
  SettlingNote: 'select, insert',
  Settlement: 'select, insert',
  _prisma_migrations: 'select',
}

/** Functions and procedures of schema `attune` that belong to migrations alone. */
const ownerOnly: readonly string[] = ['wall']

const quiet = new Logger(() => () => undefined)

/**
 * Gives the serving role what it needs in a freshly migrated database and takes away what it must not have. Safe to
 * run again at every start. The job queue's tables are made here too, as the owner: no library migrates as the server.
 */
export async function grant(ownerUrl: string, role: string): Promise<void> {
  await runMigrations({ connectionString: ownerUrl, logger: quiet })
  await speak(ownerUrl, async (client) => {
    await client.query('begin')
    // Two starts at once would otherwise trip over each other's changes to the same catalogue rows.
    await client.query('select pg_advisory_xact_lock(5208118)')
    await grantTables(client, role)
    await grantFunctions(client, role)
    await grantQueue(client, role)
    await client.query('commit')
  })
}

async function grantTables(client: pg.Client, role: string): Promise<void> {
  const to = client.escapeIdentifier(role)
  await client.query(`revoke create on schema public from public, ${to}`)
  await client.query(`grant usage on schema public to ${to}`)
  for (const table of await names(client, tablesOf, 'public')) {
    const quoted = client.escapeIdentifier(table)
    await client.query(`revoke all on public.${quoted} from ${to}`)
    await client.query(`grant ${narrowed[table] ?? 'select, insert, update, delete'} on public.${quoted} to ${to}`)
  }
  await client.query(`grant usage on all sequences in schema public to ${to}`)
}

async function grantFunctions(client: pg.Client, role: string): Promise<void> {
  const to = client.escapeIdentifier(role)
  if ((await names(client, 'select nspname as name from pg_namespace where nspname = $1', 'attune')).length === 0)
    return
  await client.query(`grant usage on schema attune to ${to}`)
  await client.query(`grant execute on all functions in schema attune to ${to}`)
  for (const name of ownerOnly) {
    const found = await names(client, `${routines} and proname = '${name}'`, 'attune')
    for (const signature of found) await client.query(`revoke all on routine ${signature} from ${to}, public`)
  }
}

/** The queue's own tables have row security with no policy, which shuts out everybody but their owner. */
async function grantQueue(client: pg.Client, role: string): Promise<void> {
  const to = client.escapeIdentifier(role)
  const schema = 'graphile_worker'
  await client.query(`grant usage on schema ${schema} to ${to}`)
  await client.query(`grant execute on all functions in schema ${schema} to ${to}`)
  await client.query(`grant usage on all sequences in schema ${schema} to ${to}`)
  for (const table of await names(client, tablesOf, schema)) {
    const quoted = `${schema}.${client.escapeIdentifier(table)}`
    const rights = table === 'migrations' ? 'select' : 'select, insert, update, delete'
    await client.query(`grant ${rights} on ${quoted} to ${to}`)
    const policy = client.escapeIdentifier(`served by ${role}`)
    const there = await client.query(
      'select 1 from pg_policies where schemaname = $1 and tablename = $2 and policyname = $3',
      [schema, table, `served by ${role}`],
    )
    if (there.rows.length === 0)
      await client.query(`create policy ${policy} on ${quoted} to ${to} using (true) with check (true)`)
  }
}

const tablesOf = `select relname as name from pg_class where relkind in ('r', 'p') and relnamespace = $1::regnamespace order by 1`
const routines = `select oid::regprocedure::text as name from pg_proc where pronamespace = $1::regnamespace`

async function names(client: pg.Client, sql: string, schema: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(sql, [schema])
  return rows.map((row) => row.name)
}
