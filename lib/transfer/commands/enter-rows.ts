import { setImmediate as breathe } from 'node:timers/promises'
import { throughPerson } from '@/lib/auth/through-person'
import { unguarded } from '@/lib/core/formula-guard'
import { demand } from '@/lib/core/verdict'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { importTrainings } from '@/lib/portfolio/commands/import-trainings'
import { importWork } from '@/lib/portfolio/commands/import-work'
import type { Bulk, BulkResult } from '@/lib/portfolio/queries/in-bulk'
import { TrainingInput } from '@/lib/portfolio/schema/training'
import { WorkInput } from '@/lib/portfolio/schema/work'
import { importRuns } from '@/lib/rsc/commands/import-runs'
import { RscRunInput } from '@/lib/rsc/schema'
import { mayCarryOut } from '../policy'
import type { ImportRow, Notes } from '../queries/open-import'
import type { Table } from '../queries/table'
import type { Log } from '../schema/logs'
import { columnOf } from '../schema/mapping'
import { checkRow, type ReadRow, rowReader } from '../schema/read-row'

/** What is said about one row; `field` is empty for a row that is there already. */
export type Found = { row: number; field: string; kind: 'problem' | 'twin'; typed: string; reason: string }
export type Outcome = { made: number; bad: number; twins: number; findings: Found[]; notes: Notes }

type Given = { work: ImportRow; table: Table; onward: (done: number) => Promise<void> }
type Checked =
  | { ok: true; value: unknown }
  | { ok: false; problems: { field: string; typed: string; reason: string }[] }
type Entered = BulkResult & { named?: string[] }

const AT_ONCE = 100
/** Stands for the giver of a run until the giver of the row is known. */
const NOBODY = '00000000-0000-4000-8000-000000000000'

type Kind = {
  check: (read: ReadRow) => Checked
  enter: (ctx: Ctx, bulk: Bulk<never>) => Promise<Entered>
}

/** How each log takes a row, and the command of its own room that enters them. */
const KINDS: Readonly<Record<Log, Kind>> = {
  training: { check: (read) => checkRow(TrainingInput, read), enter: importTrainings },
  work: { check: (read) => checkRow(WorkInput, read), enter: importWork },
  rsc: { check: checkRun, enter: importRuns },
}

function checkRun({ typed, ...read }: ReadRow): Checked {
  const { giverName, giverEmail, mode, ...run } = typed
  const checked = checkRow(RscRunInput, { ...read, typed: { ...run, giverId: NOBODY } })
  if (!checked.ok) return checked
  const giver = { name: giverName ?? '', email: giverEmail ?? '' }
  return { ok: true, value: { run: checked.value, giver, mode: mode ?? null } }
}

/**
 * Enters the rows of a file into its owner's ledger, in the open transaction. Whether that stays is the caller's to say: the
 * check before an import is this very act, undone.
 */
export async function enterRows(ctx: Ctx, { work, table, onward }: Given): Promise<Outcome> {
  demand(mayCarryOut(ctx.actor))
  const { log, applicationId, mapping, dateOrder, keepTwins, fileName } = work
  const thisYear = Number(today(ctx).slice(0, 4))
  const read = rowReader({ log, mapping, dateOrder, thisYear, labels: ctx.org.labels })
  const { check, enter } = KINDS[log]
  const findings: Found[] = []
  const entries: never[] = []
  const rows: Table['rows'][number][] = []
  let twoDays: Notes['twoDays']
  for (const [index, one] of table.rows.entries()) {
    if (index % AT_ONCE === 0) await breathe()
    if (index % (AT_ONCE * 10) === 0) await onward(Math.floor(index / 2))
    const cells = read(one.cells)
    if (cells.twoDays !== null) twoDays = { rows: (twoDays?.rows ?? 0) + 1, typed: twoDays?.typed ?? cells.twoDays }
    const checked = check({ ...cells, typed: { applicationId, ...cells.typed } })
    if (checked.ok) {
      entries.push(checked.value as never)
      rows.push(one)
    } else for (const problem of checked.problems) findings.push({ row: one.row, kind: 'problem', ...problem })
  }
  const half = table.rows.length - entries.length / 2
  const bulk: Bulk<never> = {
    applicationId,
    fileName,
    entries,
    keepTwins,
    onward: (done: number) => onward(Math.floor(half + done / 2)),
  }
  const entered = await enter(await throughPerson(ctx, work.personId), bulk)
  const rowAt = (index: number) => rows[index]?.row ?? 0
  for (const { index, field, reason } of entered.refused) {
    const at = columnOf(mapping, field)
    const typed = at === null ? '' : unguarded(rows[index]?.cells[at] ?? '')
    findings.push({ row: rowAt(index), field, kind: 'problem', typed, reason })
  }
  for (const { index, of } of entered.twins) {
    const reason = of === null ? 'transfer.twin.ledger' : `transfer.twin.file?row=${rowAt(of)}`
    findings.push({ row: rowAt(index), field: '', kind: 'twin', typed: '', reason })
  }
  const bad = new Set(findings.flatMap(({ kind, row }) => (kind === 'problem' ? [row] : []))).size
  return { made: entered.made, bad, twins: entered.twins.length, findings, notes: { twoDays, givers: entered.named } }
}
