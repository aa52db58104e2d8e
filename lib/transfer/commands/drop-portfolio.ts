import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { enqueue } from '@/lib/jobs/enqueue'
import { isOpen, mayKeep } from '../policy/portfolio'
import { lockTrial, type Trial, trialPath } from '../queries/portfolio-import'
import type { PortfolioImportRef } from '../schema/portfolio'

/** Gives a portfolio up before anything was entered. Its documents go with it. */
export async function dropPortfolio(ctx: Ctx, ref: PortfolioImportRef): Promise<{ next: string }> {
  const trial = await lockTrial(ctx, ref)
  demand(mayKeep(ctx.actor, trial.ownerId))
  const next = trialPath(ctx)
  if (isOpen(trial.state)) await letGoOfPortfolio(ctx, trial)
  return { next }
}

/** Forgets a portfolio that will not be entered: its text, and its documents, to which nothing refers. */
export async function letGoOfPortfolio(
  ctx: Ctx,
  { id, applicationId, fileName, files }: Pick<Trial, 'id' | 'applicationId' | 'fileName' | 'files'>,
): Promise<void> {
  const orgId = ctx.org.id
  await ctx.db.portfolioImport.update({
    where: { orgId_id: { orgId, id } },
    data: { state: 'dropped', source: '', files: [], finishedAt: ctx.now, updatedAt: ctx.now },
  })
  for (const { received } of files) {
    if (received) await enqueue(ctx, 'transfer.forgetFile', { orgId, storageKey: received.storageKey })
  }
  const about = { applicationId, subject: { kind: 'portfolioImport', id } }
  await record(ctx, 'transfer.portfolioDropped', { file: fileName }, about)
}
