import { describe, expect, it } from 'vitest'
import { startCheck } from '@/lib/transfer/commands/match-columns'
import { settleImport } from '@/lib/transfer/commands/settle-import'
import { importRow } from '@/lib/transfer/queries/open-import'
import { refusal, systemFor, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { recorded } from '../support/ledger'
import { anUpload } from '../support/transfer'

const OUTCOME = { made: 1, bad: 1, twins: 0, notes: {}, findings: [finding(2), finding(2), finding(3)] }

function finding(row: number) {
  return { row, field: 'hours', kind: 'problem' as const, typed: 'x'.repeat(500), reason: 'ui.hours.unclear' }
}

describe('settleImport', () => {
  it('writes down what was found, once: a second run over the same rows is told that it came late', () =>
    withCtx(async (ctx, person) => {
      const { id: applicationId, ctx: own } = await anApplication(ctx, person)
      const importId = await anUpload(own, { applicationId })
      await startCheck(own, await importRow(own, importId))
      const system = systemFor(ctx)
      const work = await importRow(system, importId)
      expect(await settleImport(system, { work, as: 'checked', outcome: OUTCOME })).toBe(true)
      expect(await settleImport(system, { work, as: 'checked', outcome: OUTCOME })).toBe(false)
      const found = await ctx.db.importFinding.findMany({
        where: { orgId: ctx.org.id, importId },
        orderBy: { row: 'asc' },
      })
      expect(found.map(({ row, typed }) => [row, typed.length])).toEqual([
        [2, 200],
        [3, 200],
      ])
      expect(await importRow(system, importId)).toMatchObject({ state: 'checked', good: 1, bad: 1, twins: 0 })
      expect(await recorded(ctx, 'transfer.importChecked')).toBe(1)
    }))

  it('keeps the file of an import that failed, and why', () =>
    withCtx(async (ctx, person) => {
      const { id: applicationId, ctx: own } = await anApplication(ctx, person)
      const importId = await anUpload(own, { applicationId })
      await startCheck(own, await importRow(own, importId))
      const work = await importRow(own, importId)
      await settleImport(systemFor(ctx), { work, as: 'failed', refused: 'portfolio.no.beingRead' })
      const row = await importRow(own, importId)
      expect(row).toMatchObject({
        state: 'failed',
        storageKey: work.storageKey,
        notes: { refused: 'portfolio.no.beingRead' },
      })
      expect(await recorded(ctx, 'transfer.importFailed')).toBe(1)
    }))

  it('is not for people to call', () =>
    withCtx(async (ctx, person) => {
      const { id: applicationId, ctx: own } = await anApplication(ctx, person)
      const work = await importRow(own, await anUpload(own, { applicationId }))
      expect((await refusal(settleImport(own, { work, as: 'done' }))).code).toBe('not_found')
    }))
})
