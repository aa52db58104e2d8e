import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { issueLink } from '@/lib/auth/links'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { mayShowLink } from '../policy'
import { lockReference } from '../queries/load'
import { about } from '../queries/rater-letter'
import type { ReferenceRef } from '../schema'

/**
 * A link of its own for passing on by hand, where an employer's mail system holds our letters back. Links sent before keep
 * working. Whoever judges the rating sees that, when and by whom a link was seen.
 */
export async function showLink(
  ctx: Ctx,
  input: z.output<typeof ReferenceRef>,
): Promise<{ secret: { url: string }; referenceId: string }> {
  const { reference, application } = await lockReference(ctx, input.referenceId)
  demand(mayShowLink(ctx.actor, application, reference, ctx.now))
  const { id: referenceId, expiresAt } = reference
  if (!expiresAt) throw new DomainError('closed', { reason: 'references.no.notWaiting' })
  const link = { purpose: 'rate', objectId: referenceId, orgId: ctx.org.id, expiresAt, beside: true } as const
  const token = await issueLink(ctx, link)
  await ctx.db.reference.update({
    where: { orgId_id: { orgId: ctx.org.id, id: referenceId } },
    data: { linkShownAt: ctx.now, linkShownToId: personOf(ctx).personId },
  })
  await record(ctx, 'references.linkShown', { rater: reference.name }, about(reference))
  return { secret: { url: `${ctx.origin}/rate/${token}` }, referenceId }
}
