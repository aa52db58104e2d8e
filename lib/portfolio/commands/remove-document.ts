import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand, no, type Verdict, yes } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { enqueue } from '@/lib/jobs/enqueue'
import { mayChangeEntry, mayUpload } from '../policy/entries'
import { afterRemoving } from '../queries/entry-answers'
import { entryOf, evidencedEntry } from '../queries/evidenced-entry'
import { lockLedger } from '../queries/open-ledger'
import type { RemoveDocumentInput } from '../schema/documents'

/** Takes a document away from the person's documents and from the entries it was evidence for; a job deletes its file. */
export async function removeDocument(ctx: Ctx, input: z.output<typeof RemoveDocumentInput>): Promise<{ next: string }> {
  const ledger = await lockLedger(ctx, input.applicationId)
  const id = input.documentId
  const where = { orgId_id: { orgId: ctx.org.id, id } }
  const held = await ctx.db.document.findUnique({ where, include: { attachments: { orderBy: { id: 'asc' } } } })
  if (held?.personId !== ledger.ownerId || held.removedAt) throw new DomainError('not_found')
  demand(mayUpload(ctx.actor, ledger))
  demand(await mayLetGo(ctx, id))
  for (const tie of held.attachments) {
    demand(mayChangeEntry(ctx.actor, ledger, await evidencedEntry(ctx, ledger.ownerId, entryOf(tie))))
  }

  await ctx.db.attachment.deleteMany({ where: { orgId: ctx.org.id, documentId: id } })
  await ctx.db.document.updateMany({
    where: { orgId: ctx.org.id, translationOfId: id },
    data: { translationOfId: null },
  })
  await ctx.db.document.update({ where, data: { removedAt: ctx.now, translationOfId: null } })
  await enqueue(ctx, 'document.erase', { orgId: ctx.org.id, documentId: id }, { key: `document.erase:${id}` })
  const about = { applicationId: input.applicationId, subject: { kind: 'document', id } }
  await record(ctx, 'portfolio.documentRemoved', { title: held.name }, about)
  return afterRemoving(ctx, input.applicationId, 'documents')
}

/** What was handed in as a transcript or proof the office asked for stays, unless it was not good. */
async function mayLetGo(ctx: Ctx, documentId: string): Promise<Verdict> {
  const where = { orgId: ctx.org.id, documentId, OR: [{ outcome: null }, { outcome: 'accepted' }] }
  return (await ctx.db.proofRequest.findFirst({ where, orderBy: { id: 'asc' } }))
    ? no('ledger.no.proof', 'closed')
    : yes
}
