import { DomainError } from '@/lib/core/domain-error'
import type { Ctx } from '@/lib/ctx/ctx'
import { removeFile } from '@/lib/storage/storage'
import { enterRows, type Outcome } from './commands/enter-rows'
import { settleImport } from './commands/settle-import'
import { isRunning } from './policy'
import { type ImportRow, importRow } from './queries/open-import'
import { kept } from './queries/sheet'

/** Opens one transaction of the association after the other. */
export type Within = <T>(work: (ctx: Ctx) => Promise<T>) => Promise<T>
type Lent = {
  within: Within
  /** Tells how far it is, beside the transaction of the rows. */
  onward: (done: number) => Promise<void>
}

class Undone extends Error {}

/** What there is to do for an import, or null when it was done or given up meanwhile. */
async function due(ctx: Ctx, importId: string): Promise<ImportRow | null> {
  const work = await importRow(ctx, importId)
  return isRunning(work.state) ? work : null
}

/**
 * Checks a file or enters it: the same act over the same rows, whose transaction is undone unless everything may stay. What
 * it found is written afterwards.
 */
export async function carryOut(importId: string, { within, onward }: Lent): Promise<void> {
  const work = await within((ctx) => due(ctx, importId))
  if (!work) return
  let outcome: Outcome | undefined
  try {
    await within(async (ctx) => {
      const table = await kept(ctx, work.storageKey)
      outcome = await enterRows(ctx, { work, table, onward })
      const stays = work.state === 'committing' && outcome.bad === 0
      if (!stays || !(await settleImport(ctx, { work, as: 'done', outcome }))) throw new Undone()
    })
  } catch (error) {
    if (error instanceof Undone) await within((ctx) => settleImport(ctx, { work, as: 'checked', outcome }))
    else await fail(within, work, error)
  }
}

/** Neither a refusal nor an accident may leave somebody before a bar that stands still; an accident is told to us too. */
async function fail(within: Within, work: ImportRow, error: unknown): Promise<void> {
  const refused = error instanceof DomainError ? (error.reason ?? `common.error.${error.code}`) : undefined
  await within((ctx) => settleImport(ctx, { work, as: 'failed', refused }))
  if (!refused) throw error
}

/** How far an import is. A transaction of its own: the rows' is not to be seen until it ends. */
export async function noteProgress(ctx: Ctx, importId: string, done: number): Promise<void> {
  await ctx.db.import.updateMany({ where: { orgId: ctx.org.id, id: importId }, data: { done } })
}

/** What this room does in the background, by job name. */
export const transferJobs = {
  'transfer.forgetFile': (ctx: Ctx, { storageKey }: { storageKey: string }) => removeFile(ctx, storageKey),
} as const
