import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayChooseListing } from '../policy'
import type { EndorsementRef } from '../schema'

/** The bearer of an endorsement lets their name stand in the public register. */
export async function listName(
  ctx: Ctx,
  { endorsementId }: z.output<typeof EndorsementRef>,
): Promise<{ listed: boolean }> {
  const key = { orgId_id: { orgId: ctx.org.id, id: endorsementId } }
  const endorsement = await ctx.db.endorsement.findUnique({ where: key })
  if (!endorsement) throw new DomainError('not_found')
  demand(mayChooseListing(ctx.actor, endorsement))
  if (endorsement.listed === true) return { listed: true }
  await ctx.db.endorsement.update({ where: key, data: { listed: true } })
  const { number, applicationId } = endorsement
  const subject = { kind: 'endorsement', id: endorsementId }
  await record(ctx, 'register.nameListed', { number }, { applicationId: applicationId ?? undefined, subject })
  return { listed: true }
}
