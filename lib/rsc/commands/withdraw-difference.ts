import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayWithdrawDifference, sideOf } from '../policy/sessions'
import { nameOf } from '../queries/requests'
import { aboutSession, demandFresh, lockSession } from '../queries/sessions'
import { settled } from '../queries/settled'
import type { SessionRef } from '../schema/sessions'

/** Who remembered it differently takes that back: the session is as it was logged, and both have said yes. */
export async function withdrawDifference(ctx: Ctx, input: z.output<typeof SessionRef>): Promise<{ next: string }> {
  const { row, facts, fresh } = await lockSession(ctx, input)
  demand(mayWithdrawDifference(ctx.actor, facts))
  demandFresh(fresh)
  await ctx.db.sessionMember.update({
    where: { orgId_id: { orgId: ctx.org.id, id: row.id } },
    data: settled(ctx, row),
  })
  const other = nameOf(sideOf(ctx.actor, facts) === 'member' ? row.session.giverPerson : row.person)
  const detail = { other, minutes: row.minutes, on: facts.heldOn }
  await record(ctx, 'rsc.differenceWithdrawn', detail, await aboutSession(ctx, row))
  return { next: `/${ctx.org.slug}/sessions/${row.id}?said=settled` }
}
