import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { afterRemoving } from '@/lib/portfolio/queries/entry-answers'
import { lockLedger } from '@/lib/portfolio/queries/open-ledger'
import type { EntryRef } from '@/lib/portfolio/schema/fields'
import { mayChangeRun } from '../policy'
import { heldRun } from './save-rsc-run'

/** Takes one run of sessions out of the log. */
export async function removeRscRun(ctx: Ctx, input: EntryRef): Promise<{ next: string }> {
  const ledger = await lockLedger(ctx, input.applicationId)
  const held = await heldRun(ctx, ledger.ownerId, input.entryId)
  demand(mayChangeRun(ctx.actor, ledger, held))
  await ctx.db.rscRun.delete({ where: { orgId_id: { orgId: ctx.org.id, id: held.id } } })
  const about = { applicationId: input.applicationId, subject: { kind: 'rsc', id: held.id } }
  await record(ctx, 'rsc.runRemoved', { giver: held.giver.name, minutes: held.minutes }, about)
  return afterRemoving(ctx, input.applicationId, 'supervision')
}
