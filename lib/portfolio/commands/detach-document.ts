import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayChangeEntry } from '../policy/entries'
import { entryOf, evidencedEntry } from '../queries/evidenced-entry'
import { lockLedger } from '../queries/open-ledger'
import type { DetachDocumentInput } from '../schema/documents'

/** Unties a document from an entry; it stays among the person's documents. */
export async function detachDocument(ctx: Ctx, input: z.output<typeof DetachDocumentInput>): Promise<void> {
  const ledger = await lockLedger(ctx, input.applicationId)
  const where = { orgId_id: { orgId: ctx.org.id, id: input.attachmentId } }
  const tie = await ctx.db.attachment.findUnique({
    where,
    include: { document: { select: { personId: true, name: true } } },
  })
  if (tie?.document.personId !== ledger.ownerId) throw new DomainError('not_found')
  const entry = await evidencedEntry(ctx, ledger.ownerId, entryOf(tie))
  demand(mayChangeEntry(ctx.actor, ledger, entry))

  await ctx.db.attachment.delete({ where })
  const about = { applicationId: input.applicationId, subject: { kind: entry.kind, id: entry.id } }
  await record(ctx, 'portfolio.documentDetached', { title: tie.document.name, kind: entry.kind }, about)
}
