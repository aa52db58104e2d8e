import { record } from '@/lib/audit/record'
import { demand, no, yes } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { enqueue } from '@/lib/jobs/enqueue'

/** What the scanner said of a document that had to wait. A refused one keeps its name, so that its owner can be told; its file goes. */
export async function recordScan(ctx: Ctx, input: { documentId: string; verdict: 'clean' | 'refused' }): Promise<void> {
  const { documentId: id, verdict } = input
  const where = { orgId_id: { orgId: ctx.org.id, id } }
  const held = await ctx.db.document.findUnique({ where })
  demand(ctx.actor.kind === 'system' ? yes : no('common.error.forbidden'))
  if (held?.verdict !== 'pending') return

  await ctx.db.document.update({ where, data: { verdict } })
  const about = { subject: { kind: 'document', id } }
  await record(ctx, 'portfolio.documentScanned', { title: held.name, verdict }, about)
  if (verdict === 'refused') {
    await enqueue(ctx, 'document.erase', { orgId: ctx.org.id, documentId: id }, { key: `document.erase:${id}` })
  }
}
