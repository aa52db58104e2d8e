import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { afterRemoving } from '@/lib/portfolio/queries/entry-answers'
import { lockLedger } from '@/lib/portfolio/queries/open-ledger'
import type { EntryRef } from '@/lib/portfolio/schema/fields'
import { mayChangeProvided } from '../policy'
import { heldProvided } from './save-rsc-provided'

/** Takes one period of giving RSC out of the ledger. */
export async function removeRscProvided(ctx: Ctx, input: EntryRef): Promise<{ next: string }> {
  const ledger = await lockLedger(ctx, input.applicationId)
  const held = await heldProvided(ctx, ledger.ownerId, input.entryId)
  demand(mayChangeProvided(ctx.actor, ledger, held))
  await ctx.db.rscProvided.delete({ where: { orgId_id: { orgId: ctx.org.id, id: held.id } } })
  const about = { applicationId: input.applicationId, subject: { kind: 'rscProvided', id: held.id } }
  await record(ctx, 'rsc.providedRemoved', { from: toDay(held.fromDay), recipients: held.recipients }, about)
  return afterRemoving(ctx, input.applicationId, 'giving')
}
