import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayKeep } from '../policy/portfolio'
import { readPortfolio, type Trial } from '../queries/portfolio-import'
import type { PortfolioReport } from '../schema/portfolio'
import { enterPortfolio } from './enter-portfolio'

type Given = Pick<
  Trial,
  'applicationId' | 'ownerId' | 'createdAt' | 'fileName' | 'source' | 'extras' | 'files' | 'answers'
>

/**
 * Enters a portfolio behind a savepoint. `undo`: back to it in any case; `keep`: only when something was refused, so that
 * all of it goes in or nothing.
 */
export async function tryPortfolio(
  ctx: Ctx,
  given: Given,
  then: 'undo' | 'keep',
): Promise<{ report: PortfolioReport; stays: boolean }> {
  demand(mayKeep(ctx.actor, given.ownerId))
  const read = readPortfolio(given.source, null)
  if (!read.ok) return { report: read.report, stays: false }
  await ctx.db.$executeRaw`savepoint portfolio`
  const report = await enterPortfolio(ctx, { ...given, document: read.document })
  const stays = then === 'keep' && report.refused === 0
  if (stays) await ctx.db.$executeRaw`release savepoint portfolio`
  else await ctx.db.$executeRaw`rollback to savepoint portfolio`
  return { report, stays }
}
