import type { Ctx } from '@/lib/ctx/ctx'
import { type Sql, sql } from '@/lib/db/sql'
import type { EntryFacts, FieldValue } from '@/lib/rules/entry-changes'
import { ENTRY_KINDS, type EntryKind, SECTION_OF_ENTRY } from '@/lib/rules/ledger-lock'

type About = { section: string; entryKind: string | null; entryId: string | null }
type Whose = { ownerId: string; applicationId: string }

/**
 * A table of entries: whose they are, what names one, where that is not typed what else is told of it, and the column by
 * which documents are tied to it.
 */
type Source = { kind: string; from: Sql; name: Sql; also?: Sql; tie?: Sql }

const GIVER = sql`jsonb_build_object('giver', (select g."name" from "Giver" g where g."orgId" = e."orgId" and g."id" = e."giverId"))`

/** RSC stands in runs and in the sessions shared with a giver; a session nobody has said yes to is only planned. */
const SOURCES: Record<EntryKind, readonly Source[]> = {
  education: [{ kind: 'education', from: sql`"Education"`, name: sql`"institution"`, tie: sql`"educationId"` }],
  licence: [{ kind: 'licence', from: sql`"Licence"`, name: sql`"name"`, tie: sql`"licenceId"` }],
  work: [{ kind: 'work', from: sql`"Work"`, name: sql`"employer"`, tie: sql`"workId"` }],
  training: [{ kind: 'training', from: sql`"Training"`, name: sql`"title"`, tie: sql`"trainingId"` }],
  rsc: [
    { kind: 'rsc', from: sql`"RscRun"`, name: sql`"fromDay"::text`, also: GIVER },
    {
      kind: 'rsc',
      from: sql`(select * from "SessionMember" where "memberAgreedAt" is not null or "giverAgreedAt" is not null)`,
      name: sql`"heldOn"::text`,
      also: GIVER,
    },
  ],
  rscProvided: [{ kind: 'rscProvided', from: sql`"RscProvided"`, name: sql`"fromDay"::text` }],
  membership: [{ kind: 'membership', from: sql`"Membership"`, name: sql`"association"`, tie: sql`"membershipId"` }],
}

/** What a person did not type: bookkeeping, and what others said about an entry. */
const UNTYPED = [
  ...['orgId', 'id', 'personId', 'version', 'createdAt', 'updatedAt', 'giverId', 'sessionId'],
  ...['correctedFrom', 'confirmedAt', 'disputedAt', 'correctedAt'],
  ...['memberAgreedAt', 'giverAgreedAt', 'differsById', 'differsAt', 'difference', 'differenceNote'],
]

/**
 * What an item is about, as it stands now: one entry, or all of a part. Null where a part holds nothing that could be
 * held against what it was: names and contact, and what was signed.
 */
export async function entryFacts(ctx: Ctx, whose: Whose, about: About): Promise<EntryFacts[] | null> {
  if (about.entryKind === null && isKept(about.section)) return KEPT[about.section](ctx, whose)
  const kinds = ENTRY_KINDS.filter((kind) =>
    about.entryKind ? kind === about.entryKind : SECTION_OF_ENTRY[kind] === about.section,
  )
  if (kinds.length === 0) return null
  const found: EntryFacts[] = []
  for (const source of kinds.flatMap((kind) => SOURCES[kind])) {
    found.push(...(await entriesOf(ctx, whose.ownerId, source, about.entryId)))
  }
  return found
}

type Row = Pick<EntryFacts, 'id' | 'name' | 'documents'> & { row: Record<string, unknown> }

async function entriesOf(
  ctx: Ctx,
  ownerId: string,
  { kind, from, name, also = sql`'{}'::jsonb`, tie }: Source,
  entryId: string | null,
): Promise<EntryFacts[]> {
  const tied = tie
    ? sql`coalesce((select jsonb_agg(jsonb_build_object('id', d."id", 'name', d."name") order by d."id")
        from "Attachment" t join "Document" d on d."orgId" = t."orgId" and d."id" = t."documentId"
        where t."orgId" = e."orgId" and t.${tie} = e."id" and d."removedAt" is null), '[]'::jsonb)`
    : sql`'[]'::jsonb`
  const rows = await ctx.db.$queryRaw<Row[]>`
    select e."id", ${name} as "name", to_jsonb(e) || ${also} as "row", ${tied} as "documents" from ${from} e
    where e."orgId" = ${ctx.org.id}::uuid and e."personId" = ${ownerId}::uuid
      and (${entryId}::uuid is null or e."id" = ${entryId}::uuid)
    order by e."id"`
  return rows.map(({ id, name, documents, row }) => ({ kind, id, name, fields: typed(row), documents }))
}

function typed(row: Record<string, unknown>): Record<string, FieldValue> {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !UNTYPED.includes(name)) as [string, FieldValue][])
}

/** Parts that hold something else than entries. Of a rater nothing is told that readers of the case do not see. */
const KEPT = { values: valueFacts, references: raterFacts, documents: documentFacts }

function isKept(section: string): section is keyof typeof KEPT {
  return Object.hasOwn(KEPT, section)
}

async function valueFacts(ctx: Ctx, { ownerId: personId }: Whose): Promise<EntryFacts[]> {
  const rows = await ctx.db.valueStatement.findMany({
    where: { orgId: ctx.org.id, personId },
    orderBy: { value: 'asc' },
  })
  return rows.map(({ value, text }) => ({ kind: 'value', id: value, name: value, fields: { text }, documents: [] }))
}

async function raterFacts(ctx: Ctx, { applicationId }: Whose): Promise<EntryFacts[]> {
  const rows = await ctx.db.reference.findMany({
    where: { orgId: ctx.org.id, applicationId, cancelledAt: null },
    orderBy: { id: 'asc' },
    select: { id: true, name: true, role: true, jobTitle: true },
  })
  return rows.map(({ id, name, ...fields }) => ({ kind: 'rater', id, name, fields, documents: [] }))
}

async function documentFacts(ctx: Ctx, { ownerId: personId }: Whose): Promise<EntryFacts[]> {
  const rows = await ctx.db.document.findMany({
    where: { orgId: ctx.org.id, personId, removedAt: null },
    orderBy: { id: 'asc' },
    select: { id: true, name: true },
  })
  return rows.map(({ id, name }) => ({ kind: 'document', id, name, fields: {}, documents: [] }))
}
