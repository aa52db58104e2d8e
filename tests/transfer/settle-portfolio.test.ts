import { describe, expect, it } from 'vitest'
import { settlePortfolio } from '@/lib/transfer/commands/settle-portfolio'
import { uploadPortfolio } from '@/lib/transfer/commands/upload-portfolio'
import { trialRow } from '@/lib/transfer/queries/portfolio-import'
import { EMPTY_REPORT } from '@/lib/transfer/schema/portfolio'
import { refusal, systemFor, withCtx } from '../support/actors'
import { aPortfolio, taken } from '../support/exchange'
import { recorded } from '../support/ledger'

describe('settlePortfolio', () => {
  it('writes down how it went once: the second run over the same entries learns that it was late', () =>
    withCtx(async (ctx) => {
      const file = await taken(ctx, JSON.stringify(aPortfolio()))
      const { id } = await uploadPortfolio(ctx, { applicationId: null, file })
      const work = await trialRow(ctx, id)
      const system = systemFor({ ...ctx, now: new Date(ctx.now.getTime() + 1000) })
      const outcome = { ...EMPTY_REPORT, added: { training: 1 } }
      expect(await settlePortfolio(system, { work, as: 'done', outcome })).toBe(true)
      expect(await settlePortfolio(system, { work, as: 'done', outcome })).toBe(false)
      expect(await trialRow(ctx, id)).toMatchObject({ state: 'done', source: '', done: 3 })
      expect(await recorded(ctx, 'transfer.portfolioImported')).toBe(1)
    }))

  it('keeps the reason of a failure, and is the background’s alone', () =>
    withCtx(async (ctx) => {
      const file = await taken(ctx, JSON.stringify(aPortfolio()))
      const { id } = await uploadPortfolio(ctx, { applicationId: null, file })
      const work = await trialRow(ctx, id)
      const refused = 'portfolio.no.beingRead'
      expect((await refusal(settlePortfolio(ctx, { work, as: 'failed', refused }))).code).toBe('not_found')
      await settlePortfolio(systemFor(ctx), { work, as: 'failed', refused })
      expect(await trialRow(ctx, id)).toMatchObject({ state: 'failed', refused })
      expect(await recorded(ctx, 'transfer.portfolioFailed')).toBe(1)
    }))
})
