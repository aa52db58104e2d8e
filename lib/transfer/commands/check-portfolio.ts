import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { json } from '@/lib/db/json'
import { mayTry } from '../policy/portfolio'
import { lockTrial } from '../queries/portfolio-import'
import type { CheckPortfolioInput } from '../schema/portfolio'
import { tryPortfolio } from './try-portfolio'

/** Tries a portfolio again with what the person has said about its givers; nothing of the trial stays but its report. */
export async function checkPortfolio(
  ctx: Ctx,
  { givers, ...ref }: z.output<typeof CheckPortfolioInput>,
): Promise<{ next: string }> {
  const trial = await lockTrial(ctx, ref)
  demand(mayTry(ctx.actor, trial, ctx.now))
  const answers = [...trial.answers.filter(({ id }) => !givers.some((one) => one.id === id)), ...givers]
  const { report } = await tryPortfolio(ctx, { ...trial, answers }, 'undo')
  await ctx.db.portfolioImport.update({
    where: { orgId_id: { orgId: ctx.org.id, id: trial.id } },
    data: { givers: json(answers), report: json(report), updatedAt: ctx.now },
  })
  const about = { applicationId: trial.applicationId, subject: { kind: 'portfolioImport', id: trial.id } }
  await record(ctx, 'transfer.portfolioChecked', { file: trial.fileName, refused: report.refused }, about)
  return { next: `/${ctx.org.slug}/applications/${trial.applicationId}/import/portfolio/${trial.id}` }
}
