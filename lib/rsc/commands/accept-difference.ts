import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { mayAccept, sideOf } from '../policy/sessions'
import { nameOf } from '../queries/requests'
import { aboutSession, demandFresh, differenceOf, lockSession } from '../queries/sessions'
import { settled } from '../queries/settled'
import type { SessionRef } from '../schema/sessions'

/** What the other side remembers is taken as it is: with that both have said yes. */
export async function acceptDifference(ctx: Ctx, input: z.output<typeof SessionRef>): Promise<{ next: string }> {
  const { row, facts, fresh } = await lockSession(ctx, input)
  demand(mayAccept(ctx.actor, facts))
  demandFresh(fresh)
  const theirs = differenceOf(row)
  if (!theirs) throw new DomainError('closed', { reason: 'sessions.no.settled' })
  const { heldOn, minutes, format, mode } = theirs
  await ctx.db.sessionMember.update({
    where: { orgId_id: { orgId: ctx.org.id, id: row.id } },
    data: { ...settled(ctx, row), heldOn: fromDay(heldOn), minutes, format, mode, updatedAt: ctx.now },
  })
  const other = nameOf(sideOf(ctx.actor, facts) === 'member' ? row.session.giverPerson : row.person)
  const detail = { other, minutes, on: heldOn, was: row.minutes, wasOn: facts.heldOn }
  await record(ctx, 'rsc.differenceAccepted', detail, await aboutSession(ctx, row))
  return { next: `/${ctx.org.slug}/sessions/${row.id}?said=settled` }
}
