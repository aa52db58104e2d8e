import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { json } from '@/lib/db/json'
import { enqueue } from '@/lib/jobs/enqueue'
import { mayCarryOut } from '../policy'
import type { ImportRow } from '../queries/open-import'
import type { Found, Outcome } from './enter-rows'

type Input = {
  work: ImportRow
  /** `checked`: the rows were undone; `done`: they stay; `failed`: refused or an accident of ours, nothing was entered. */
  as: 'checked' | 'done' | 'failed'
  outcome?: Outcome
  /** Why it may not be, when it failed because it may not. */
  refused?: string
}

/**
 * Writes down how an import went. Only the first of two runs over the same rows finds it still under way: false for the
 * second, whose rows must not stay.
 */
export async function settleImport(ctx: Ctx, { work, as, outcome, refused }: Input): Promise<boolean> {
  demand(mayCarryOut(ctx.actor))
  const { id, applicationId, rows, fileName, storageKey, state } = work
  const { count } = await ctx.db.import.updateMany({
    where: { orgId: ctx.org.id, id, state, updatedAt: work.updatedAt },
    data: {
      state: as,
      updatedAt: ctx.now,
      ...(outcome ? { good: outcome.made, bad: outcome.bad, twins: outcome.twins, notes: json(outcome.notes) } : {}),
      ...(refused ? { notes: json({ refused }) } : {}),
      ...(as === 'done' ? { storageKey: null, finishedAt: ctx.now, done: rows } : {}),
    },
  })
  if (count === 0) return false
  if (as !== 'failed') await ctx.db.importFinding.deleteMany({ where: { orgId: ctx.org.id, importId: id } })
  if (outcome && as === 'checked') await writeFindings(ctx, id, outcome.findings)
  if (as === 'done' && storageKey) await enqueue(ctx, 'transfer.forgetFile', { orgId: ctx.org.id, storageKey })
  const { made = 0, bad = 0, twins = 0 } = outcome ?? {}
  const about = { applicationId, subject: { kind: 'import', id } }
  if (as === 'checked') await record(ctx, 'transfer.importChecked', { file: fileName, good: made, bad, twins }, about)
  if (as === 'done') await record(ctx, 'transfer.importDone', { file: fileName, entries: made }, about)
  if (as === 'failed') await record(ctx, 'transfer.importFailed', { file: fileName }, about)
  return true
}

const AT_ONCE = 2000
const LONGEST = 200

async function writeFindings(ctx: Ctx, importId: string, findings: readonly Found[]): Promise<void> {
  for (let at = 0; at < findings.length; at += AT_ONCE) {
    const rows = findings.slice(at, at + AT_ONCE).map((one) => ({ ...one, typed: one.typed.slice(0, LONGEST) }))
    await ctx.db.$executeRaw`
      insert into "ImportFinding" ("orgId", "importId", "row", "field", "kind", "typed", "reason")
      select ${ctx.org.id}::uuid, ${importId}::uuid, "row", "field", "kind", "typed", "reason"
      from json_to_recordset(${JSON.stringify(rows)}::json) as r ("row" int, "field" text, "kind" text, "typed" text, "reason" text)
      on conflict do nothing`
  }
}
