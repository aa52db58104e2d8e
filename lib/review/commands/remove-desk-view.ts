import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayRemoveView } from '../policy'
import { OFFICE_ROLES } from '../queries/desk-beside'
import type { DeskViewRef } from '../schema/views'

/** Takes away a view, also from those it was shared with. */
export async function removeDeskView(ctx: Ctx, { viewId }: z.output<typeof DeskViewRef>): Promise<void> {
  const where = { orgId: ctx.org.id, id: viewId }
  const view = await ctx.db.deskView.findFirst({ where })
  if (!view) throw new DomainError('not_found')
  const { ownerId, shared } = view
  const stays = await ctx.db.roleHeld.count({
    where: { orgId: ctx.org.id, personId: ownerId, role: { in: [...OFFICE_ROLES] } },
  })
  demand(mayRemoveView(ctx.actor, { ownerId, shared, ownerLeft: stays === 0 }))
  await ctx.db.deskView.deleteMany({ where })
  await record(ctx, 'review.deskViewRemoved', { name: view.name }, { subject: { kind: 'deskView', id: viewId } })
}
