import { readText } from '@/lib/check/parse'
import { DomainError } from '@/lib/core/domain-error'
import { isUuid } from '@/lib/core/ids'
import { message } from '@/lib/core/message'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { openLedger } from '@/lib/portfolio/queries/open-ledger'
import { mayEnter, mayKeep } from '../policy/portfolio'
import {
  EMPTY_REPORT,
  Extras,
  GiverAnswer,
  MOST_ENTRIES,
  type PortfolioImportRef,
  type PortfolioReport,
  type ReportLine,
} from '../schema/portfolio'
import type { TakenFile } from './portfolio-file'

/** The acting person's own trial, under the application it was begun from. Anybody else's is not there. */
export async function ownTrial(ctx: Ctx, { applicationId, importId }: PortfolioImportRef) {
  const row = isUuid(importId)
    ? await ctx.db.portfolioImport.findUnique({ where: { orgId_id: { orgId: ctx.org.id, id: importId } } })
    : null
  if (!row || row.applicationId !== applicationId) throw new DomainError('not_found')
  demand(mayKeep(ctx.actor, row.personId))
  return {
    ...row,
    ownerId: row.personId,
    extras: row.extras === null ? null : Extras.parse(row.extras),
    files: row.files as unknown as TakenFile[],
    answers: GiverAnswer.array().parse(row.givers),
    report: row.report as unknown as PortfolioReport,
  }
}
export type Trial = Awaited<ReturnType<typeof ownTrial>>

/** The same, held still until the act is done. */
export async function lockTrial(ctx: Ctx, ref: PortfolioImportRef): Promise<Trial> {
  if (isUuid(ref.importId)) {
    await ctx.db.$queryRaw`
      select 1 from "PortfolioImport" where "orgId" = ${ctx.org.id}::uuid and "id" = ${ref.importId}::uuid for update`
  }
  return ownTrial(ctx, ref)
}

function unread(lines: ReportLine[]): { ok: false; report: PortfolioReport } {
  return { ok: false, report: { ...EMPTY_REPORT, refused: lines.length, lines } }
}

const refusedAt = (path: string, reason: ReportLine['reason']): ReportLine => {
  return { path, title: '', outcome: 'refused', reason }
}

/** A portfolio's text and what came beside it, taken apart; or everything that is wrong with them, by path. */
export function readPortfolio(source: string, extras: string | null) {
  const read = readText(source)
  if (!read.ok) return unread(read.problems.map(({ path, ...reason }) => refusedAt(path, reason)))
  const { document } = read
  const entries = [
    document.training,
    document.rsc,
    document.work,
    document.education,
    document.licences,
    document.rscProvided,
  ]
  const count = entries.reduce((sum, list) => sum + list.length, document.membership.length)
  if (count > MOST_ENTRIES) return unread([refusedAt('$', message('exchange.why.tooMany', { most: MOST_ENTRIES }))])
  if (extras === null) return { ok: true as const, document, extras: null }
  try {
    const beside = Extras.safeParse(JSON.parse(extras))
    if (beside.success) return { ok: true as const, document, extras: beside.data }
    const at = beside.error.issues[0]?.path.join('.') ?? ''
    return unread([refusedAt(`extras.json ${at}`.trim(), message('exchange.why.extras'))])
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return unread([refusedAt('extras.json', message('exchange.why.extras'))])
  }
}

export type PortfolioImportView = {
  application: { id: string; reference: string; category: string }
  trial: {
    id: string
    fileName: string
    state: string
    report: PortfolioReport
    answers: GiverAnswer[]
    mayEnter: boolean
    /** Why it cannot go in, as a message key. */
    not: string | null
  } | null
}

/** The page on which a portfolio comes in: choose a file, look at the trial, enter it, read the result. */
export async function portfolioImportView(
  ctx: Ctx,
  { applicationId, importId }: { applicationId: string; importId?: string },
): Promise<PortfolioImportView> {
  const { application } = await openLedger(ctx, applicationId)
  if (!importId) return { application, trial: null }
  const trial = await ownTrial(ctx, { applicationId, importId })
  const { id, fileName, state, report, answers } = trial
  const may = mayEnter(ctx.actor, trial, ctx.now)
  return {
    application,
    trial: { id, fileName, state, report, answers, mayEnter: may.yes, not: may.yes ? null : may.reason },
  }
}

/** May a portfolio come in here at all? Asked before a byte is read. */
export async function admitPortfolio(ctx: Ctx, applicationId: string): Promise<void> {
  const { ownerId } = await openLedger(ctx, applicationId)
  demand(mayKeep(ctx.actor, ownerId))
}
