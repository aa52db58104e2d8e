import { DomainError } from '@/lib/core/domain-error'
import { isUuid } from '@/lib/core/ids'
import { dayInZone, toParts } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import { type Ctx, today } from '@/lib/ctx/ctx'
import type { Saved } from '@/lib/people/commands/save-members'
import { mayManageMembers } from '@/lib/people/policy'
import { type MemberMapping, type MemberProblem, readMembers } from '../schema/members'
import type { Header } from './open-import'
import { kept } from './sheet'

/** What trying a list found: what it would do, whose applications it would touch, and the rows that cannot be read. */
export type MemberTrial = Saved & {
  good: number
  bad: number
  problems: MemberProblem[]
  /** Open applications whose applicant would count as a member, or would not any more. */
  met: number
  lost: number
}

async function memberListRow(ctx: Ctx, listId: string) {
  demand(mayManageMembers(ctx.actor))
  const at = { where: { orgId_id: { orgId: ctx.org.id, id: listId } } }
  const row = isUuid(listId) ? await ctx.db.memberList.findUnique(at) : null
  if (!row) throw new DomainError('not_found')
  return {
    ...row,
    headers: row.headers as unknown as Header[],
    mapping: row.mapping as MemberMapping,
    dateOrder: row.dateOrder === 'dmy' ? ('dmy' as const) : ('mdy' as const),
    result: row.result as MemberTrial | null,
  }
}
export type MemberListRow = Awaited<ReturnType<typeof memberListRow>>

/** The same, held until the act is done. */
export async function lockMemberList(ctx: Ctx, listId: string): Promise<MemberListRow> {
  if (isUuid(listId)) {
    await ctx.db.$queryRaw`
      select 1 from "MemberList" where "orgId" = ${ctx.org.id}::uuid and "id" = ${listId}::uuid for update`
  }
  return memberListRow(ctx, listId)
}

/** The members in the file as its columns are matched now. */
export async function membersInFile(ctx: Ctx, { storageKey, mapping, dateOrder }: MemberListRow) {
  const { rows } = await kept(ctx, storageKey)
  return readMembers(rows, { mapping, dateOrder, thisYear: toParts(today(ctx)).year })
}

/** The page of a file that is being tried. */
export async function memberListView(ctx: Ctx, listId: string) {
  const { id, fileName, state, headers, mapping, dateOrder, whole, rows, result, takenAt } = await memberListRow(
    ctx,
    listId,
  )
  const takenOn = takenAt && dayInZone(takenAt, ctx.org.zone)
  return { id, fileName, state, headers, mapping, dateOrder, whole, rows, result, takenOn }
}
export type MemberListView = Awaited<ReturnType<typeof memberListView>>
