import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { isPending, mayManageRaters } from '../policy'
import { lockApplication, lockReference, pendingIds } from '../queries/load'
import { hasEnough } from '../queries/places'
import { listOf } from '../queries/rater-letter'
import type { RatersOf } from '../schema'
import { release } from './cancel-rater'

/** Once enough references have come: everybody who is still asked learns that nothing more is needed. */
export async function cancelRest(ctx: Ctx, input: z.output<typeof RatersOf>): Promise<{ next: string }> {
  const application = await lockApplication(ctx, input.applicationId)
  demand(mayManageRaters(ctx.actor, application))
  if (!(await hasEnough(ctx, application.id))) throw new DomainError('closed', { reason: 'references.no.notEnough' })
  const count = await releasePending(ctx, application.id)
  if (count > 0) await record(ctx, 'references.restCancelled', { count }, { applicationId: application.id })
  return listOf(ctx, application, 'restCancelled')
}

/** Ends every request of an application that still waits, each held still first; how many there were. */
export async function releasePending(ctx: Ctx, applicationId: string): Promise<number> {
  let count = 0
  for (const id of await pendingIds(ctx, applicationId)) {
    const found = await lockReference(ctx, id)
    if (!isPending(found.reference, ctx.now)) continue
    await release(ctx, found)
    count += 1
  }
  return count
}
