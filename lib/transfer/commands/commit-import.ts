import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { enqueue } from '@/lib/jobs/enqueue'
import { mayCommit } from '../policy'
import { importPath, lockImport } from '../queries/open-import'
import type { CommitInput } from '../schema/mapping'

/** Enters every row of a checked file into the ledger, all or none. Pressed again, it is the same import. */
export async function commitImport(ctx: Ctx, input: z.output<typeof CommitInput>): Promise<{ next: string }> {
  const { id, applicationId, state, good, bad, twins, fileName } = await lockImport(ctx, input)
  const next = importPath(ctx, input)
  if (state === 'committing' || state === 'done') return { next }
  const keepTwins = input.keepTwins === 'keep'
  demand(mayCommit(state, { good: keepTwins ? good + twins : good, bad }))
  await ctx.db.import.update({
    where: { orgId_id: { orgId: ctx.org.id, id } },
    data: { state: 'committing', done: 0, keepTwins, updatedAt: ctx.now },
  })
  await enqueue(ctx, 'transfer.carryOut', { orgId: ctx.org.id, importId: id }, { key: `import:${id}` })
  const detail = { file: fileName, entries: keepTwins ? good + twins : good }
  await record(ctx, 'transfer.importStarted', detail, { applicationId, subject: { kind: 'import', id } })
  return { next }
}
