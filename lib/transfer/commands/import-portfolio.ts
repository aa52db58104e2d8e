import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { json } from '@/lib/db/json'
import { mayEnter } from '../policy/portfolio'
import { lockTrial } from '../queries/portfolio-import'
import type { PortfolioImportRef } from '../schema/portfolio'
import { tryPortfolio } from './try-portfolio'

/**
 * Enters a portfolio that was tried: all of it, or nothing when something has changed since. Pressed twice, the second finds
 * it entered.
 */
export async function importPortfolio(ctx: Ctx, ref: PortfolioImportRef): Promise<{ next: string }> {
  const trial = await lockTrial(ctx, ref)
  const { id, applicationId, fileName, state } = trial
  const next = `/${ctx.org.slug}/applications/${applicationId}/import/portfolio/${id}`
  if (state === 'done') return { next }
  demand(mayEnter(ctx.actor, trial, ctx.now))
  const { report, stays } = await tryPortfolio(ctx, trial, 'keep')
  await ctx.db.portfolioImport.update({
    where: { orgId_id: { orgId: ctx.org.id, id } },
    data: {
      report: json(report),
      updatedAt: ctx.now,
      ...(stays ? { state: 'done', finishedAt: ctx.now, source: '', files: [] } : {}),
    },
  })
  const about = { applicationId, subject: { kind: 'portfolioImport', id } }
  if (stays) {
    const entries = Object.values(report.added).reduce((sum, count) => sum + count, 0)
    await record(ctx, 'transfer.portfolioImported', { file: fileName, entries }, about)
  } else await record(ctx, 'transfer.portfolioChecked', { file: fileName, refused: report.refused }, about)
  return { next }
}
