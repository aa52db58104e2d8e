import type { Ctx } from '@/lib/ctx/ctx'
import { translator } from '@/lib/i18n/translate'
import { type ImportRef, MEND_KEY, ROW_KEY } from '../schema/mapping'
import { columnName, sayReason } from '../schema/say'
import { ownImport } from './open-import'
import { kept } from './sheet'
import { writeSheet } from './write-sheet'

/** The rows of an import that cannot be entered, as they came, each with its number before it and what to mend behind. */
export async function errorsFile(ctx: Ctx, ref: ImportRef): Promise<{ name: string; text: string }> {
  const row = await ownImport(ctx, ref)
  const t = translator(ctx.locale, ctx.org.labels[ctx.locale])
  const found = await ctx.db.importFinding.findMany({
    where: { orgId: ctx.org.id, importId: row.id, kind: 'problem' },
    orderBy: [{ row: 'asc' }, { field: 'asc' }],
  })
  const said = new Map<number, string[]>()
  for (const { row: at, field, reason } of found) {
    said.set(at, [...(said.get(at) ?? []), `${columnName(t, field)}: ${sayReason(t, reason)}`])
  }
  const { headers, rows } = await kept(ctx, row.storageKey)
  const head = [t.any(ROW_KEY), ...headers, t.any(MEND_KEY)]
  const body = rows.flatMap(({ row: at, cells }) => {
    const reasons = said.get(at)
    return reasons ? [[String(at), ...headers.map((_, index) => cells[index] ?? ''), reasons.join(' ')]] : []
  })
  const name = `${row.fileName.replace(/\.[A-Za-z0-9]{1,5}$/, '')} ${t('transfer.file.errors')}.csv`
  return { name, text: writeSheet([head, ...body]) }
}
