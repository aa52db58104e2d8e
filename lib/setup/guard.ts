import type pg from 'pg'

type Facts = { role: string; rolsuper: boolean; rolbypassrls: boolean; owns: string | null; creates: boolean }

/**
 * Refuses to serve when the role we are connected as could look past the walls between associations: a superuser, one
 * that bypasses row security, or one that owns a table and could switch its walls off. Rights it can reach through
 * membership in another role count too.
 */
export async function assertSafeRole(db: Pick<pg.Pool, 'query'>): Promise<void> {
  const { rows } = await db.query<Facts>(`
    with reachable as (select oid, rolsuper, rolbypassrls from pg_roles where pg_has_role(current_user, oid, 'member'))
    select current_user as role,
      (select bool_or(rolsuper) from reachable) as rolsuper,
      (select bool_or(rolbypassrls) from reachable) as rolbypassrls,
      (select min(c.oid::regclass::text) from pg_class c join reachable r on r.oid = c.relowner
        where c.relkind in ('r', 'p', 'v', 'm')) as owns,
      has_schema_privilege(current_user, 'public', 'create') as creates`)
  const [facts] = rows
  if (!facts) throw new Error('The database did not say who we are.')
  const faults = [
    facts.rolsuper && 'is a superuser',
    facts.rolbypassrls && 'may bypass row security',
    facts.owns !== null && `owns tables (${facts.owns})`,
    facts.creates && 'may create tables',
  ].filter((fault) => fault !== false)
  if (faults.length === 0) return
  throw new Error(
    `The database role "${facts.role}" in DATABASE_URL ${faults.join(', ')}: it could look past the walls between ` +
      'associations, so nothing is served. Give DATABASE_URL the serving role and OWNER_DATABASE_URL the owner.',
  )
}
