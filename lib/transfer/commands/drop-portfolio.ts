import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayKeep } from '../policy/portfolio'
import { lockTrial } from '../queries/portfolio-import'
import type { PortfolioImportRef } from '../schema/portfolio'

/** Gives a portfolio up before anything was entered. Its documents, which nothing refers to, are swept away. */
export async function dropPortfolio(ctx: Ctx, ref: PortfolioImportRef): Promise<{ next: string }> {
  const { id, ownerId, applicationId, state, fileName } = await lockTrial(ctx, ref)
  demand(mayKeep(ctx.actor, ownerId))
  const next = `/${ctx.org.slug}/applications/${applicationId}/import/portfolio`
  if (state !== 'checked') return { next }
  await ctx.db.portfolioImport.update({
    where: { orgId_id: { orgId: ctx.org.id, id } },
    data: { state: 'dropped', source: '', files: [], finishedAt: ctx.now, updatedAt: ctx.now },
  })
  await record(
    ctx,
    'transfer.portfolioDropped',
    { file: fileName },
    { applicationId, subject: { kind: 'portfolioImport', id } },
  )
  return { next }
}
