import type { Document } from '@/lib/check/format'
import { readText } from '@/lib/check/parse'
import { DomainError } from '@/lib/core/domain-error'
import { isUuid } from '@/lib/core/ids'
import { message } from '@/lib/core/message'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { openLedger } from '@/lib/portfolio/queries/open-ledger'
import { mayEnter, mayKeep, type TrialState } from '../policy/portfolio'
import {
  BRING_IN,
  EMPTY_REPORT,
  Extras,
  GiverAnswer,
  KEPT_MS,
  MOST_ENTRIES,
  type PortfolioImportRef,
  type PortfolioReport,
  type ReportLine,
} from '../schema/portfolio'
import type { TakenFile } from './portfolio-file'

/** A portfolio as its row holds it. Anybody's: whoever asks for it by a job says so (`ownTrial` asks for one's own). */
export async function trialRow(ctx: Ctx, importId: string) {
  const row = isUuid(importId)
    ? await ctx.db.portfolioImport.findUnique({ where: { orgId_id: { orgId: ctx.org.id, id: importId } } })
    : null
  if (!row) throw new DomainError('not_found')
  return {
    ...row,
    ownerId: row.personId,
    state: row.state as TrialState,
    extras: row.extras === null ? null : Extras.parse(row.extras),
    files: row.files as unknown as TakenFile[],
    answers: GiverAnswer.array().parse(row.givers),
    report: row.report as unknown as PortfolioReport,
  }
}
export type Trial = Awaited<ReturnType<typeof trialRow>>

/** The acting person's own portfolio. Anybody else's is not there. */
export async function ownTrial(ctx: Ctx, { importId }: PortfolioImportRef): Promise<Trial> {
  const trial = await trialRow(ctx, importId)
  demand(mayKeep(ctx.actor, trial.ownerId))
  return trial
}

/** The same, held still until the act is done. */
export async function lockTrial(ctx: Ctx, ref: PortfolioImportRef): Promise<Trial> {
  if (isUuid(ref.importId)) {
    await ctx.db.$queryRaw`
      select 1 from "PortfolioImport" where "orgId" = ${ctx.org.id}::uuid and "id" = ${ref.importId}::uuid for update`
  }
  return ownTrial(ctx, ref)
}

/** The page of one portfolio, or without one where another is chosen. */
export function trialPath({ org }: Pick<Ctx, 'org'>, importId?: string): string {
  return [`/${org.slug}`, BRING_IN, ...(importId ? [importId] : [])].join('/')
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
  if (listed(document) > MOST_ENTRIES)
    return unread([refusedAt('$', message('exchange.why.tooMany', { most: MOST_ENTRIES }))])
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

function listed({ education, licences, work, training, rsc, rscProvided, membership }: Document): number {
  const lists = [education, licences, work, training, rsc, rscProvided, membership]
  return lists.reduce((sum, list) => sum + list.length, 0)
}

/** How many steps a portfolio takes: what its bar counts. */
export function entriesIn(
  { document, extras }: { document: Document; extras: Extras | null },
  files: readonly TakenFile[],
): number {
  return listed(document) + Object.keys(extras?.values ?? {}).length + files.length
}

export type PortfolioImportView = {
  /** The application it was begun from. */
  application: { id: string; reference: string } | null
  trial: {
    id: string
    fileName: string
    state: TrialState
    entries: number
    done: number
    report: PortfolioReport
    answers: GiverAnswer[]
    mayEnter: boolean
    /** Why it cannot go in, as a message key. */
    not: string | null
    /** Why it failed, as a message key. */
    refused: string | null
  } | null
  /** Others that have not ended. */
  open: { id: string; fileName: string; createdAt: Date }[]
}

/** The page on which a portfolio comes in: choose a file, look at the trial, enter it, read the result. */
export async function portfolioImportView(
  ctx: Ctx,
  { applicationId, importId }: { applicationId?: string; importId?: string },
): Promise<PortfolioImportView> {
  const trial = importId ? await ownTrial(ctx, { importId }) : null
  const from = trial ? trial.applicationId : applicationId
  const ledger = from && isUuid(from) ? await openLedger(ctx, from) : null
  const application = ledger ? { id: ledger.application.id, reference: ledger.application.reference } : null
  if (!trial) return { application, trial: null, open: await openTrials(ctx) }
  const { id, fileName, state, report, answers, entries, done, refused } = trial
  const may = mayEnter(ctx.actor, trial, ctx.now)
  const not = may.yes ? null : may.reason
  const shown = { id, fileName, state, report, answers, entries, done, refused, mayEnter: may.yes, not }
  return { application, trial: shown, open: [] }
}

function openTrials(ctx: Ctx) {
  const { personId } = personOf(ctx)
  const since = new Date(ctx.now.getTime() - KEPT_MS)
  return ctx.db.portfolioImport.findMany({
    where: { orgId: ctx.org.id, personId, state: { notIn: ['done', 'dropped'] }, createdAt: { gt: since } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 10,
    select: { id: true, fileName: true, createdAt: true },
  })
}

/** Whose ledger a portfolio goes into: the acting person's, whether it was begun from an application of theirs or not. */
export async function ownerFrom(ctx: Ctx, applicationId: string | null): Promise<string> {
  return applicationId === null ? personOf(ctx).personId : (await openLedger(ctx, applicationId)).ownerId
}

/** May a portfolio come in here at all? Asked before a byte is read. Answers the application it was begun from. */
export async function admitPortfolio(ctx: Ctx, search: URLSearchParams): Promise<string | null> {
  const applicationId = search.get('application')
  if (applicationId !== null && !isUuid(applicationId)) throw new DomainError('not_found')
  demand(mayKeep(ctx.actor, await ownerFrom(ctx, applicationId)))
  return applicationId
}
