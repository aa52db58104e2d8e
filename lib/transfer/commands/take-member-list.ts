import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { enqueue } from '@/lib/jobs/enqueue'
import { saveMembers } from '@/lib/people/commands/save-members'
import { mayManageMembers } from '@/lib/people/policy'
import { lockMemberList, membersInFile } from '../queries/member-list'
import type { MemberListRef } from '../schema/members'

/** Takes a tried list over, without the rows that cannot be read. Pressed again, it is the same list. */
export async function takeMemberList(ctx: Ctx, { listId }: z.output<typeof MemberListRef>): Promise<{ next: string }> {
  demand(mayManageMembers(ctx.actor))
  const list = await lockMemberList(ctx, listId)
  const next = `/${ctx.org.slug}/office/members?done=taken`
  if (list.state === 'taken') return { next }
  if (!list.result) throw new DomainError('closed', { reason: 'members.error.email' })
  const { members } = await membersInFile(ctx, list)
  if (members.length === 0) throw new DomainError('closed', { reason: 'members.list.nothing' })
  await saveMembers(ctx, { members, whole: list.whole, source: 'file' })
  await ctx.db.memberList.update({
    where: { orgId_id: { orgId: ctx.org.id, id: listId } },
    data: { state: 'taken', takenAt: ctx.now, storageKey: null },
  })
  const { storageKey, fileName } = list
  if (storageKey) await enqueue(ctx, 'transfer.forgetFile', { orgId: ctx.org.id, storageKey })
  const about = { subject: { kind: 'memberList', id: listId } }
  await record(ctx, 'transfer.memberListTaken', { file: fileName, members: members.length }, about)
  return { next }
}
