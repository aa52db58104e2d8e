import { describe, expect, it } from 'vitest'
import { ledgerOf } from '@/lib/portfolio/queries/ledger'
import { checkPortfolio } from '@/lib/transfer/commands/check-portfolio'
import { importPortfolio } from '@/lib/transfer/commands/import-portfolio'
import { ownTrial, portfolioImportView } from '@/lib/transfer/queries/portfolio-import'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { aPortfolio, aRun, aTrial, tried } from '../support/exchange'
import { recorded } from '../support/ledger'

const givers = [
  { id: 'g1', name: 'Grace Okafor' },
  { id: 'g2', name: 'Henry Osei' },
]
const withRsc = aPortfolio({ givers, rsc: [aRun, { ...aRun, id: 'r2', giver: 'g2' }] })

describe('saying who the givers of a portfolio are', () => {
  it('asks for those nobody knows here, takes an address or leaves their sessions out', () =>
    withCtx(async (ctx, person) => {
      const own = await anApplication(ctx, person)
      const trial = await aTrial(own.ctx, own.id, withRsc)
      const ref = { importId: trial.id }
      const refused = trial.report.lines.filter(({ outcome }) => outcome === 'refused')
      expect(refused.map(({ path }) => path)).toEqual(['rsc[0].giver', 'rsc[1].giver'])
      expect(trial.report.unknownGivers.map(({ name }) => name)).toEqual(['Grace Okafor', 'Henry Osei'])
      await checkPortfolio(own.ctx, {
        ...ref,
        givers: [
          { id: 'g1', email: 'grace@givers.test' },
          { id: 'g2', leave: 'true' },
        ],
      })
      await checkPortfolio(own.ctx, { ...ref, givers: [] })
      expect((await refusal(importPortfolio(own.ctx, ref))).reason).toBe('exchange.no.atWork')
      await tried(own.ctx, trial.id)
      const { report } = await ownTrial(own.ctx, ref)
      expect(report).toMatchObject({ refused: 0, added: { rsc: 1 } })
      expect(report.lines).toMatchObject([{ path: 'rsc[1]', outcome: 'left' }])
      expect((await ledgerOf(own.ctx, person.id)).givers).toEqual([])
      expect(await recorded(own.ctx, 'transfer.portfolioChecked')).toBe(2)
      await importPortfolio(own.ctx, ref)
      await tried(own.ctx, trial.id)
      expect((await ledgerOf(own.ctx, person.id)).rsc).toMatchObject([{ minutes: 720, confirmedAt: null }])
      expect(await ctx.db.letter.count({ where: { orgId: ctx.org.id } })).toBe(0)
    }))

  it('does not take the person’s own address', () =>
    withCtx(async (ctx, person) => {
      const own = await anApplication(ctx, person)
      const trial = await aTrial(own.ctx, own.id, withRsc)
      const ref = { importId: trial.id }
      await checkPortfolio(own.ctx, { ...ref, givers: [{ id: 'g1', email: person.email }] })
      await tried(own.ctx, trial.id)
      const { report } = await ownTrial(own.ctx, ref)
      expect(report.lines[0]).toMatchObject({ path: 'rsc[0].giver', reason: { key: 'rsc.giver.own' } })
    }))

  it('is for its owner alone', () =>
    withCtx(async (ctx, person) => {
      const own = await anApplication(ctx, person)
      const trial = await aTrial(own.ctx, own.id, aPortfolio())
      const ref = { importId: trial.id }
      await keepsTheWalls(own.ctx, checkPortfolio, { ...ref, givers: [] })
      await keepsTheWalls(own.ctx, portfolioImportView, ref)
    }))
})
