import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { json } from '@/lib/db/json'
import { newId } from '@/lib/db/new-id'
import { enqueue } from '@/lib/jobs/enqueue'
import { openLedger } from '@/lib/portfolio/queries/open-ledger'
import { mayMatch } from '../policy'
import { type Header, importRow, lockImport } from '../queries/open-import'
import { headersOf, keep, kept, mended, type Sheet } from '../queries/sheet'
import type { Table } from '../queries/table'
import { orderOf } from '../schema/day-cell'
import { columnsIn, type Log } from '../schema/logs'
import { columnOf, type Mapping, matched, missingFields } from '../schema/mapping'
import { startCheck } from './match-columns'

type Input = {
  applicationId: string
  log: Log
  /** The import that this file mends, or takes the place of. */
  importId?: string
  sheet: Sheet
}
export type UploadedSheet = { id: string; name: string; size: number; kept: boolean }

/**
 * Begins an import with a file that was read, or takes a mended one into the import it belongs to: rows that came back go
 * to their places and the check begins again at once.
 */
export async function uploadSheet(ctx: Ctx, { applicationId, log, importId, sheet }: Input): Promise<UploadedSheet> {
  const { ownerId } = await openLedger(ctx, applicationId)
  const held = importId ? await lockImport(ctx, { applicationId, importId }) : null
  if (held) demand(mayMatch(held.state))
  if (held && held.log !== log) throw new DomainError('not_found')
  const merged = held ? mended(await kept(ctx, held.storageKey), sheet.table) : null
  const table = merged ?? sheet.table
  if (table.rows.length === 0) throw new DomainError('invalid', { reason: 'transfer.refused.headerOnly' })

  const same = held && (merged || sameHeaders(held.headers, table))
  const mapping = same ? held.mapping : matched(log, table.headers, ctx.org.labels)
  const data = {
    fileName: merged && held ? held.fileName : sheet.name,
    storageKey: merged ? await keep(ctx, table) : sheet.storageKey,
    headers: json(headersOf(table)),
    mapping: json(mapping),
    dateOrder: same ? held.dateOrder : orderIn(log, table, mapping, ctx.org.dateOrder),
    rows: table.rows.length,
    done: 0,
    state: 'mapping',
    updatedAt: ctx.now,
  }
  const id = held?.id ?? newId(ctx.now)
  const where = { orgId_id: { orgId: ctx.org.id, id } }
  if (held) await ctx.db.import.update({ where, data })
  else {
    await ctx.db.import.create({
      data: { orgId: ctx.org.id, id, personId: ownerId, applicationId, log, createdAt: ctx.now, ...data },
    })
  }
  for (const storageKey of [held?.storageKey, merged ? sheet.storageKey : null]) {
    if (storageKey) await enqueue(ctx, 'transfer.forgetFile', { orgId: ctx.org.id, storageKey })
  }
  const detail = { file: sheet.name, rows: table.rows.length }
  await record(ctx, 'transfer.sheetUploaded', detail, { applicationId, subject: { kind: 'import', id } })
  if (same && missingFields(log, mapping).length === 0) await startCheck(ctx, await importRow(ctx, id))
  return { id, name: sheet.name, size: sheet.bytes, kept: true }
}

function sameHeaders(held: readonly Header[], { headers }: Table): boolean {
  return held.length === headers.length && headers.every((name, index) => name === held[index]?.name)
}

function orderIn(log: Log, { rows }: Table, mapping: Mapping, otherwise: 'mdy' | 'dmy'): 'mdy' | 'dmy' {
  const days = columnsIn(log).flatMap(({ field, kind }) => (kind === 'day' ? (columnOf(mapping, field) ?? []) : []))
  return orderOf(
    rows.flatMap(({ cells }) => days.map((at) => cells[at] ?? '')),
    otherwise,
  )
}
