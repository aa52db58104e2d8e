import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { messageRef } from '@/lib/core/message-ref'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { newId } from '@/lib/db/new-id'
import { mayReadCases } from '../policy'
import { addressOf, asked } from '../schema/desk'
import { MOST_VIEWS, type SaveDeskViewInput } from '../schema/views'

/** Keeps what the desk shows under a name; under a name of one's own that is there already, in its place. */
export async function saveDeskView(ctx: Ctx, input: z.output<typeof SaveDeskViewInput>): Promise<{ next: string }> {
  demand(mayReadCases(ctx.actor))
  const orgId = ctx.org.id
  const { personId: ownerId } = personOf(ctx)
  const { name, shared, opens } = input
  const query = new URLSearchParams(addressOf(asked(input.query))).toString()
  const own = await ctx.db.deskView.findMany({
    where: { orgId, ownerId },
    select: { id: true, name: true },
    orderBy: { id: 'asc' },
  })
  const known = own.find((view) => view.name === name)
  if (!known && own.length >= MOST_VIEWS) {
    throw new DomainError('invalid', { fields: { name: [messageRef('desk.error.many', { max: MOST_VIEWS })] } })
  }
  if (opens) await ctx.db.deskView.updateMany({ where: { orgId, ownerId, opens: true }, data: { opens: false } })
  const id = known?.id ?? newId(ctx.now)
  const data = { query, shared, opens, savedAt: ctx.now }
  await ctx.db.deskView.upsert({
    where: { orgId_ownerId_name: { orgId, ownerId, name } },
    create: { orgId, id, ownerId, name, ...data },
    update: data,
  })
  await record(ctx, 'review.deskViewSaved', { name, shared }, { subject: { kind: 'deskView', id } })
  return { next: `/${ctx.org.slug}/office/applications${query ? `?${query}` : ''}` }
}
