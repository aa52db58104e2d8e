import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { mayKeepAvailability } from '../policy/pool'
import { lockReviewer } from '../queries/lock-reviewer'
import type { AvailabilityInput } from '../schema/pool'

/** In which languages somebody reads, and how much at the same time: their own word. */
export async function saveAvailability(ctx: Ctx, input: z.output<typeof AvailabilityInput>): Promise<{ next: string }> {
  const { personId } = personOf(ctx)
  const reviewer = await lockReviewer(ctx, personId)
  demand(mayKeepAvailability(ctx.actor, personId))
  const { version, ...said } = input
  if (version !== reviewer.version) throw new DomainError('conflict', { reason: 'pool.error.changed' })
  await ctx.db.reviewer.update({
    where: { orgId_personId: { orgId: ctx.org.id, personId } },
    data: { ...said, version: { increment: 1 } },
  })
  const detail = { languages: said.languages.join(', '), loadLimit: said.loadLimit }
  await record(ctx, 'reviewers.availabilitySaved', detail, { subject: { kind: 'person', id: personId } })
  return { next: `/${ctx.org.slug}/reviews/availability?done=saved` }
}
