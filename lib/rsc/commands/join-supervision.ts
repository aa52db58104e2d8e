import type { JoinedPeople } from '@/lib/core/joined-people'
import type { Ctx } from '@/lib/ctx/ctx'

/**
 * RSC's part of joining: what was received, what was given, sessions, and the place in the directory go over. A giver whom
 * both named by the same address is one giver from now on. Of two listings the one that stays keeps its own.
 */
export async function joinSupervision(ctx: Ctx, people: JoinedPeople): Promise<void> {
  const { stayingId, leavingId } = people
  const orgId = ctx.org.id
  await joinGivers(ctx, people)
  const [where, data] = [{ orgId, personId: leavingId }, { personId: stayingId }]
  await ctx.db.rscRun.updateMany({ where, data })
  await ctx.db.rscProvided.updateMany({ where, data })
  await ctx.db.sessionMember.updateMany({ where, data })
  await ctx.db.sessionMember.updateMany({
    where: { orgId, differsById: leavingId },
    data: { differsById: stayingId },
  })
  const gave = { where: { orgId, giverPersonId: leavingId }, data: { giverPersonId: stayingId } }
  await ctx.db.sessionSeries.updateMany(gave)
  await ctx.db.rscSession.updateMany(gave)
  await ctx.db.giver.updateMany(gave)
  await joinListing(ctx, people)
  await ctx.db.giverMessage.updateMany({ where: { orgId, askerId: leavingId }, data: { askerId: stayingId } })
}

async function joinGivers(ctx: Ctx, { stayingId, leavingId }: JoinedPeople): Promise<void> {
  const orgId = ctx.org.id
  const both = await ctx.db.$queryRaw<{ from: string; to: string }[]>`
    select l."id" as "from", s."id" as "to" from "Giver" l
    join "Giver" s on s."orgId" = l."orgId" and s."personId" = ${stayingId}::uuid and s."email" = l."email"
    where l."orgId" = ${orgId}::uuid and l."personId" = ${leavingId}::uuid`
  for (const { from, to } of both) {
    const [where, data] = [{ orgId, giverId: from }, { giverId: to }]
    await ctx.db.rscRun.updateMany({ where, data })
    await ctx.db.sessionMember.updateMany({ where, data })
    await ctx.db.confirmationRequest.updateMany({ where, data })
  }
  const named = both.map(({ from }) => from)
  await ctx.db.giver.updateMany({
    where: { orgId, personId: leavingId, id: { notIn: named } },
    data: { personId: stayingId },
  })
}

async function joinListing(ctx: Ctx, { stayingId, leavingId }: JoinedPeople): Promise<void> {
  const orgId = ctx.org.id
  const key = (personId: string) => ({ orgId_personId: { orgId, personId } })
  const own = await ctx.db.giverListing.findUnique({ where: key(stayingId) })
  if (!own) {
    // Its messages follow by the key they hang on.
    await ctx.db.giverListing.updateMany({ where: { orgId, personId: leavingId }, data: { personId: stayingId } })
    return
  }
  await ctx.db.giverListing.updateMany({ where: { orgId, personId: leavingId }, data: { listed: false } })
  await ctx.db.giverMessage.updateMany({
    where: { orgId, giverPersonId: leavingId },
    data: { giverPersonId: stayingId },
  })
}
