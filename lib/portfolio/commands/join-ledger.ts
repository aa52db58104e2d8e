import type { JoinedPeople } from '@/lib/core/joined-people'
import type { Ctx } from '@/lib/ctx/ctx'

/**
 * The portfolio's part of joining two entries of one person: applications and everything in the ledger go over, also what the
 * one who leaves had in hand of others. A value told in both words stays as the one that stays told it. Comes last: what the
 * desk says of each application is reckoned anew from all that has gone over before.
 */
export async function joinLedger(ctx: Ctx, { stayingId, leavingId }: JoinedPeople): Promise<void> {
  const orgId = ctx.org.id
  const [where, data] = [{ orgId, personId: leavingId }, { personId: stayingId }]
  await ctx.db.education.updateMany({ where, data })
  await ctx.db.licence.updateMany({ where, data })
  await ctx.db.work.updateMany({ where, data })
  await ctx.db.training.updateMany({ where, data })
  await ctx.db.document.updateMany({ where, data })
  await ctx.db.portfolioImport.updateMany({ where, data })
  await joinValues(ctx, { stayingId, leavingId })
  await ctx.db.application.updateMany({
    where: { orgId, coordinatorId: leavingId },
    data: { coordinatorId: stayingId },
  })
  await ctx.db.application.updateMany({ where: { orgId, adviserId: leavingId }, data: { adviserId: stayingId } })
  await ctx.db.$executeRaw`
    update "Application" set "advisedBefore" = array_replace("advisedBefore", ${leavingId}::uuid, ${stayingId}::uuid)
    where "orgId" = ${orgId}::uuid and ${leavingId}::uuid = any("advisedBefore")`
  await ctx.db.application.updateMany({ where, data })
  // Touched, each is looked at anew by the desk's trigger.
  await ctx.db.application.updateMany({ where: { orgId, personId: stayingId }, data: { version: { increment: 1 } } })
}

/** Of one value only one telling counts: an empty one gives way, otherwise the other stays behind as it was. */
async function joinValues(ctx: Ctx, { stayingId, leavingId }: JoinedPeople): Promise<void> {
  const org = ctx.org.id
  await ctx.db.$executeRaw`
    delete from "ValueStatement" s where s."orgId" = ${org}::uuid and s."personId" = ${stayingId}::uuid and btrim(s."text") = ''
      and exists (select 1 from "ValueStatement" l where l."orgId" = s."orgId" and l."personId" = ${leavingId}::uuid
        and l."value" = s."value" and btrim(l."text") <> '')`
  await ctx.db.$executeRaw`
    update "ValueStatement" l set "personId" = ${stayingId}::uuid, "version" = l."version" + 1
    where l."orgId" = ${org}::uuid and l."personId" = ${leavingId}::uuid
      and not exists (select 1 from "ValueStatement" s where s."orgId" = l."orgId" and s."personId" = ${stayingId}::uuid
        and s."value" = l."value")`
}
