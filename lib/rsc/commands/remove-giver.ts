import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { lockLedger } from '@/lib/portfolio/queries/open-ledger'
import { mayAsk } from '../policy'
import { ownGiver } from '../queries/givers'
import type { GiverRef } from '../schema'

/** Takes a giver off the list who has no hours and was never asked. */
export async function removeGiver(ctx: Ctx, input: z.output<typeof GiverRef>): Promise<{ next: string }> {
  const { applicationId, giverId } = input
  const ledger = await lockLedger(ctx, applicationId)
  demand(mayAsk(ctx.actor, ledger))
  const giver = await ownGiver(ctx, ledger.ownerId, giverId)
  const where = { orgId: ctx.org.id, giverId }
  const used =
    (await ctx.db.rscRun.count({ where })) +
    (await ctx.db.confirmationRequest.count({ where })) +
    (await ctx.db.sessionMember.count({ where }))
  if (used > 0) throw new DomainError('closed', { reason: 'rsc.no.giverUsed' })
  await ctx.db.giver.delete({ where: { orgId_id: { orgId: ctx.org.id, id: giverId } } })
  const subject = { kind: 'giver', id: giverId }
  await record(ctx, 'rsc.giverRemoved', { giver: giver.name }, { applicationId, subject })
  return { next: `/${ctx.org.slug}/applications/${applicationId}/supervision?removed=1` }
}
