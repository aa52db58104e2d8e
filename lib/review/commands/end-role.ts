import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { withdrawRole } from '@/lib/people/commands/withdraw-role'
import { mayManageStaff } from '@/lib/people/policy'
import { rolesOf } from '@/lib/people/queries/staff'
import { releaseAdvised } from '@/lib/portfolio/commands/release-advised'
import { releaseReviews } from '@/lib/reviewers/commands/release-reviews'
import type { EndRoleInput } from '../schema/roles'
import { handOverCases } from './hand-over-cases'

/**
 * Takes a role away with what was in hand because of it: a coordinator's open cases go to a colleague or wait for whoever
 * takes them, a reviewer's seats are free and filled again, an adviser's applicants have none. All of it, or nothing.
 */
export async function endRole(ctx: Ctx, input: z.output<typeof EndRoleInput>): Promise<{ next: string }> {
  const { personId, role, coordinatorId } = input
  demand(mayManageStaff(ctx.actor))
  // The role first: whoever is being given something at this moment is waited for, and what they were given is found.
  const { next } = await withdrawRole(ctx, { personId, role })
  const { name } = await rolesOf(ctx, personId)
  const none = { moved: 0, freed: 0 }
  const from = { id: personId, name }
  const cases = role === 'coordinator' ? await handOverCases(ctx, { from, toId: coordinatorId }) : none
  const reviews = role === 'reviewer' ? await releaseReviews(ctx, personId, 'role') : 0
  const advised = role === 'adviser' ? await releaseAdvised(ctx, personId) : 0
  if (cases.moved + cases.freed + reviews + advised === 0) return { next }
  const detail = { name, ...cases, reviews, advised }
  await record(ctx, 'review.roleEnded', detail, { subject: { kind: 'person', id: personId } })
  return { next }
}
