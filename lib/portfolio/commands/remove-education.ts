import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayChangeEntry } from '../policy/entries'
import { afterRemoving } from '../queries/entry-answers'
import { lockLedger } from '../queries/open-ledger'
import type { EntryRef } from '../schema/fields'

/** Takes one degree or credential out of the ledger, with its ties to documents; the documents stay. */
export async function removeEducation(ctx: Ctx, input: EntryRef): Promise<{ next: string }> {
  const ledger = await lockLedger(ctx, input.applicationId)
  const id = input.entryId
  const held = await ctx.db.education.findUnique({ where: { orgId_id: { orgId: ctx.org.id, id } } })
  if (held?.personId !== ledger.ownerId) throw new DomainError('not_found')
  const entry = { kind: 'education', id, section: 'education', createdAt: held.createdAt } as const
  demand(mayChangeEntry(ctx.actor, ledger, entry))

  await ctx.db.attachment.deleteMany({ where: { orgId: ctx.org.id, educationId: id } })
  await ctx.db.education.delete({ where: { orgId_id: { orgId: ctx.org.id, id } } })
  const about = { applicationId: input.applicationId, subject: { kind: 'education', id } }
  await record(ctx, 'portfolio.educationRemoved', { title: held.institution }, about)
  return afterRemoving(ctx, input.applicationId, 'education')
}
