import type { Ctx } from '@/lib/ctx/ctx'

export type ToReader = { reviewId: string; personId: string; name: string; email: string; locale: string }

/** Whoever has handed in a reading that counts, as readers of letters. */
export async function readersOf(ctx: Ctx, applicationId: string, reading: number): Promise<ToReader[]> {
  return ctx.db.$queryRaw<ToReader[]>`
    select r."id" as "reviewId", p."id" as "personId", p."givenName" || ' ' || p."familyName" as "name", p."email", p."locale"
    from "Review" r join "Person" p on p."orgId" = r."orgId" and p."id" = r."reviewerId"
    where r."orgId" = ${ctx.org.id}::uuid and r."applicationId" = ${applicationId}::uuid and r."reading" = ${reading}
      and r."kind" in ('formal', 'third') and r."submittedAt" is not null
      and r."removedAt" is null and r."declinedAt" is null
    order by r."assignedAt", r."id"`
}
