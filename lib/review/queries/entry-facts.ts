import type { Ctx } from '@/lib/ctx/ctx'
import { type Sql, sql } from '@/lib/db/sql'
import type { EntryFacts, FieldValue } from '@/lib/rules/entry-changes'
import { ENTRY_KINDS, type EntryKind } from '@/lib/rules/ledger-lock'
import { SECTION_OF_ENTRY } from '../schema/case'

type About = { section: string; entryKind: string | null; entryId: string | null }
type Row = { id: string; row: Record<string, unknown>; documents: { id: string; name: string }[] }

/** Table, what names an entry, and the column by which documents are tied to it. */
const SOURCES: Record<EntryKind, { from: Sql; name: Sql; tie: Sql | null }> = {
  education: { from: sql`"Education"`, name: sql`"institution"`, tie: sql`"educationId"` },
  licence: { from: sql`"Licence"`, name: sql`"name"`, tie: sql`"licenceId"` },
  work: { from: sql`"Work"`, name: sql`"employer"`, tie: sql`"workId"` },
  training: { from: sql`"Training"`, name: sql`"title"`, tie: sql`"trainingId"` },
  rsc: { from: sql`"RscRun"`, name: sql`"fromDay"::text`, tie: null },
  rscProvided: { from: sql`"RscProvided"`, name: sql`"fromDay"::text`, tie: null },
  membership: { from: sql`"Membership"`, name: sql`"association"`, tie: sql`"membershipId"` },
}

/** What a person did not type: bookkeeping, and what others said about an entry. */
const UNTYPED = [
  'orgId',
  'id',
  'personId',
  'version',
  'createdAt',
  'updatedAt',
  'correctedFrom',
  'confirmedAt',
  'disputedAt',
  'correctedAt',
  'giverId',
]

/** The entries an item is about, as they stand now: one, or all of a part. Parts without entries have none. */
export async function entryFacts(ctx: Ctx, ownerId: string, about: About): Promise<EntryFacts[]> {
  const kinds = ENTRY_KINDS.filter((kind) =>
    about.entryKind ? kind === about.entryKind : SECTION_OF_ENTRY[kind] === about.section,
  )
  const found: EntryFacts[] = []
  for (const kind of kinds) {
    const { from, name, tie } = SOURCES[kind]
    const documents = tie
      ? sql`coalesce((select jsonb_agg(jsonb_build_object('id', d."id", 'name', d."name") order by d."id")
          from "Attachment" t join "Document" d on d."orgId" = t."orgId" and d."id" = t."documentId"
          where t."orgId" = e."orgId" and t.${tie} = e."id" and d."removedAt" is null), '[]'::jsonb)`
      : sql`'[]'::jsonb`
    const rows = await ctx.db.$queryRaw<(Row & { name: string })[]>`
      select e."id", ${name} as "name", to_jsonb(e) as "row", ${documents} as "documents" from ${from} e
      where e."orgId" = ${ctx.org.id}::uuid and e."personId" = ${ownerId}::uuid
        and (${about.entryId}::uuid is null or e."id" = ${about.entryId}::uuid)
      order by e."id"`
    found.push(
      ...rows.map((row) => ({ kind, id: row.id, name: row.name, fields: typed(row.row), documents: row.documents })),
    )
  }
  return found
}

function typed(row: Record<string, unknown>): Record<string, FieldValue> {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !UNTYPED.includes(name)) as [string, FieldValue][])
}
