import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { json } from '@/lib/db/json'
import { newId } from '@/lib/db/new-id'
import { enqueue } from '@/lib/jobs/enqueue'
import { mayKeep } from '../policy/portfolio'
import type { TakenPortfolio } from '../queries/portfolio-file'
import { entriesIn, ownerFrom, readPortfolio } from '../queries/portfolio-import'
import { EMPTY_REPORT } from '../schema/portfolio'

export type UploadedPortfolio = { id: string; name: string; size: number; kept: boolean }

/** Takes a portfolio that was read and lets it be tried in the background; one that cannot be read is told of at once. */
export async function uploadPortfolio(
  ctx: Ctx,
  { applicationId, file }: { applicationId: string | null; file: TakenPortfolio },
): Promise<UploadedPortfolio> {
  const ownerId = await ownerFrom(ctx, applicationId)
  demand(mayKeep(ctx.actor, ownerId))
  const { name, bytes, source, files } = file
  const read = readPortfolio(source, file.extras)
  const entries = read.ok ? entriesIn(read, files) : 0
  const id = newId(ctx.now)
  await ctx.db.portfolioImport.create({
    data: {
      ...{ orgId: ctx.org.id, id, personId: ownerId, applicationId, fileName: name, source, entries },
      ...{ state: read.ok ? 'trying' : 'checked', report: json(read.ok ? EMPTY_REPORT : read.report) },
      ...{ files: json(files), createdAt: ctx.now, updatedAt: ctx.now },
      ...(read.ok && read.extras ? { extras: json(read.extras) } : {}),
    },
  })
  const about = { applicationId, subject: { kind: 'portfolioImport', id } }
  if (read.ok) await startTrial(ctx, id)
  await record(ctx, 'transfer.portfolioUploaded', { file: name, entries }, about)
  return { id, name, size: bytes, kept: true }
}

/** Puts a portfolio to work in the background: the real import, undone at its end. */
export function startTrial(ctx: Ctx, importId: string): Promise<void> {
  const payload = { orgId: ctx.org.id, importId }
  return enqueue(ctx, 'transfer.carryOutPortfolio', payload, { key: `portfolio:${importId}` })
}
