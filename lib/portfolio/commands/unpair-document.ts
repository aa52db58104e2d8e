import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayUpload } from '../policy/entries'
import { lockLedger } from '../queries/open-ledger'
import type { RemoveDocumentInput } from '../schema/documents'

/** A document is a translation no longer; both stay. */
export async function unpairDocument(ctx: Ctx, input: z.output<typeof RemoveDocumentInput>): Promise<void> {
  const ledger = await lockLedger(ctx, input.applicationId)
  const where = { orgId_id: { orgId: ctx.org.id, id: input.documentId } }
  const held = await ctx.db.document.findUnique({ where })
  if (held?.personId !== ledger.ownerId || held.removedAt) throw new DomainError('not_found')
  demand(mayUpload(ctx.actor, ledger))
  if (held.translationOfId === null) return

  await ctx.db.document.update({ where, data: { translationOfId: null } })
  const about = { applicationId: input.applicationId, subject: { kind: 'document', id: held.id } }
  await record(ctx, 'portfolio.documentUnpaired', { title: held.name }, about)
}
