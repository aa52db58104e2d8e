import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { newId } from '@/lib/db/new-id'
import type { InLedger } from '@/lib/rules/ledger-lock'
import { mayChangeEntry } from '../policy/entries'
import { evidencedEntry, POINTER } from '../queries/evidenced-entry'
import { lockLedger } from '../queries/open-ledger'
import type { AttachDocumentInput } from '../schema/documents'

/** Ties a document the person has uploaded to one entry, as its evidence. Doing it again changes nothing. */
export async function attachDocument(
  ctx: Ctx,
  input: InLedger<z.output<typeof AttachDocumentInput>>,
): Promise<{ attachmentId: string }> {
  const ledger = await lockLedger(ctx, input.applicationId)
  const document = await ctx.db.document.findUnique({
    where: { orgId_id: { orgId: ctx.org.id, id: input.documentId } },
    select: { personId: true, name: true, removedAt: true },
  })
  if (document?.personId !== ledger.ownerId || document.removedAt) throw new DomainError('not_found')
  const entry = await evidencedEntry(ctx, ledger.ownerId, input)
  demand(mayChangeEntry(ctx.actor, ledger, entry))

  const tie = { orgId: ctx.org.id, documentId: input.documentId, [POINTER[input.kind]]: entry.id }
  const there = await ctx.db.attachment.findFirst({ where: tie, select: { id: true }, orderBy: { id: 'asc' } })
  if (there) return { attachmentId: there.id }
  const id = newId(ctx.now)
  await ctx.db.attachment.create({ data: { ...tie, id, attachedAt: ctx.now } })
  const about = { applicationId: input.applicationId, subject: { kind: input.kind, id: entry.id } }
  await record(ctx, 'portfolio.documentAttached', { title: document.name, kind: input.kind }, about)
  return { attachmentId: id }
}
