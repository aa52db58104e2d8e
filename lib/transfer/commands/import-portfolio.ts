import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayEnter } from '../policy/portfolio'
import { lockTrial, trialPath } from '../queries/portfolio-import'
import type { PortfolioImportRef } from '../schema/portfolio'
import { startTrial } from './upload-portfolio'

/**
 * Lets a portfolio that was tried be entered in the background: all of it, or nothing when something has changed since.
 * Pressed twice, the second finds it under way or entered.
 */
export async function importPortfolio(ctx: Ctx, ref: z.output<typeof PortfolioImportRef>): Promise<{ next: string }> {
  const trial = await lockTrial(ctx, ref)
  const { id, applicationId, fileName, state, entries } = trial
  const next = trialPath(ctx, id)
  if (state === 'entering' || state === 'done') return { next }
  demand(mayEnter(ctx.actor, trial, ctx.now))
  await ctx.db.portfolioImport.update({
    where: { orgId_id: { orgId: ctx.org.id, id } },
    data: { state: 'entering', done: 0, updatedAt: ctx.now },
  })
  await startTrial(ctx, id)
  const about = { applicationId, subject: { kind: 'portfolioImport', id } }
  await record(ctx, 'transfer.portfolioImportStarted', { file: fileName, entries }, about)
  return { next }
}
