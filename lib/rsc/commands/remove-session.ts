import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayRemoveSession, sideOf } from '../policy/sessions'
import { nameOf } from '../queries/requests'
import { aboutSession, demandFresh, lockServing, lockSession, underlyingOf } from '../queries/sessions'
import type { SessionRef } from '../schema/sessions'

/** Takes a session out of the log: it did not take place, or was never planned. The last member takes the meeting along. */
export async function removeSession(ctx: Ctx, input: z.output<typeof SessionRef>): Promise<{ next: string }> {
  const { row, facts, fresh } = await lockSession(ctx, input)
  await lockServing(ctx, row.personId)
  demand(mayRemoveSession(ctx.actor, facts, await underlyingOf(ctx, row)))
  demandFresh(fresh)
  await ctx.db.sessionMember.delete({ where: { orgId_id: { orgId: ctx.org.id, id: row.id } } })
  if (row.session.members.length === 1) {
    await ctx.db.rscSession.delete({ where: { orgId_id: { orgId: ctx.org.id, id: row.sessionId } } })
  }
  const other = nameOf(sideOf(ctx.actor, facts) === 'member' ? row.session.giverPerson : row.person)
  const detail = { other, minutes: row.minutes, on: facts.heldOn }
  await record(ctx, 'rsc.sessionRemoved', detail, await aboutSession(ctx, row))
  return { next: `/${ctx.org.slug}/sessions?said=removed` }
}
