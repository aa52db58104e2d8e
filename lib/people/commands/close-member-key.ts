import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayManageMembers } from '../policy'
import type { MemberKeyRef } from '../schema'

/** From this moment on the key opens nothing. Pressed twice, it is closed once. */
export async function closeMemberKey(ctx: Ctx, { keyId }: z.output<typeof MemberKeyRef>): Promise<{ next: string }> {
  demand(mayManageMembers(ctx.actor))
  const at = { orgId_id: { orgId: ctx.org.id, id: keyId } }
  const key = await ctx.db.memberKey.findUnique({ where: at })
  if (!key) throw new DomainError('not_found')
  const next = `/${ctx.org.slug}/office/members/keys?done=closed`
  if (key.closedAt) return { next }
  await ctx.db.memberKey.update({ where: at, data: { closedAt: ctx.now } })
  await record(ctx, 'people.memberKeyClosed', { name: key.name }, { subject: { kind: 'memberKey', id: keyId } })
  return { next }
}
