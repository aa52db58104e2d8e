import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayUpload } from '../policy/entries'
import { lockLedger } from '../queries/open-ledger'
import type { PairDocumentsInput } from '../schema/documents'

/** Names one of the person's documents as the translation of another: whoever reads the one is shown both. */
export async function pairDocuments(ctx: Ctx, input: z.output<typeof PairDocumentsInput>): Promise<void> {
  const ledger = await lockLedger(ctx, input.applicationId)
  const [translation, original] = [await held(input.documentId), await held(input.translationOfId)]
  demand(mayUpload(ctx.actor, ledger))
  if (translation.translationOfId === original.id) return
  const translations = await ctx.db.document.count({ where: { orgId: ctx.org.id, translationOfId: translation.id } })
  // A pair has one original: no chains, no rings, nothing beside itself.
  if (original.id === translation.id || original.translationOfId !== null || translations > 0) {
    throw new DomainError('invalid', { fields: { translationOfId: ['ledger.pair.chain'] } })
  }

  await ctx.db.document.update({
    where: { orgId_id: { orgId: ctx.org.id, id: translation.id } },
    data: { translationOfId: original.id },
  })
  const about = { applicationId: input.applicationId, subject: { kind: 'document', id: translation.id } }
  await record(ctx, 'portfolio.documentPaired', { title: translation.name, original: original.name }, about)

  async function held(id: string) {
    const row = await ctx.db.document.findUnique({ where: { orgId_id: { orgId: ctx.org.id, id } } })
    if (row?.personId !== ledger.ownerId || row.removedAt) throw new DomainError('not_found')
    return row
  }
}
