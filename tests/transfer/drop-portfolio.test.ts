import { describe, expect, it } from 'vitest'
import { checkPortfolio } from '@/lib/transfer/commands/check-portfolio'
import { dropPortfolio } from '@/lib/transfer/commands/drop-portfolio'
import { importPortfolio } from '@/lib/transfer/commands/import-portfolio'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { aPdf, aPortfolio, aTrial, aZip } from '../support/exchange'
import { recorded } from '../support/ledger'
import { asked } from '../support/transfer'

describe('giving a portfolio up', () => {
  it('ends it and lets its documents go; giving up twice is giving up', () =>
    withCtx(async (ctx, person) => {
      const own = await anApplication(ctx, person)
      const zip = await aZip({ 'portfolio.json': JSON.stringify(aPortfolio()), 'documents/a.pdf': await aPdf('A') })
      const trial = await aTrial(own.ctx, own.id, zip, 'mine.zip')
      const ref = { importId: trial.id }
      await dropPortfolio(own.ctx, ref)
      await dropPortfolio(own.ctx, ref)
      expect(await recorded(own.ctx, 'transfer.portfolioDropped')).toBe(1)
      const [file] = trial.files
      expect(await asked(ctx, 'transfer.forgetFile')).toMatchObject([{ storageKey: file?.received?.storageKey }])
      expect((await refusal(checkPortfolio(own.ctx, { ...ref, givers: [] }))).reason).toBe('exchange.no.over')
      expect((await refusal(importPortfolio(own.ctx, ref))).reason).toBe('exchange.no.over')
    }))

  it('is for its owner alone', () =>
    withCtx(async (ctx, person) => {
      const own = await anApplication(ctx, person)
      const trial = await aTrial(own.ctx, own.id, aPortfolio())
      await keepsTheWalls(own.ctx, dropPortfolio, { importId: trial.id })
    }))
})
