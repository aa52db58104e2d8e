import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { enqueue } from '@/lib/jobs/enqueue'
import { mayMatch } from '../policy'
import { type ImportRow, lockImport } from '../queries/open-import'
import type { ImportRef } from '../schema/mapping'

/** Gives up an import before anything was entered: its file and what was found in it go. */
export async function dropImport(ctx: Ctx, input: ImportRef): Promise<{ next: string }> {
  const held = await lockImport(ctx, input)
  const { applicationId, log, state } = held
  const next = `/${ctx.org.slug}/applications/${applicationId}/spreadsheet?log=${log}`
  if (state === 'dropped') return { next }
  demand(mayMatch(state))
  await letGoOfImport(ctx, held)
  return { next }
}

/** Forgets an import that will not be entered. */
export async function letGoOfImport(
  ctx: Ctx,
  { id, applicationId, storageKey, fileName }: Pick<ImportRow, 'id' | 'applicationId' | 'storageKey' | 'fileName'>,
): Promise<void> {
  await ctx.db.importFinding.deleteMany({ where: { orgId: ctx.org.id, importId: id } })
  await ctx.db.import.update({
    where: { orgId_id: { orgId: ctx.org.id, id } },
    data: { state: 'dropped', storageKey: null, finishedAt: ctx.now, updatedAt: ctx.now },
  })
  if (storageKey) await enqueue(ctx, 'transfer.forgetFile', { orgId: ctx.org.id, storageKey })
  await record(ctx, 'transfer.importDropped', { file: fileName }, { applicationId, subject: { kind: 'import', id } })
}
