import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { json } from '@/lib/db/json'
import { enqueue } from '@/lib/jobs/enqueue'
import { mayMatch } from '../policy'
import { type ImportRow, importPath, lockImport } from '../queries/open-import'
import { columnsIn } from '../schema/logs'
import { columnOf, type Mapping, type MatchInput, missingFields } from '../schema/mapping'

/** Says which column holds what, and lets the file be checked. */
export async function matchColumns(ctx: Ctx, input: z.output<typeof MatchInput>): Promise<{ next: string }> {
  const row = await lockImport(ctx, input)
  demand(mayMatch(row.state))
  const mapping: Mapping = Object.fromEntries(
    columnsIn(row.log).flatMap(({ field }) => (input.columns[field] ? [[field, input.columns[field]]] : [])),
  )
  refuseUnfit(row, mapping)
  const { dateOrder } = input
  await ctx.db.import.update({
    where: { orgId_id: { orgId: ctx.org.id, id: row.id } },
    data: { mapping: json(mapping), dateOrder, updatedAt: ctx.now },
  })
  await startCheck(ctx, { ...row, mapping, dateOrder })
  return { next: importPath(ctx, input) }
}

/** Every field an entry needs stands somewhere, and no column stands for two. */
function refuseUnfit({ log, headers }: ImportRow, mapping: Mapping): void {
  const fields: Record<string, string[]> = {}
  for (const field of missingFields(log, mapping)) fields[`columns.${field}`] = ['transfer.match.missing']
  const taken = new Set<number>()
  for (const field of Object.keys(mapping)) {
    const at = columnOf(mapping, field)
    if (at === null) continue
    if (at >= headers.length) fields[`columns.${field}`] = ['ui.error.unclear']
    if (taken.has(at)) fields[`columns.${field}`] = ['transfer.match.twice']
    taken.add(at)
  }
  if (Object.keys(fields).length > 0) throw new DomainError('invalid', { fields })
}

/** Puts the rows to work in the background: the real import, undone at its end. */
export async function startCheck(ctx: Ctx, { id, applicationId, rows }: ImportRow): Promise<void> {
  await ctx.db.import.update({
    where: { orgId_id: { orgId: ctx.org.id, id } },
    data: { state: 'checking', done: 0, keepTwins: false, updatedAt: ctx.now },
  })
  await ctx.db.importFinding.deleteMany({ where: { orgId: ctx.org.id, importId: id } })
  await enqueue(ctx, 'transfer.carryOut', { orgId: ctx.org.id, importId: id }, { key: `import:${id}` })
  await record(ctx, 'transfer.checkStarted', { rows }, { applicationId, subject: { kind: 'import', id } })
}
