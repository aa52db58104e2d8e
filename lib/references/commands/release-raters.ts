import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { isPending, mayRemindBySystem } from '../policy'
import { applicationFor, lockReference, pendingIds } from '../queries/load'
import { release } from './cancel-rater'

/** What is still to be judged: here references are wanted. */
const WANTING: ReadonlySet<string> = new Set(['draft', 'submitted', 'in_review', 'info_requested'])

/** After a decision or a withdrawal: open requests end, and whoever was asked is told. Running twice changes nothing. */
export async function releaseRaters(ctx: Ctx, input: { applicationId: string }): Promise<void> {
  demand(mayRemindBySystem(ctx.actor))
  const application = await applicationFor(ctx, input.applicationId)
  if (WANTING.has(application.state)) return
  let count = 0
  for (const id of await pendingIds(ctx, application.id)) {
    const found = await lockReference(ctx, id)
    if (!isPending(found.reference, ctx.now)) continue
    await release(ctx, found)
    count += 1
  }
  if (count > 0) await record(ctx, 'references.restCancelled', { count }, { applicationId: application.id })
}
