import { DomainError } from '@/lib/core/domain-error'
import { isUuid } from '@/lib/core/ids'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { type ImportState, mayImport } from '../policy'
import { isLog, type Log } from '../schema/logs'
import type { ImportRef, Mapping } from '../schema/mapping'

/** A column of the file: its header, and the first values under it. */
export type Header = { readonly name: string; readonly samples: readonly string[] }
/** What a check found besides problems. */
export type Notes = {
  /** Days that could be read in two ways: how many rows, and one of them as it stands in the file. */
  readonly twoDays?: { readonly rows: number; readonly typed: string }
  /** Givers that will be named. */
  readonly givers?: readonly string[]
  /** Why nothing could be entered, as a message key. */
  readonly refused?: string
}

export async function importRow(ctx: Ctx, id: string) {
  const row = isUuid(id) ? await ctx.db.import.findUnique({ where: { orgId_id: { orgId: ctx.org.id, id } } }) : null
  if (!row || !isLog(row.log)) throw new DomainError('not_found')
  return {
    ...row,
    log: row.log as Log,
    state: row.state as ImportState,
    dateOrder: row.dateOrder === 'dmy' ? ('dmy' as const) : ('mdy' as const),
    headers: row.headers as unknown as Header[],
    mapping: row.mapping as Mapping,
    notes: row.notes as Notes,
  }
}
export type ImportRow = Awaited<ReturnType<typeof importRow>>

/** The acting person's own import, under the application it was begun from. Anybody else's is not there. */
export async function ownImport(ctx: Ctx, { applicationId, importId }: ImportRef): Promise<ImportRow> {
  const row = await importRow(ctx, importId)
  demand(mayImport(ctx.actor, { ownerId: row.personId }))
  if (row.applicationId !== applicationId) throw new DomainError('not_found')
  return row
}

/** The same, held still until the act is done. */
export async function lockImport(ctx: Ctx, ref: ImportRef): Promise<ImportRow> {
  await ctx.db.$queryRaw`
    select 1 from "Import" where "orgId" = ${ctx.org.id}::uuid and "id" = ${ref.importId}::uuid for update`
  return ownImport(ctx, ref)
}

/** The page on which one import stands, from the columns to the result. */
export function importPath(ctx: Pick<Ctx, 'org'>, { applicationId, importId }: ImportRef): string {
  return `/${ctx.org.slug}/applications/${applicationId}/spreadsheet/${importId}`
}
