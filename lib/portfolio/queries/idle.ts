import type { Ctx } from '@/lib/ctx/ctx'
import type { ApplicationRow } from './facts'

/** When the applicant last did anything for a draft: the record of their acts on it, and their own ledger. */
export async function lastWorkedOn(
  ctx: Ctx,
  { id, personId, stateSince }: Pick<ApplicationRow, 'id' | 'personId' | 'stateSince'>,
): Promise<Date> {
  const org = ctx.org.id
  const [row] = await ctx.db.$queryRaw<{ at: Date | null }[]>`
    select greatest(
      (select max(e."at") from "AuditEntry" e where e."orgId" = ${org}::uuid and e."applicationId" = ${id}::uuid
        and e."actorPersonId" = ${personId}::uuid),
      (select max(x."updatedAt") from "Education" x where x."orgId" = ${org}::uuid and x."personId" = ${personId}::uuid),
      (select max(x."updatedAt") from "Work" x where x."orgId" = ${org}::uuid and x."personId" = ${personId}::uuid),
      (select max(x."updatedAt") from "Training" x where x."orgId" = ${org}::uuid and x."personId" = ${personId}::uuid),
      (select max(x."updatedAt") from "RscRun" x where x."orgId" = ${org}::uuid and x."personId" = ${personId}::uuid),
      (select max(x."updatedAt") from "SessionMember" x where x."orgId" = ${org}::uuid and x."personId" = ${personId}::uuid),
      (select max(x."updatedAt") from "ValueStatement" x where x."orgId" = ${org}::uuid and x."personId" = ${personId}::uuid)
    ) as "at"`
  return row?.at && row.at > stateSince ? row.at : stateSince
}

/** Drafts old enough to be looked at, those begun longest ago first. */
export async function oldDrafts(ctx: Ctx, before: Date, atMost: number, after?: string): Promise<{ id: string }[]> {
  return ctx.db.application.findMany({
    where: {
      orgId: ctx.org.id,
      state: 'draft',
      restingSince: null,
      stateSince: { lt: before },
      ...(after ? { id: { gt: after } } : {}),
    },
    select: { id: true },
    orderBy: { id: 'asc' },
    take: atMost,
  })
}
