import { describe, expect, it } from 'vitest'
import { enterValues } from '@/lib/transfer/commands/enter-values'
import { readPortfolio } from '@/lib/transfer/queries/portfolio-import'
import { tally } from '@/lib/transfer/queries/portfolio-tally'
import { refusal, someone, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { aPortfolio } from '../support/exchange'
import { aReadApplication } from '../support/ledger'

function told() {
  const read = readPortfolio(JSON.stringify(aPortfolio()), null)
  if (!read.ok) throw new Error('the portfolio of a test can be read')
  return tally(read.document, async () => undefined)
}

describe('enterValues', () => {
  it('writes what is not written here yet; what the person wrote here stays', () =>
    withCtx(async (ctx, person) => {
      const given = { applicationId: null, ownerId: person.id }
      await enterValues(ctx, { ...given, values: { justice: 'Mine' } }, told())
      const report = told()
      await enterValues(ctx, { ...given, values: { justice: 'Theirs', integrity: 'New', knowledge: ' ' } }, report)
      expect(report.report()).toMatchObject({ added: { values: 1 }, there: { values: 1 } })
      const rows = await ctx.db.valueStatement.findMany({ where: { orgId: ctx.org.id }, orderBy: { value: 'asc' } })
      expect(rows.map(({ value, text }) => [value, text])).toEqual([
        ['integrity', 'New'],
        ['justice', 'Mine'],
      ])
    }))

  it('is refused while somebody reads them, and to anybody else', () =>
    withCtx(async (ctx, person) => {
      const given = { applicationId: null, ownerId: person.id, values: { justice: 'Mine' } }
      const stranger = await someone(ctx, ['coordinator'])
      expect((await refusal(enterValues(stranger.ctx, given, told()))).code).toBe('not_found')
      const { id } = await anApplication(ctx, person)
      await aReadApplication(ctx, id)
      const report = told()
      await enterValues(ctx, given, report)
      expect(report.report().lines).toMatchObject([{ path: 'values.justice', outcome: 'refused' }])
    }))
})
