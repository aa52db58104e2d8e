import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayRemindBySystem } from '../policy'
import { applicationFor } from '../queries/load'
import { releasePending } from './cancel-rest'

/** What is still to be judged: here references are wanted. */
const WANTING: ReadonlySet<string> = new Set(['draft', 'submitted', 'in_review', 'info_requested'])

/** After a decision or a withdrawal: open requests end, and whoever was asked is told. Running twice changes nothing. */
export async function releaseRaters(ctx: Ctx, input: { applicationId: string }): Promise<void> {
  demand(mayRemindBySystem(ctx.actor))
  const application = await applicationFor(ctx, input.applicationId)
  if (WANTING.has(application.state)) return
  const count = await releasePending(ctx, application.id)
  if (count > 0) await record(ctx, 'references.restCancelled', { count }, { applicationId: application.id })
}
