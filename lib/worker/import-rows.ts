import type { Ctx } from '@/lib/ctx/ctx'
import { systemCtx } from '@/lib/ctx/system-ctx'
import { carryOut, noteProgress } from '@/lib/transfer/jobs'
import type { Handler } from './run'

const job = 'transfer.carryOut'
/** Often enough to see a bar move. */
const PAUSE_MS = 400

/** Checks or enters a spreadsheet, and tells how far it is in transactions of their own. */
export const importRows: Handler<typeof job> = async ({ orgId, importId }, { clock, origin }) => {
  const within = <T>(work: (ctx: Ctx) => Promise<T>) => systemCtx({ orgId, job, now: clock(), origin }, work)
  let told = clock().getTime()
  await carryOut(importId, {
    within,
    onward: async (done) => {
      const now = clock().getTime()
      if (now - told < PAUSE_MS) return
      told = now
      await within((ctx) => noteProgress(ctx, importId, done))
    },
  })
}
