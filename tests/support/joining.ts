import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { proposeJoining } from '@/lib/joining/commands/propose-joining'
import { someone } from './actors'
import type { TestPerson } from './builders'

export type Twice = { office: Ctx; staying: TestPerson; leaving: TestPerson; stayingId: string; leavingId: string }

/** Somebody who is here twice, and a coordinator who notices. `ctx` may be anybody's of the association. */
export async function twice(ctx: Ctx, roles: { staying?: string[]; leaving?: string[] } = {}): Promise<Twice> {
  const { ctx: office } = await someone(ctx, ['coordinator'], { givenName: 'Carla' })
  const { person: staying } = await someone(ctx, roles.staying ?? ['applicant'], { givenName: 'Ana' })
  const { person: leaving } = await someone(ctx, roles.leaving ?? ['applicant'], { givenName: 'Anita' })
  return { office, staying, leaving, stayingId: staying.id, leavingId: leaving.id }
}

export type Asked = Twice & { joiningId: string; stayingSide: Ctx; leavingSide: Ctx }

/** The same, proposed: what each address sees behind its link. */
export async function asked(ctx: Ctx, given?: Twice): Promise<Asked> {
  const pair = given ?? (await twice(ctx))
  const { office, stayingId, leavingId } = pair
  const input = { oneId: stayingId, otherId: leavingId, stayingId, reason: 'The same diploma.' }
  await proposeJoining(office, input)
  const joining = await ctx.db.joining.findFirstOrThrow({
    where: { orgId: ctx.org.id, stayingId, leavingId, closedAt: null, joinedAt: null },
    include: { sides: { orderBy: { id: 'asc' } } },
    orderBy: { id: 'desc' },
  })
  const through = (personId: string): Ctx => {
    const sideId = joining.sides.find((side) => side.personId === personId)?.id ?? ''
    return { ...ctx, actor: { kind: 'joiner', sideId } }
  }
  return { ...pair, joiningId: joining.id, stayingSide: through(stayingId), leavingSide: through(leavingId) }
}

export function sideOf({ actor }: Ctx): string {
  return actor.kind === 'joiner' ? actor.sideId : ''
}

/** The names on a person's trail. */
export async function trailOfPerson(ctx: Ctx, personId: string): Promise<string[]> {
  const where = { orgId: ctx.org.id, subjectKind: 'person', subjectId: personId }
  return (await ctx.db.auditEntry.findMany({ where, orderBy: { id: 'asc' } })).map(({ name }) => name)
}

export const officeId = (office: Ctx) => personOf(office).personId

/** Everything that still names a person, as `Table.column`, found by asking every column of the database. */
export async function namedIn(ctx: Ctx, personId: string): Promise<string[]> {
  const columns = await personColumns(ctx)
  const found: string[] = []
  for (const { table, column } of columns) {
    const [row] = await ctx.db.$queryRawUnsafe<{ n: number }[]>(
      `select count(*)::int as n from "${table}" where "orgId" = $1::uuid and "${column}" = $2::uuid`,
      ctx.org.id,
      personId,
    )
    if ((row?.n ?? 0) > 0) found.push(`${table}.${column}`)
  }
  return found
}

/** Every column that names a person: by a foreign key, or, without one, by its name. */
export async function personColumns(ctx: Ctx): Promise<{ table: string; column: string }[]> {
  return ctx.db.$queryRaw<{ table: string; column: string }[]>`
    select c.relname as "table", a.attname as "column" from pg_constraint k
    join pg_class c on c.oid = k.conrelid
    join lateral unnest(k.conkey) col(num) on true
    join pg_attribute a on a.attrelid = k.conrelid and a.attnum = col.num
    where k.contype = 'f' and k.confrelid = '"Person"'::regclass and a.attname <> 'orgId'
    union
    select c.relname, a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and not a.attisdropped
      and a.atttypid = 'uuid'::regtype
      and a.attname ~ '([Pp]ersonId|ById|authorId|ownerId|askerId|reviewerId|adviserId|coordinatorId|otherId|oneId|shownToId|ShownToId|^byId)$'
      and exists (select 1 from pg_attribute o where o.attrelid = c.oid and o.attname = 'orgId')
      and not exists (select 1 from pg_constraint k where k.contype = 'f' and k.conrelid = c.oid and a.attnum = any(k.conkey)
        and k.confrelid not in ('"Person"'::regclass, '"Reviewer"'::regclass, '"GiverListing"'::regclass))
    order by 1, 2`
}
