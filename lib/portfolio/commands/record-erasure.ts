import { record } from '@/lib/audit/record'
import { demand, no, yes } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'

/** The file of a removed or refused document is gone; its row stays, for what is remembered about it. */
export async function recordErasure(ctx: Ctx, { documentId }: { documentId: string }): Promise<void> {
  const where = { orgId_id: { orgId: ctx.org.id, id: documentId } }
  const held = await ctx.db.document.findUnique({ where, select: { name: true, erasedAt: true } })
  demand(ctx.actor.kind === 'system' ? yes : no('common.error.forbidden'))
  if (!held || held.erasedAt) return
  await ctx.db.document.update({ where, data: { erasedAt: ctx.now } })
  await record(ctx, 'portfolio.documentErased', { title: held.name }, { subject: { kind: 'document', id: documentId } })
}
