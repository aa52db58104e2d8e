import type { Ctx } from '@/lib/ctx/ctx'
import { systemCtx } from '@/lib/ctx/system-ctx'
import { carryOut, carryOutPortfolio, notePortfolioProgress, noteProgress } from '@/lib/transfer/jobs'
import type { Handler } from './run'

/** Often enough to see a bar move. */
const PAUSE_MS = 400

type ImportJob = 'transfer.carryOut' | 'transfer.carryOutPortfolio'

/** Carries an import out, and tells how far it is in transactions of their own. */
function importing(job: ImportJob, carry: typeof carryOut, note: typeof noteProgress): Handler<ImportJob> {
  return async ({ orgId, importId }, { clock, origin }) => {
    const within = <T>(work: (ctx: Ctx) => Promise<T>) => systemCtx({ orgId, job, now: clock(), origin }, work)
    let told = clock().getTime()
    await carry(importId, {
      within,
      onward: async (done) => {
        const now = clock().getTime()
        if (now - told < PAUSE_MS) return
        told = now
        await within((ctx) => note(ctx, importId, done))
      },
    })
  }
}

/** Checks or enters a spreadsheet. */
export const importRows = importing('transfer.carryOut', carryOut, noteProgress)
/** Tries or enters a whole portfolio. */
export const importEntries = importing('transfer.carryOutPortfolio', carryOutPortfolio, notePortfolioProgress)
