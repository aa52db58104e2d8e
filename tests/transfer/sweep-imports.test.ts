import { describe, expect, it } from 'vitest'
import { sweepImports } from '@/lib/transfer/commands/sweep-imports'
import { importRow } from '@/lib/transfer/queries/open-import'
import { trialRow } from '@/lib/transfer/queries/portfolio-import'
import { inAnotherOrg, refusal, systemFor, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { aPdf, aPortfolio, aTrial, aZip } from '../support/exchange'
import { anUpload, asked, carriedOut } from '../support/transfer'

const DAY_MS = 86_400_000

describe('imports that nobody goes on with', () => {
  it('are given up after their time, files and findings included, and not a day before', () =>
    withCtx(async (ctx, person) => {
      const { id: applicationId, ctx: own } = await anApplication(ctx, person)
      const importId = await anUpload(own, { applicationId, content: 'Title,Hours\nA,six\n' })
      await carriedOut(own, importId)
      const zip = await aZip({ 'portfolio.json': JSON.stringify(aPortfolio()), 'documents/a.pdf': await aPdf('A') })
      const trial = await aTrial(own, null, zip, 'mine.zip')
      const { storageKey } = await importRow(own, importId)
      const on = (days: number) => systemFor({ ...ctx, now: new Date(ctx.now.getTime() + days * DAY_MS) })

      await sweepImports(on(0.9))
      expect((await trialRow(own, trial.id)).state).toBe('checked')
      await sweepImports(on(13.9))
      expect(await trialRow(own, trial.id)).toMatchObject({ state: 'dropped', source: '', files: [] })
      expect((await importRow(own, importId)).state).toBe('checked')
      await sweepImports(on(14.1))
      expect(await importRow(own, importId)).toMatchObject({ state: 'dropped', storageKey: null })
      expect(await ctx.db.importFinding.count({ where: { orgId: ctx.org.id, importId } })).toBe(0)
      const gone = (await asked(ctx, 'transfer.forgetFile')).map((payload) => payload.storageKey)
      expect(gone.toSorted()).toEqual([storageKey, trial.files[0]?.received?.storageKey].toSorted())
    }))

  it('stay where they ended, or are another association’s', () =>
    withCtx(async (ctx, person) => {
      const { id: applicationId, ctx: own } = await anApplication(ctx, person)
      const importId = await anUpload(own, { applicationId })
      const late = new Date(ctx.now.getTime() + 30 * DAY_MS)
      await inAnotherOrg(ctx, ['applicant'], (other) => sweepImports(systemFor({ ...other, now: late })))
      expect((await importRow(own, importId)).state).not.toBe('dropped')
      await ctx.db.import.updateMany({ where: { orgId: ctx.org.id, id: importId }, data: { state: 'done' } })
      await sweepImports(systemFor({ ...ctx, now: late }))
      expect((await importRow(own, importId)).state).toBe('done')
      expect((await refusal(sweepImports(own))).code).toBe('not_found')
    }))
})
