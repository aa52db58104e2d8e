import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { json } from '@/lib/db/json'
import { mayTry } from '../policy/portfolio'
import { lockTrial, trialPath } from '../queries/portfolio-import'
import type { CheckPortfolioInput } from '../schema/portfolio'
import { startTrial } from './upload-portfolio'

/** Tries a portfolio again with what the person has said about its givers; nothing of the trial stays but its report. */
export async function checkPortfolio(
  ctx: Ctx,
  { givers, importId }: z.output<typeof CheckPortfolioInput>,
): Promise<{ next: string }> {
  const trial = await lockTrial(ctx, { importId })
  const next = trialPath(ctx, importId)
  const { id, applicationId, entries, fileName } = trial
  if (trial.state === 'trying') return { next }
  demand(mayTry(ctx.actor, trial, ctx.now))
  const answers = [...trial.answers.filter((held) => !givers.some((one) => one.id === held.id)), ...givers]
  await ctx.db.portfolioImport.update({
    where: { orgId_id: { orgId: ctx.org.id, id } },
    data: { givers: json(answers), state: 'trying', done: 0, refused: null, updatedAt: ctx.now },
  })
  await startTrial(ctx, id)
  const about = { applicationId, subject: { kind: 'portfolioImport', id } }
  await record(ctx, 'transfer.portfolioTrialStarted', { file: fileName, entries }, about)
  return { next }
}
