import { DAY_MS } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayCarryOut } from '../policy'
import { trialRow } from '../queries/portfolio-import'
import { FORGOTTEN_DAYS } from '../schema/logs'
import { KEPT_MS } from '../schema/portfolio'
import { letGoOfImport } from './drop-import'
import { letGoOfPortfolio } from './drop-portfolio'

/** So many a day and kind; what is left over waits for tomorrow. */
const AT_ONCE = 500

/**
 * Gives up what somebody began to bring in and left: spreadsheets after two weeks, portfolios once they may not be entered any
 * more. Their files go. Also what a worker was killed over stands long enough to be nobody's.
 */
export async function sweepImports(ctx: Ctx): Promise<void> {
  demand(mayCarryOut(ctx.actor))
  const ended = { notIn: ['done', 'dropped'] }
  const before = (ms: number) => ({ lt: new Date(ctx.now.getTime() - ms) })
  const orgId = ctx.org.id
  const sheets = await ctx.db.import.findMany({
    where: { orgId, state: ended, updatedAt: before(FORGOTTEN_DAYS * DAY_MS) },
    orderBy: [{ updatedAt: 'asc' }, { id: 'asc' }],
    take: AT_ONCE,
  })
  for (const sheet of sheets) await letGoOfImport(ctx, sheet)
  const portfolios = await ctx.db.portfolioImport.findMany({
    where: { orgId, state: ended, createdAt: before(KEPT_MS), updatedAt: before(KEPT_MS) },
    orderBy: [{ updatedAt: 'asc' }, { id: 'asc' }],
    take: AT_ONCE,
    select: { id: true },
  })
  for (const { id } of portfolios) await letGoOfPortfolio(ctx, await trialRow(ctx, id))
}
