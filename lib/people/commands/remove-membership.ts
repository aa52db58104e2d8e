import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayChangeMembership } from '../policy'
import { membershipServes, ownApplicant } from '../queries/own'
import type { MembershipRef } from '../schema'

/** Takes one period of membership away. Its ties to documents go with it; the documents stay. */
export async function removeMembership(ctx: Ctx, input: z.output<typeof MembershipRef>): Promise<{ next: string }> {
  const { ownerId } = await ownApplicant(ctx, input.applicationId)
  const serves = await membershipServes(ctx, ownerId)
  const id = input.entryId
  const where = { orgId_id: { orgId: ctx.org.id, id } }
  const held = await ctx.db.membership.findUnique({ where })
  if (held?.personId !== ownerId) throw new DomainError('not_found')
  demand(mayChangeMembership(ctx.actor, ownerId, held, serves))

  await ctx.db.attachment.deleteMany({ where: { orgId: ctx.org.id, membershipId: id } })
  await ctx.db.membership.delete({ where })
  const about = { applicationId: input.applicationId, subject: { kind: 'membership', id } }
  await record(ctx, 'people.membershipRemoved', { title: held.association }, about)
  return { next: `/${ctx.org.slug}/applications/${input.applicationId}/membership?removed=1` }
}
