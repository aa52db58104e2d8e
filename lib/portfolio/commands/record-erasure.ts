import { demand, no, yes } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'

/** The file of a removed or refused document is gone; its row stays, for what is remembered about it. */
export async function recordErasure(ctx: Ctx, { documentId }: { documentId: string }): Promise<void> {
  demand(ctx.actor.kind === 'system' ? yes : no('common.error.forbidden'))
  await ctx.db.document.updateMany({
    where: { orgId: ctx.org.id, id: documentId, erasedAt: null },
    data: { erasedAt: ctx.now },
  })
}
