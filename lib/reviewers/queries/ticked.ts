import type { Ctx } from '@/lib/ctx/ctx'
import { join, sql } from '@/lib/db/sql'
import { DOMAINS } from '@/lib/rules/competencies'
import type { OrgSettings } from '@/lib/rules/settings'
import type { TickedKind } from '../schema/reading'

/** What can be ticked: the association's finer list below a domain, and the domain itself where there is none. */
export function competenciesToTick({ competencies }: Pick<OrgSettings, 'competencies'>): Set<string> {
  return new Set(
    DOMAINS.flatMap((domain) => {
      const finer = competencies.filter((one) => one.domain === domain)
      return finer.length > 0 ? finer.map(({ key }) => `${domain}/${key}`) : [domain]
    }),
  )
}

type EntryRef = { entryKind: TickedKind; entryId: string }
export const entryKey = ({ entryKind, entryId }: EntryRef): string => `${entryKind}:${entryId}`

const TABLES = [
  sql`select 'education' as "kind", "id", "orgId", "personId" from "Education"`,
  sql`select 'work', "id", "orgId", "personId" from "Work"`,
  sql`select 'training', "id", "orgId", "personId" from "Training"`,
  sql`select 'rsc', "id", "orgId", "personId" from "RscRun"`,
  sql`select 'rsc', "id", "orgId", "personId" from "SessionMember"`,
]

/** Which of these are entries of the applicant's own, in one statement. */
export async function entriesThere(ctx: Ctx, ownerId: string, entries: readonly EntryRef[]): Promise<Set<string>> {
  if (entries.length === 0) return new Set()
  const ids = entries.map(({ entryId }) => entryId)
  const rows = await ctx.db.$queryRaw<{ kind: TickedKind; id: string }[]>`
    select e."kind", e."id" from (${join(TABLES, ' union all ')}) e
    where e."orgId" = ${ctx.org.id}::uuid and e."personId" = ${ownerId}::uuid and e."id" = any(${ids}::uuid[])`
  return new Set(rows.map(({ kind, id }) => entryKey({ entryKind: kind, entryId: id })))
}
