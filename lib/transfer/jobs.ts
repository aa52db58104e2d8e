import { throughPerson } from '@/lib/auth/through-person'
import { DomainError } from '@/lib/core/domain-error'
import type { Ctx } from '@/lib/ctx/ctx'
import { removeFile } from '@/lib/storage/storage'
import { enterPortfolio } from './commands/enter-portfolio'
import { enterRows, type Outcome } from './commands/enter-rows'
import { settleImport } from './commands/settle-import'
import { settlePortfolio } from './commands/settle-portfolio'
import { sweepImports } from './commands/sweep-imports'
import { isRunning } from './policy'
import { isAtWork } from './policy/portfolio'
import { type ImportRow, importRow } from './queries/open-import'
import { readPortfolio, type Trial, trialRow } from './queries/portfolio-import'
import { kept } from './queries/sheet'
import type { PortfolioReport } from './schema/portfolio'

/** Opens one transaction of the association after the other. */
export type Within = <T>(work: (ctx: Ctx) => Promise<T>) => Promise<T>
type Lent = {
  within: Within
  /** Tells how far it is, beside the transaction of the entries. */
  onward: (done: number) => Promise<void>
}

type Settled<W, O> = { work: W; as: 'checked' | 'done' | 'failed'; outcome?: O; refused?: string }

/** A file on its way in, of whatever kind. */
type Way<W, O> = {
  /** What there is to do, or null when it was done or given up meanwhile. */
  due: (ctx: Ctx, importId: string) => Promise<W | null>
  enter: (ctx: Ctx, work: W, onward: Lent['onward']) => Promise<O>
  /** May what was entered stay? */
  stays: (work: W, outcome: O) => boolean
  /** Writes down how it went; false where another run was first. */
  settle: (ctx: Ctx, settled: Settled<W, O>) => Promise<boolean>
}

class Undone extends Error {}

/**
 * Checks a file or enters it: the same act over the same entries, whose transaction is undone unless everything may stay. What
 * it found is written afterwards.
 */
async function carried<W, O>(way: Way<W, O>, importId: string, { within, onward }: Lent): Promise<void> {
  const work = await within((ctx) => way.due(ctx, importId))
  if (!work) return
  let outcome: O | undefined
  try {
    await within(async (ctx) => {
      outcome = await way.enter(ctx, work, onward)
      if (!way.stays(work, outcome) || !(await way.settle(ctx, { work, as: 'done', outcome }))) throw new Undone()
    })
  } catch (error) {
    if (error instanceof Undone) await within((ctx) => way.settle(ctx, { work, as: 'checked', outcome }))
    else await fail(way, within, work, error)
  }
}

/** Neither a refusal nor an accident may leave somebody before a bar that stands still; an accident is told to us too. */
async function fail<W, O>(way: Way<W, O>, within: Within, work: W, error: unknown): Promise<void> {
  const refused = error instanceof DomainError ? (error.reason ?? `common.error.${error.code}`) : undefined
  await within((ctx) => way.settle(ctx, { work, as: 'failed', refused }))
  if (!refused) throw error
}

const sheet: Way<ImportRow, Outcome> = {
  due: async (ctx, importId) => {
    const work = await importRow(ctx, importId)
    return isRunning(work.state) ? work : null
  },
  enter: async (ctx, work, onward) => enterRows(ctx, { work, table: await kept(ctx, work.storageKey), onward }),
  stays: ({ state }, { bad }) => state === 'committing' && bad === 0,
  settle: settleImport,
}

const portfolio: Way<Trial, PortfolioReport> = {
  due: async (ctx, importId) => {
    const work = await trialRow(ctx, importId)
    return isAtWork(work.state) ? work : null
  },
  enter: async (ctx, work, onward) => {
    const read = readPortfolio(work.source, null)
    if (!read.ok) return read.report
    const owner = await throughPerson(ctx, work.ownerId)
    return enterPortfolio(owner, { ...work, document: read.document, onward })
  },
  stays: ({ state }, { refused }) => state === 'entering' && refused === 0,
  settle: settlePortfolio,
}

export const carryOut = (importId: string, lent: Lent) => carried(sheet, importId, lent)
export const carryOutPortfolio = (importId: string, lent: Lent) => carried(portfolio, importId, lent)

/** How far an import is. A transaction of its own: the rows' is not to be seen until it ends. */
export async function noteProgress(ctx: Ctx, importId: string, done: number): Promise<void> {
  await ctx.db.import.updateMany({ where: { orgId: ctx.org.id, id: importId }, data: { done } })
}

export async function notePortfolioProgress(ctx: Ctx, importId: string, done: number): Promise<void> {
  await ctx.db.portfolioImport.updateMany({ where: { orgId: ctx.org.id, id: importId }, data: { done } })
}

/** What this room does in the background, by job name. */
export const transferJobs = {
  'transfer.forgetFile': (ctx: Ctx, { storageKey }: { storageKey: string }) => removeFile(ctx, storageKey),
  'transfer.sweepImports': sweepImports,
} as const
