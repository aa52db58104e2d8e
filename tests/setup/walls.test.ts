import { describe, expect, it } from 'vitest'
import { DEFINER_FUNCTIONS } from '@/lib/db/definer-functions'
import { inLasting, lastingOrg } from '../mail/outbox'
import { aPerson } from '../support/builders'
import { asRole } from '../support/db'

/** Runs SQL that lists what is wrong; each line names one offender. */
const offenders = (sql: string): Promise<string[]> =>
  asRole('owner', async (client) => (await client.query<{ line: string }>(sql)).rows.map((row) => row.line))

/** Tables whose rows belong to an association. */
const tenant = `tenant as (
  select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity, a.attnum
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'orgId' and a.attnotnull
  where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace)`

describe('every table of an association', () => {
  it('is there to be looked at', async () => {
    const names = await offenders(`with ${tenant} select relname as line from tenant`)
    expect(names.length).toBeGreaterThan(20)
  })

  it('has row security, also for its owner', async () => {
    const bare = `with ${tenant} select relname as line from tenant where not (relrowsecurity and relforcerowsecurity)`
    expect(await offenders(bare)).toEqual([])
  })

  it('has the one policy for everybody, over reading and writing', async () => {
    const strange = `with ${tenant} select relname as line from tenant where not exists (
      select 1 from pg_policy p where p.polrelid = tenant.oid and p.polname = 'tenant' and p.polcmd = '*' and p.polpermissive
        and p.polroles = '{0}' and pg_get_expr(p.polqual, p.polrelid) like '%current_org%'
        and pg_get_expr(p.polwithcheck, p.polrelid) = pg_get_expr(p.polqual, p.polrelid))`
    expect(await offenders(strange)).toEqual([])
  })

  it('has no other policy that the serving role could use', async () => {
    const more = `with ${tenant} select format('%s: %s', relname, polname) as line
      from tenant join pg_policy p on p.polrelid = tenant.oid
      where p.polname <> 'tenant' and (p.polroles = '{0}' or 'attune_app'::regrole = any (p.polroles))`
    expect(await offenders(more)).toEqual([])
  })

  it('leads every key and unique index with the association', async () => {
    const others = `with ${tenant} select indexrelid::regclass::text as line
      from tenant join pg_index i on i.indrelid = tenant.oid where i.indisunique and i.indkey[0] <> tenant.attnum`
    expect(await offenders(others)).toEqual([])
  })

  it('points at other tables of associations only together with the association', async () => {
    const across = `with ${tenant} select format('%s: %s', k.conrelid::regclass, k.conname) as line
      from pg_constraint k join tenant child on child.oid = k.conrelid join tenant parent on parent.oid = k.confrelid
      where k.contype = 'f' and not (child.attnum = any (k.conkey) and parent.attnum = any (k.confkey))`
    expect(await offenders(across)).toEqual([])
  })

  it('refuses, rather than shows nothing, when no association was named', async () => {
    // A table without a row has nothing to refuse: whether it is asked at all is then up to the planner.
    await inLasting(await lastingOrg(), (ctx) => aPerson(ctx))
    await asRole('app', async (client) => {
      await expect(client.query('select count(*) from "Person"')).rejects.toThrow(/named no association/)
      await client.query(`begin; select set_config('app.org', gen_random_uuid()::text, true); commit`)
      await expect(client.query('select count(*) from "Person"')).rejects.toThrow(/named no association/)
    })
  })
})

describe('functions with their owner’s rights', () => {
  const definers = `from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema', 'graphile_worker')`

  it('are those on the reviewed list', async () => {
    const found = await offenders(`select format('%s.%s', n.nspname, p.proname) as line ${definers} order by 1`)
    expect(found).toEqual(Object.keys(DEFINER_FUNCTIONS).sort())
  })

  it('fix the search path and are not for everybody', async () => {
    const loose = `select p.oid::regprocedure::text as line ${definers}
      and (coalesce(array_to_string(p.proconfig, ','), '') not like '%search_path=%'
        or has_function_privilege('public', p.oid, 'execute'))`
    expect(await offenders(loose)).toEqual([])
  })
})
