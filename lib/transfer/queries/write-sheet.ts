import { stringify } from 'csv-stringify/sync'
import { guarded } from '@/lib/core/formula-guard'

/** A table as every spreadsheet program opens it: UTF-8 with its mark, every cell quoted, nothing in it a formula. */
export function writeSheet(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(guarded))
  return stringify(cells, { bom: true, quoted: true, quoted_empty: true, record_delimiter: 'windows' })
}
