import { fromCursor, toCursor } from '@/lib/core/cursor'
import type { Ctx } from '@/lib/ctx/ctx'
import { empty, sql } from '@/lib/db/sql'

export type TrailEntry = {
  id: string
  at: Date
  /** The entry's name; its sentence is `audit.<name>`. */
  name: string
  detail: Record<string, string | number>
  /** A person of the association; null when a job, a rater or a giver acted. */
  actor: string | null
  actorKind: string
  applicationId: string | null
}

type Row = {
  id: string
  at: Date
  name: string
  detail: Record<string, unknown>
  actor: string | null
  actorKind: string
  applicationId: string | null
}

function entryOf({ detail, ...row }: Row): TrailEntry {
  const values = Object.entries(detail).map(([name, value]) => {
    return [
      name,
      typeof value === 'number' ? value : value === null || value === undefined ? '' : String(value),
    ] as const
  })
  return { ...row, detail: Object.fromEntries(values) }
}

/** What happened on one application, newest first. Whether the reader may see it is the caller's policy. */
export async function timeline(ctx: Ctx, applicationId: string): Promise<TrailEntry[]> {
  const rows = await ctx.db.$queryRaw<Row[]>`
    select e."id", e."at", e."name", e."detail", e."actorKind", e."applicationId",
      p."givenName" || ' ' || p."familyName" as "actor"
    from "AuditEntry" e left join "Person" p on p."orgId" = e."orgId" and p."id" = e."actorPersonId"
    where e."orgId" = ${ctx.org.id}::uuid and e."applicationId" = ${applicationId}::uuid
    order by e."at" desc, e."id" desc limit 200`
  return rows.map(entryOf)
}

export type Trail = { entries: TrailEntry[]; next?: string; previous?: string }

const PAGE = 50
/** Greater than every id: where the newest page begins. */
const TOP = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/**
 * The association's whole trail, newest first; ids are ordered by time, so the key itself is the place in the list. `without`
 * what was done about these applications.
 */
export async function trail(
  ctx: Ctx,
  ask: { after?: string; before?: string },
  without: readonly string[] = [],
): Promise<Trail> {
  const others =
    without.length > 0
      ? sql`and (e."applicationId" is null or e."applicationId" <> all(${[...without]}::uuid[]))`
      : empty
  const [after] = fromCursor(ask.after, ['uuid']) ?? []
  const [before] = after ? [] : (fromCursor(ask.before, ['uuid']) ?? [])
  const rows = before
    ? await ctx.db.$queryRaw<Row[]>`
        select e."id", e."at", e."name", e."detail", e."actorKind", e."applicationId",
          p."givenName" || ' ' || p."familyName" as "actor"
        from "AuditEntry" e left join "Person" p on p."orgId" = e."orgId" and p."id" = e."actorPersonId"
        where e."orgId" = ${ctx.org.id}::uuid and e."id" > ${before}::uuid ${others} order by e."id" limit ${PAGE + 1}`
    : await ctx.db.$queryRaw<Row[]>`
        select e."id", e."at", e."name", e."detail", e."actorKind", e."applicationId",
          p."givenName" || ' ' || p."familyName" as "actor"
        from "AuditEntry" e left join "Person" p on p."orgId" = e."orgId" and p."id" = e."actorPersonId"
        where e."orgId" = ${ctx.org.id}::uuid and e."id" < ${after ?? TOP}::uuid ${others} order by e."id" desc limit ${PAGE + 1}`
  const more = rows.length > PAGE
  const entries = rows.slice(0, PAGE).map(entryOf)
  if (before) entries.reverse()
  const [first, last] = [entries[0], entries.at(-1)]
  return {
    entries,
    next: last && (before || more) ? toCursor([last.id]) : undefined,
    previous: first && (after || (before && more)) ? toCursor([first.id]) : undefined,
  }
}
