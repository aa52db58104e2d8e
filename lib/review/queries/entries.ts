import { DomainError } from '@/lib/core/domain-error'
import type { Ctx } from '@/lib/ctx/ctx'
import { type Sql, sql } from '@/lib/db/sql'
import type { EntryKind } from '@/lib/rules/ledger-lock'

/** RSC stands in runs and in the sessions shared with a giver. */
const TABLE: Record<EntryKind, Sql> = {
  education: sql`"Education"`,
  licence: sql`"Licence"`,
  work: sql`"Work"`,
  training: sql`"Training"`,
  rsc: sql`(select "orgId", "id", "personId" from "RscRun" union all select "orgId", "id", "personId" from "SessionMember") e`,
  rscProvided: sql`"RscProvided"`,
  membership: sql`"Membership"`,
}

/** That an entry is this applicant's own; another's, or another association's, is not there. */
export async function demandEntry(ctx: Ctx, ownerId: string, entry: { kind: EntryKind; id: string }): Promise<void> {
  const rows = await ctx.db.$queryRaw<unknown[]>`
    select 1 from ${TABLE[entry.kind]}
    where "orgId" = ${ctx.org.id}::uuid and "id" = ${entry.id}::uuid and "personId" = ${ownerId}::uuid`
  if (rows.length === 0) throw new DomainError('not_found')
}

/** Entries nobody has said a word about, RSC only once its giver confirmed it: what one act may verify. */
export async function unmarkedEntries(
  ctx: Ctx,
  app: { id: string; ownerId: string },
): Promise<{ kind: EntryKind; id: string }[]> {
  const mine = sql`"orgId" = ${ctx.org.id}::uuid and "personId" = ${app.ownerId}::uuid`
  return ctx.db.$queryRaw`
    select e."kind", e."id" from (
      select 'education' as "kind", "id" from "Education" where ${mine}
      union all select 'licence', "id" from "Licence" where ${mine}
      union all select 'work', "id" from "Work" where ${mine}
      union all select 'training', "id" from "Training" where ${mine}
      union all select 'rsc', "id" from "RscRun" where ${mine} and "confirmedAt" is not null and "disputedAt" is null
      union all select 'rsc', "id" from "SessionMember" where ${mine} and "memberAgreedAt" is not null
        and "giverAgreedAt" is not null and "differsAt" is null
      union all select 'rscProvided', "id" from "RscProvided" where ${mine}
      union all select 'membership', "id" from "Membership" where ${mine}) e
    where not exists (select 1 from "EntryMark" m where m."orgId" = ${ctx.org.id}::uuid
      and m."applicationId" = ${app.id}::uuid and m."entryKind" = e."kind" and m."entryId" = e."id")
    order by e."kind", e."id"`
}
