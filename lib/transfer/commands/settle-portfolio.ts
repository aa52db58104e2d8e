import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { json } from '@/lib/db/json'
import { mayCarryOut } from '../policy'
import type { Trial } from '../queries/portfolio-import'
import type { PortfolioReport } from '../schema/portfolio'

type Input = {
  work: Trial
  /** `checked`: the entries were undone; `done`: they stay; `failed`: refused or an accident of ours, nothing was entered. */
  as: 'checked' | 'done' | 'failed'
  outcome?: PortfolioReport
  refused?: string
}

/** Writes down how a portfolio went. Only the first of two runs finds it still under way: false for the second. */
export async function settlePortfolio(ctx: Ctx, { work, as, outcome, refused }: Input): Promise<boolean> {
  demand(mayCarryOut(ctx.actor))
  const { id, applicationId, fileName, state, entries } = work
  const { count } = await ctx.db.portfolioImport.updateMany({
    where: { orgId: ctx.org.id, id, state, updatedAt: work.updatedAt },
    data: {
      state: as,
      updatedAt: ctx.now,
      refused: refused ?? null,
      ...(outcome ? { report: json(outcome) } : {}),
      ...(as === 'done' ? { finishedAt: ctx.now, done: entries, source: '', files: [] } : {}),
    },
  })
  if (count === 0) return false
  const about = { applicationId, subject: { kind: 'portfolioImport', id } }
  const added = Object.values(outcome?.added ?? {}).reduce((sum, some) => sum + some, 0)
  if (as === 'done') await record(ctx, 'transfer.portfolioImported', { file: fileName, entries: added }, about)
  if (as === 'failed') await record(ctx, 'transfer.portfolioFailed', { file: fileName }, about)
  if (as === 'checked') {
    await record(ctx, 'transfer.portfolioChecked', { file: fileName, refused: outcome?.refused ?? 0 }, about)
  }
  return true
}
