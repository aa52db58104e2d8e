import { holds } from '@/lib/ctx/actor'
import type { Ctx } from '@/lib/ctx/ctx'
import { type Sql, sql } from '@/lib/db/sql'
import { type ReviewFacts, seesCase } from '@/lib/rules/review-phase'

type Facts = ReviewFacts & { applicationId: string }

/**
 * The applications out of some that the actor reads as a reviewer at this moment: under a review of their own, declared
 * free of conflicts, that is open or waits to be settled. A case for practice shows no papers and no ratings: left out.
 */
async function readNow(ctx: Ctx, which: Sql): Promise<string[]> {
  if (ctx.actor.kind !== 'person' || !holds(ctx.actor, 'application.review')) return []
  const rows = await ctx.db.$queryRaw<Facts[]>`
    select v."applicationId", v."kind", v."reading", a."reading" as "currentReading", a."state", v."declaredAt",
      v."declinedAt", v."removedAt", v."closedAt", v."submittedAt",
      exists (select 1 from "Settlement" s where s."orgId" = v."orgId" and s."applicationId" = v."applicationId"
        and s."reading" = v."reading") as "settled"
    from "Review" v join "Application" a on a."orgId" = v."orgId" and a."id" = v."applicationId"
    where v."orgId" = ${ctx.org.id}::uuid and v."reviewerId" = ${ctx.actor.personId}::uuid
      and v."kind" <> 'calibration' and ${which}`
  return rows.filter(seesCase).map(({ applicationId }) => applicationId)
}

/** Whether the actor reads this application as a reviewer now. */
export async function readsCase(ctx: Ctx, applicationId: string): Promise<boolean> {
  return (await readNow(ctx, sql`v."applicationId" = ${applicationId}::uuid`)).length > 0
}

/** Whether a document is evidence, itself or as a translation, in an application that the actor reads as a reviewer now. */
export async function readsDocument(ctx: Ctx, document: { id: string; ownerId: string }): Promise<boolean> {
  const read = await readNow(ctx, sql`a."personId" = ${document.ownerId}::uuid`)
  if (read.length === 0) return false
  const ties = await ctx.db.$queryRaw<unknown[]>`
    select 1 from "Document" d join "Attachment" t on t."orgId" = d."orgId"
      and t."documentId" in (d."id", d."translationOfId")
    where d."orgId" = ${ctx.org.id}::uuid and d."id" = ${document.id}::uuid limit 1`
  return ties.length > 0
}
