import { describe, expect, it } from 'vitest'
import { uploadPortfolio } from '@/lib/transfer/commands/upload-portfolio'
import { trialRow } from '@/lib/transfer/queries/portfolio-import'
import { refusal, someone, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { aPortfolio, taken } from '../support/exchange'
import { recorded } from '../support/ledger'
import { asked } from '../support/transfer'

describe('uploading a portfolio', () => {
  it('only asks the background to try it: the request enters nothing and reads no ledger', () =>
    withCtx(async (ctx) => {
      const file = await taken(ctx, JSON.stringify(aPortfolio()))
      const { id } = await uploadPortfolio(ctx, { applicationId: null, file })
      expect(await trialRow(ctx, id)).toMatchObject({ state: 'trying', entries: 3, done: 0 })
      expect(await asked(ctx, 'transfer.carryOutPortfolio')).toMatchObject([{ importId: id }])
      expect(await recorded(ctx, 'transfer.portfolioUploaded')).toBe(1)
    }))

  it('says at once what cannot be read, and asks nobody to try that', () =>
    withCtx(async (ctx) => {
      const file = await taken(ctx, JSON.stringify(aPortfolio({ format: 'endorsement-portfolio/9' })))
      const { id } = await uploadPortfolio(ctx, { applicationId: null, file })
      const { state, report } = await trialRow(ctx, id)
      expect([state, report.refused]).toEqual(['checked', 1])
      expect(await asked(ctx, 'transfer.carryOutPortfolio')).toEqual([])
    }))

  it('finds nobody else’s application to begin from', () =>
    withCtx(async (ctx, person) => {
      const own = await anApplication(ctx, person)
      const other = await someone(ctx)
      const file = await taken(other.ctx, JSON.stringify(aPortfolio()))
      expect((await refusal(uploadPortfolio(other.ctx, { applicationId: own.id, file }))).code).toBe('not_found')
    }))
})
