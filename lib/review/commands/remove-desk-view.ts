import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { mayReadCases } from '../policy'
import type { DeskViewRef } from '../schema/views'

/** Takes away a view of one's own, also from those it was shared with. */
export async function removeDeskView(ctx: Ctx, { viewId }: z.output<typeof DeskViewRef>): Promise<void> {
  demand(mayReadCases(ctx.actor))
  const where = { orgId: ctx.org.id, id: viewId, ownerId: personOf(ctx).personId }
  const view = await ctx.db.deskView.findFirst({ where })
  if (!view) throw new DomainError('not_found')
  await ctx.db.deskView.deleteMany({ where })
  await record(ctx, 'review.deskViewRemoved', { name: view.name }, { subject: { kind: 'deskView', id: viewId } })
}
