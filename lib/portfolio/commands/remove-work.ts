import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayChangeEntry } from '../policy/entries'
import { afterRemoving } from '../queries/entry-answers'
import { lockLedger } from '../queries/open-ledger'
import type { EntryRef } from '../schema/fields'

/** Takes one job out of the ledger, with its ties to documents; the documents stay. */
export async function removeWork(ctx: Ctx, input: EntryRef): Promise<{ next: string }> {
  const ledger = await lockLedger(ctx, input.applicationId)
  const id = input.entryId
  const held = await ctx.db.work.findUnique({ where: { orgId_id: { orgId: ctx.org.id, id } } })
  if (held?.personId !== ledger.ownerId) throw new DomainError('not_found')
  const entry = { kind: 'work', id, section: 'work', createdAt: held.createdAt } as const
  demand(mayChangeEntry(ctx.actor, ledger, entry))

  await ctx.db.attachment.deleteMany({ where: { orgId: ctx.org.id, workId: id } })
  await ctx.db.work.delete({ where: { orgId_id: { orgId: ctx.org.id, id } } })
  const about = { applicationId: input.applicationId, subject: { kind: 'work', id } }
  await record(ctx, 'portfolio.workRemoved', { title: held.role }, about)
  return afterRemoving(ctx, input.applicationId, 'work')
}
