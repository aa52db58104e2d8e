import { DomainError } from '@/lib/core/domain-error'
import { isUuid } from '@/lib/core/ids'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayAddEntry } from '@/lib/portfolio/policy/entries'
import { openLedger } from '@/lib/portfolio/queries/open-ledger'
import { type ImportState, mayMatch } from '../policy'
import { isLog, type Log, MOST_ROWS, PAGE_OF } from '../schema/logs'
import { type ImportRef, type Mapping, UploadAt } from '../schema/mapping'
import { type Header, type Notes, ownImport } from './open-import'

export type StartView = {
  reference: string
  /** Why nothing can be added to the log, as a message key. */
  closed: string | null
  open: { id: string; log: Log; fileName: string; rows: number }[]
}

const UNDER_WAY = ['mapping', 'checking', 'checked', 'committing', 'failed']

/** The page on which an import begins, and those that are under way. */
export async function startView(ctx: Ctx, applicationId: string, log: Log | null): Promise<StartView> {
  if (!isUuid(applicationId)) throw new DomainError('not_found')
  const ledger = await openLedger(ctx, applicationId)
  const rows = await ctx.db.import.findMany({
    where: { orgId: ctx.org.id, personId: ledger.ownerId, applicationId, state: { in: UNDER_WAY } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 10,
  })
  const may = log ? mayAddEntry(ctx.actor, ledger, PAGE_OF[log]) : null
  return {
    reference: ledger.application.reference,
    closed: may && !may.yes ? may.reason : null,
    open: rows.flatMap(({ id, log, fileName, rows }) => (isLog(log) ? [{ id, log, fileName, rows }] : [])),
  }
}

/** May a spreadsheet come in here? Asked before a byte of it is read. Answers what it is for. */
export async function admitSheet(
  ctx: Ctx,
  applicationId: string,
  search: URLSearchParams,
): Promise<{ log: Log; importId?: string }> {
  if (!isUuid(applicationId)) throw new DomainError('not_found')
  const ledger = await openLedger(ctx, applicationId)
  const at = UploadAt.safeParse({
    log: search.get('log') ?? undefined,
    import: search.get('import') ?? undefined,
  })
  if (!at.success || !at.data.log) throw new DomainError('not_found')
  const { log, import: importId } = at.data
  demand(mayAddEntry(ctx.actor, ledger, PAGE_OF[log]))
  if (importId) demand(mayMatch((await ownImport(ctx, { applicationId, importId })).state))
  return { log, importId }
}

export type FindingLine = { row: number; field: string; typed: string; reason: string }
export type ImportView = {
  id: string
  log: Log
  fileName: string
  state: ImportState
  headers: Header[]
  mapping: Mapping
  dateOrder: 'mdy' | 'dmy'
  rows: number
  done: number
  good: number
  bad: number
  twins: number
  keepTwins: boolean
  notes: Notes
  problems: FindingLine[]
  twinLines: FindingLine[]
  /** The row after which the next page of problems begins. */
  more: number | null
}

const A_PAGE = 50

/** One import as its page shows it. `after`: problems of later rows than this one. */
export async function importView(ctx: Ctx, ref: ImportRef, after: number): Promise<ImportView> {
  const { id, log, fileName, state, headers, mapping, dateOrder, ...row } = await ownImport(ctx, ref)
  const { rows, done, good, bad, twins, keepTwins, notes } = row
  const lines = (kind: string, from: number) =>
    ctx.db.importFinding.findMany({
      where: { orgId: ctx.org.id, importId: id, kind, row: { gt: from } },
      orderBy: [{ row: 'asc' }, { field: 'asc' }],
      take: A_PAGE + 1,
      select: { row: true, field: true, typed: true, reason: true },
    })
  const shown = state === 'checked'
  const from = Number.isSafeInteger(after) && after > 0 && after <= MOST_ROWS ? after : 0
  const problems = shown ? await lines('problem', from) : []
  const twinLines = shown && from === 0 ? await lines('twin', 0) : []
  const page = wholeRows(problems)
  const more = page.length < problems.length ? (page.at(-1)?.row ?? null) : null
  return {
    ...{ id, log, fileName, state, headers, mapping, dateOrder, rows, done, good, bad, twins, keepTwins, notes },
    ...{ problems: page, twinLines: twinLines.slice(0, A_PAGE), more },
  }
}

/** A page ends with a row, not in the middle of one. */
function wholeRows(lines: FindingLine[]): FindingLine[] {
  if (lines.length <= A_PAGE) return lines
  const cut = lines[A_PAGE]?.row
  return lines.filter(({ row }) => row !== cut)
}
