import { randomBytes } from 'node:crypto'
import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { hashOfKey } from '@/lib/auth/keys'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { newId } from '@/lib/db/new-id'
import { mayManageMembers } from '../policy'
import { MOST_KEYS, type OpenMemberKeyInput } from '../schema'

type Opened = { keyId: string; secret: { url: string } }

/** A key by which a program keeps the list current; said once, kept as a hash. An old one works until it is closed. */
export async function openMemberKey(ctx: Ctx, { name }: z.output<typeof OpenMemberKeyInput>): Promise<Opened> {
  demand(mayManageMembers(ctx.actor))
  const orgId = ctx.org.id
  const open = await ctx.db.memberKey.count({ where: { orgId, closedAt: null } })
  if (open >= MOST_KEYS) throw new DomainError('closed', { reason: 'members.error.keysMost' })
  const key = `attune_${randomBytes(32).toString('base64url')}`
  const keyId = newId(ctx.now)
  await ctx.db.memberKey.create({
    data: {
      ...{ orgId, id: keyId, name, hash: hashOfKey(key), ending: key.slice(-4) },
      ...{ createdAt: ctx.now, createdById: personOf(ctx).personId },
    },
  })
  await record(ctx, 'people.memberKeyOpened', { name }, { subject: { kind: 'memberKey', id: keyId } })
  return { keyId, secret: { url: key } }
}
