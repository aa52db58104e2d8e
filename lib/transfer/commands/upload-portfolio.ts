import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { json } from '@/lib/db/json'
import { newId } from '@/lib/db/new-id'
import { openLedger } from '@/lib/portfolio/queries/open-ledger'
import { mayKeep } from '../policy/portfolio'
import type { TakenPortfolio } from '../queries/portfolio-file'
import { readPortfolio } from '../queries/portfolio-import'
import { tryPortfolio } from './try-portfolio'

export type UploadedPortfolio = { id: string; name: string; size: number; kept: boolean }

/** Takes a portfolio that was read, tries it at once, and keeps it with the report until it is entered or given up. */
export async function uploadPortfolio(
  ctx: Ctx,
  { applicationId, file }: { applicationId: string; file: TakenPortfolio },
): Promise<UploadedPortfolio> {
  const { ownerId } = await openLedger(ctx, applicationId)
  demand(mayKeep(ctx.actor, ownerId))
  const { name, bytes, source, files } = file
  const read = readPortfolio(source, file.extras)
  const extras = read.ok ? read.extras : null
  const id = newId(ctx.now)
  const given = { applicationId, ownerId, createdAt: ctx.now, fileName: name, source, extras, files, answers: [] }
  const { report } = read.ok ? await tryPortfolio(ctx, given, 'undo') : read
  await ctx.db.portfolioImport.create({
    data: {
      ...{ orgId: ctx.org.id, id, personId: ownerId, applicationId, fileName: name, source, state: 'checked' },
      ...{ files: json(files), report: json(report), createdAt: ctx.now, updatedAt: ctx.now },
      ...(extras ? { extras: json(extras) } : {}),
    },
  })
  const about = { applicationId, subject: { kind: 'portfolioImport', id } }
  await record(ctx, 'transfer.portfolioChecked', { file: name, refused: report.refused }, about)
  return { id, name, size: bytes, kept: true }
}
