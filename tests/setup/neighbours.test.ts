import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asRole } from '../support/db'

/**
 * Every tenant table, found in the catalogue: a row of one association is planted, and another association tries to
 * read, change, remove, adopt and forge it. A table born tomorrow is tried tomorrow.
 */
const [OURS, THEIRS] = [randomUUID(), randomUUID()]

type Column = { name: string; type: string }
type Table = { name: string; columns: Column[]; keys: string[] }

const TENANT_TABLES = `
  select c.relname as name,
    (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null)) order by a.attnum)
       from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attnotnull and not a.atthasdef) as columns,
    (select json_agg(a.attname) from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
       where i.indrelid = c.oid and i.indisprimary) as keys
  from pg_class c join pg_attribute o on o.attrelid = c.oid and o.attname = 'orgId' and o.attnotnull
  where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by c.relname`

function valueFor({ name, type }: Column, org: string): unknown {
  if (name === 'orgId') return org
  // Of two that stand in order the first is the smaller one.
  if (name === 'oneId') return randomUUID().replace(/^./, '0')
  if (name === 'otherId') return randomUUID().replace(/^./, 'f')
  if (type === 'uuid') return randomUUID()
  if (type.endsWith('[]')) return []
  if (type === 'jsonb') return '{}'
  if (type === 'boolean') return false
  if (/int/.test(type)) return name === 'minutes' ? 60 : 0
  if (/timestamp/.test(type)) return '2026-01-05T12:00:00Z'
  if (type === 'date') return '2026-01-05'
  return `planted-${randomUUID()}`
}

/** Columns that a check constraint wants filled although they may be null. */
const ALSO: Record<string, Column[]> = {
  Attachment: [{ name: 'trainingId', type: 'uuid' }],
  Attendance: [{ name: 'personId', type: 'uuid' }],
  Conflict: [{ name: 'otherId', type: 'uuid' }],
}

function rowFor(table: Table, org: string) {
  const columns = [...table.columns, ...(ALSO[table.name] ?? [])]
  return { names: columns.map(({ name }) => `"${name}"`), values: columns.map((column) => valueFor(column, org)) }
}

function insert(client: pg.Client, table: Table, org: string): Promise<pg.QueryResult> {
  const { names, values } = rowFor(table, org)
  const marks = values.map((_, index) => `$${index + 1}`)
  return client.query(`insert into "${table.name}" (${names}) values (${marks}) returning *`, values)
}

const tables = await asRole('owner', async (client) => (await client.query<Table>(TENANT_TABLES)).rows)

beforeAll(() =>
  asRole('superuser', async (client) => {
    await client.query(`set session_replication_role = replica`)
    for (const table of tables) await insert(client, table, THEIRS)
  }),
)

afterAll(() =>
  asRole('superuser', async (client) => {
    await client.query(`set session_replication_role = replica`)
    for (const table of tables) await client.query(`delete from "${table.name}" where "orgId" = $1`, [THEIRS])
  }),
)

/** Runs as the serving role for our association; whatever happens is rolled back. */
async function asUs<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  return asRole('app', async (client) => {
    await client.query('begin')
    await client.query(`select set_config('app.org', $1, true)`, [OURS])
    try {
      return await work(client)
    } finally {
      await client.query('rollback')
    }
  })
}

const planted = (table: Table) =>
  asRole('superuser', async (client) => {
    const { rows } = await client.query(`select * from "${table.name}" where "orgId" = $1`, [THEIRS])
    return JSON.stringify(rows)
  })

/** The tables that only grow refuse by right and trigger before row security is even asked. */
const refusedOrNothing = async (attempt: Promise<pg.QueryResult>) => {
  const changed = await attempt.then(
    (result) => result.rowCount,
    (error: { code?: string }) => error.code,
  )
  expect([0, '42501']).toContain(changed)
}

describe.each(tables)('a neighbour’s $name', (table) => {
  it('is not seen', async () => {
    const seen = await asUs((client) => client.query(`select * from "${table.name}"`))
    expect(JSON.stringify(seen.rows)).not.toContain(THEIRS)
    const asked = await asUs((client) => client.query(`select * from "${table.name}" where "orgId" = $1`, [THEIRS]))
    expect(asked.rows).toEqual([])
  })

  it('is not changed, nor adopted', async () => {
    const before = await planted(table)
    expect(before).toContain(THEIRS)
    await asUs((client) =>
      refusedOrNothing(client.query(`update "${table.name}" set "orgId" = "orgId" where "orgId" = $1`, [THEIRS])),
    )
    await asUs((client) => refusedOrNothing(client.query(`update "${table.name}" set "orgId" = $1`, [OURS])))
    expect(await planted(table)).toBe(before)
  })

  it('is not removed', async () => {
    const before = await planted(table)
    await asUs((client) => refusedOrNothing(client.query(`delete from "${table.name}"`)))
    expect(await planted(table)).toBe(before)
  })

  it('is not forged', async () => {
    await expect(asUs((client) => insert(client, table, THEIRS))).rejects.toMatchObject({ code: '42501' })
  })
})

describe('the list of tables', () => {
  it('is not empty, and every key begins with the association', () => {
    expect(tables.length).toBeGreaterThan(20)
    expect(tables.filter(({ keys }) => !keys.includes('orgId'))).toEqual([])
  })

  it('would notice a table without a wall', () =>
    asRole('superuser', async (client) => {
      await client.query('begin')
      await client.query(`create table "Bare" ("orgId" uuid not null, "id" uuid not null, primary key ("orgId", "id"))`)
      await client.query(`insert into "Bare" values ($1, gen_random_uuid())`, [THEIRS])
      await client.query(`grant select on "Bare" to attune_app`)
      await client.query(`set local role attune_app`)
      await client.query(`select set_config('app.org', $1, true)`, [OURS])
      const seen = await client.query(`select * from "Bare"`)
      await client.query('rollback')
      expect(JSON.stringify(seen.rows)).toContain(THEIRS)
    }))
})
