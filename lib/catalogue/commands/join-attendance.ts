import type { JoinedPeople } from '@/lib/core/joined-people'
import type { Ctx } from '@/lib/ctx/ctx'

/** The catalogue's part of joining: having been there goes over; where both were noted for one session, once is enough. */
export async function joinAttendance(ctx: Ctx, { stayingId, leavingId }: JoinedPeople): Promise<void> {
  await ctx.db.$executeRaw`
    update "Attendance" l set "personId" = ${stayingId}::uuid
    where l."orgId" = ${ctx.org.id}::uuid and l."personId" = ${leavingId}::uuid
      and not exists (select 1 from "Attendance" s where s."orgId" = l."orgId" and s."sessionId" = l."sessionId"
        and s."personId" = ${stayingId}::uuid)`
}
