import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { narrowed } from '@/lib/setup/grants'
import { assertSafeRole } from '@/lib/setup/guard'
import { diff, migrate, pendingMigrations } from '@/lib/setup/migrate'
import { makeRoles } from '@/lib/setup/roles'
import { migrationNames, schemaFiles } from '@/lib/setup/schema-files'
import { secretsOf } from '@/lib/setup/secrets'
import { trialHome } from '@/lib/setup/templates'
import { asRole, testDatabase } from '../support/db'

const refusal = (act: Promise<unknown>): Promise<string> =>
  act.then(
    () => 'allowed',
    (error: unknown) => (error instanceof pg.DatabaseError ? (error.code ?? '') : String(error)),
  )
const forbidden = '42501'

describe('the role that serves', () => {
  it('is made by several runs that start at once', async () => {
    const runs = Array.from({ length: 6 }, () => makeRoles(process.env.SUPERUSER_URL ?? '', secretsOf(trialHome)))
    expect((await Promise.allSettled(runs)).map(({ status }) => status)).toEqual(runs.map(() => 'fulfilled'))
  })

  it('is accepted by the start', () => asRole('app', assertSafeRole))

  it('is refused by the start when it is the owner', () =>
    asRole('owner', async (client) => {
      await expect(assertSafeRole(client)).rejects.toThrow(/owns tables .*nothing is served/)
    }))

  it.each([
    'create table mine ()',
    'alter table "Org" disable row level security',
    'drop table "Org"',
    'truncate "AuditEntry"',
    'update "AuditEntry" set name = name',
    'delete from "AuditEntry"',
    'delete from _prisma_migrations',
    'select * from attune.setup_note',
    `call attune.wall('"Org"')`,
    'set role attune_owner',
  ])('may not: %s', (sql) =>
    asRole('app', async (client) => {
      expect(await refusal(client.query(sql))).toBe(forbidden)
    }),
  )

  it('may add a job and the worker may take it', () =>
    asRole('app', async (client) => {
      await client.query('begin')
      await client.query(`select graphile_worker.add_job('nothing', '{}')`)
      const { rows } = await client.query('select count(*)::int as n from graphile_worker._private_jobs')
      expect(rows[0].n).toBeGreaterThan(0)
      await client.query('delete from graphile_worker._private_jobs')
      await client.query('rollback')
    }))

  it('gives up by itself on what takes too long', () =>
    asRole('app', async (client) => {
      const { rows } = await client.query(
        `select name, setting::int as ms from pg_settings where name in ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout')`,
      )
      expect(rows.every((row) => row.ms > 0)).toBe(true)
    }))

  it('has narrower rights only on tables that exist', () =>
    asRole('owner', async (client) => {
      const { rows } = await client.query(`select tablename from pg_tables where schemaname = 'public'`)
      expect(rows.map((row) => row.tablename)).toEqual(expect.arrayContaining(Object.keys(narrowed)))
    }))
})

type Shape = { columns: string[]; indexes: string[]; foreign: string[] }

const shapeOf = async (client: pg.Client): Promise<Shape> => {
  const list = async (sql: string) => (await client.query<{ line: string }>(sql)).rows.map((row) => row.line)
  const ours = `c.relnamespace = 'public'::regnamespace and c.relname <> '_prisma_migrations'`
  return {
    columns: await list(`
      select format('%s.%s %s%s %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
        case when a.attnotnull then ' not null' else '' end, coalesce(pg_get_expr(d.adbin, d.adrelid), '')) as line
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
      where c.relkind = 'r' and ${ours} order by 1`),
    indexes: await list(`
      select pg_get_indexdef(i.indexrelid) as line from pg_index i join pg_class c on c.oid = i.indrelid where ${ours} order by 1`),
    foreign: await list(`
      select format('%s: %s', c.relname, pg_get_constraintdef(k.oid)) as line
      from pg_constraint k join pg_class c on c.oid = k.conrelid where k.contype = 'f' and ${ours} order by 1`),
  }
}

describe('the migrations', () => {
  it('have all been applied', () =>
    asRole('app', async (client) => {
      expect(await pendingMigrations(client)).toEqual([])
      expect(migrationNames().length).toBeGreaterThan(0)
    }))

  it('change nothing when run again', async () => {
    expect(await migrate(testDatabase().owner)).toEqual([])
  })

  it('lead to the schema, and say more only in indexes and foreign keys', () =>
    asRole('owner', async (migrated) => {
      const name = `scratch_${randomBytes(6).toString('hex')}`
      await migrated.query(`create database ${name} template template0`)
      const url = new URL(testDatabase().owner)
      url.pathname = name
      const scratch = new pg.Client({ connectionString: url.href })
      try {
        await scratch.connect()
        await scratch.query(await diff([], schemaFiles()))
        const [real, wanted] = [await shapeOf(migrated), await shapeOf(scratch)]
        expect(real.columns).toEqual(wanted.columns)
        expect(real.indexes).toEqual(expect.arrayContaining(wanted.indexes))
        expect(real.foreign).toEqual(expect.arrayContaining(wanted.foreign))
      } finally {
        await scratch.end()
        await migrated.query(`drop database ${name}`)
      }
    }))
})
