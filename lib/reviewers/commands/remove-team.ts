import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayKeepAvailability } from '../policy/pool'
import { poolMember } from '../queries/lock-reviewer'
import { poolPath } from '../queries/pool-path'
import type { TeamRef } from '../schema/pool'

/** Somebody no longer belongs to a team. What work entries show stays a conflict for its five years. */
export async function removeTeam(ctx: Ctx, input: z.output<typeof TeamRef>): Promise<{ next: string }> {
  const team = await ctx.db.reviewerTeam.findUnique({ where: { orgId_id: { orgId: ctx.org.id, id: input.teamId } } })
  if (!team) throw new DomainError('not_found')
  const { personId } = team
  const reviewer = await poolMember(ctx, personId)
  demand(mayKeepAvailability(ctx.actor, personId))
  const { count } = await ctx.db.reviewerTeam.deleteMany({ where: { orgId: ctx.org.id, id: team.id } })
  if (count === 0) throw new DomainError('not_found')
  const subject = { kind: 'person', id: personId }
  await record(ctx, 'reviewers.teamRemoved', { name: reviewer.name, team: team.name }, { subject })
  return { next: `${poolPath(ctx, personId)}?done=teamRemoved` }
}
