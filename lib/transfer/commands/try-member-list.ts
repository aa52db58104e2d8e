import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { json } from '@/lib/db/json'
import { saveMembers } from '@/lib/people/commands/save-members'
import { mayManageMembers } from '@/lib/people/policy'
import { lockMemberList, type MemberTrial, membersInFile } from '../queries/member-list'
import { MEMBER_FIELDS, type MemberMapping, type TryMemberListInput } from '../schema/members'

/** Reads the file with these columns and finds out what it would do: the real act, taken back. */
export async function tryMemberList(ctx: Ctx, input: z.output<typeof TryMemberListInput>): Promise<{ next: string }> {
  demand(mayManageMembers(ctx.actor))
  const { listId, dateOrder, columns } = input
  const list = await lockMemberList(ctx, listId)
  if (list.state !== 'trying') throw new DomainError('closed', { reason: 'transfer.no.over' })
  refuseUnfit(columns, list.headers.length)
  const whole = input.whole === 'yes'
  const mapping: MemberMapping = columns
  const { members, problems, bad } = await membersInFile(ctx, { ...list, mapping, dateOrder })
  const trial = await tried(ctx, async () => saveMembers(ctx, { members, whole, source: 'file' }))
  const result: MemberTrial = { ...trial, good: members.length, bad, problems }
  await ctx.db.memberList.update({
    where: { orgId_id: { orgId: ctx.org.id, id: listId } },
    data: { mapping: json(mapping), dateOrder, whole, result: json(result) },
  })
  const about = { subject: { kind: 'memberList', id: listId } }
  await record(ctx, 'transfer.memberListTried', { file: list.fileName, good: members.length, bad }, about)
  return { next: `/${ctx.org.slug}/office/members/${listId}` }
}

function refuseUnfit(columns: MemberMapping, width: number): void {
  const fields: Record<string, string[]> = {}
  const taken = new Set<number>()
  if (columns.email === undefined) fields['columns.email'] = ['members.error.email']
  for (const field of MEMBER_FIELDS) {
    const at = columns[field]
    if (at === undefined) continue
    if (at >= width) fields[`columns.${field}`] = ['ui.error.unclear']
    if (taken.has(at)) fields[`columns.${field}`] = ['members.error.twice']
    taken.add(at)
  }
  if (Object.keys(fields).length > 0) throw new DomainError('invalid', { fields })
}

/** Does the act behind a savepoint, counts whose applications it touches, and takes it back. */
async function tried<T extends object>(ctx: Ctx, act: () => Promise<T>): Promise<T & { met: number; lost: number }> {
  const before = await membersApplying(ctx)
  await ctx.db.$executeRaw`savepoint trying_members`
  const done = await act()
  const after = await membersApplying(ctx)
  await ctx.db.$executeRaw`rollback to savepoint trying_members`
  const count = (one: ReadonlySet<string>, other: ReadonlySet<string>) => [...one].filter((id) => !other.has(id)).length
  return { ...done, met: count(after, before), lost: count(before, after) }
}

/** Open applications whose applicant has a membership today. */
async function membersApplying(ctx: Ctx): Promise<Set<string>> {
  const rows = await ctx.db.$queryRaw<{ id: string }[]>`
    select a."id" from "Application" a where a."orgId" = ${ctx.org.id}::uuid
      and a."state" not in ('draft', 'endorsed', 'withdrawn')
      and exists (select 1 from "Membership" m where m."orgId" = a."orgId" and m."personId" = a."personId"
        and ${today(ctx)}::date between m."fromDay" and m."toDay")`
  return new Set(rows.map(({ id }) => id))
}
