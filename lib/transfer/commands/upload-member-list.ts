import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { json } from '@/lib/db/json'
import { newId } from '@/lib/db/new-id'
import { mayManageMembers } from '@/lib/people/policy'
import { headersOf, type Sheet } from '../queries/sheet'
import { membersMatched, orderIn } from '../schema/members'
import { tryMemberList } from './try-member-list'
import type { UploadedSheet } from './upload-sheet'

/** A file of members has come in. Where its columns say what they are, it is tried at once; nothing changes yet. */
export async function uploadMemberList(ctx: Ctx, { sheet }: { sheet: Sheet }): Promise<UploadedSheet> {
  demand(mayManageMembers(ctx.actor))
  const { name, bytes, storageKey, table } = sheet
  const mapping = membersMatched(table.headers)
  const dateOrder = orderIn(table.rows, mapping, ctx.org.dateOrder)
  const id = newId(ctx.now)
  await ctx.db.memberList.create({
    data: {
      ...{ orgId: ctx.org.id, id, fileName: name, storageKey, state: 'trying', dateOrder, rows: table.rows.length },
      ...{ headers: json(headersOf(table)), mapping: json(mapping) },
      ...{ createdAt: ctx.now, createdById: personOf(ctx).personId },
    },
  })
  const about = { subject: { kind: 'memberList', id } }
  await record(ctx, 'transfer.memberListUploaded', { file: name, rows: table.rows.length }, about)
  if (mapping.email !== undefined) await tryMemberList(ctx, { listId: id, dateOrder, whole: 'yes', columns: mapping })
  return { id, name, size: bytes, kept: true }
}
