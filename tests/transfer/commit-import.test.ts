import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/ctx/ctx'
import { commitImport } from '@/lib/transfer/commands/commit-import'
import { startCheck } from '@/lib/transfer/commands/match-columns'
import { importRow } from '@/lib/transfer/queries/open-import'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { aReadApplication, aTraining, boxes, recorded } from '../support/ledger'
import { anUpload, carriedOut, stateOfImport, TRAININGS } from '../support/transfer'

async function aChecked(own: Ctx, applicationId: string, content = TRAININGS) {
  const importId = await anUpload(own, { applicationId, content })
  await startCheck(own, await importRow(own, importId))
  await carriedOut(own, importId)
  return { applicationId, importId, keepTwins: 'leave' as const }
}
const count = (ctx: Ctx) => ctx.db.training.count({ where: { orgId: ctx.org.id } })

describe('commitImport', () => {
  it('enters everything once, however often it is pressed, and lets go of the file', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const ref = await aChecked(own, id)
      expect(await count(ctx)).toBe(0)
      const [first, second] = [await commitImport(own, ref), await commitImport(own, ref)]
      expect(second).toEqual(first)
      await carriedOut(own, ref.importId)
      expect(await commitImport(own, ref)).toEqual(first)
      expect(await count(ctx)).toBe(2)
      expect(await importRow(own, ref.importId)).toMatchObject({ state: 'done', good: 2, storageKey: null })
      expect(await recorded(ctx, 'transfer.importStarted')).toBe(1)
      expect(await recorded(ctx, 'transfer.importDone')).toBe(1)
    }))

  it('enters nothing while a row has to be mended', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const ref = await aChecked(own, id, `${TRAININGS}Bad,P,2025-01-01,six,IMH\n`)
      expect(await refusal(commitImport(own, ref))).toMatchObject({ code: 'closed', reason: 'transfer.no.problems' })
      expect(await count(ctx)).toBe(0)
    }))

  it('leaves out what is there already, or enters it twice when it is wanted', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const same = { title: 'attachment', provider: 'BLUE RIDGE AIMH', completedOn: boxes('2025-03-04') }
      await aTraining(own, id, same)
      const ref = await aChecked(own, id)
      expect(await importRow(own, ref.importId)).toMatchObject({ good: 1, twins: 1 })
      await commitImport(own, { ...ref, keepTwins: 'keep' })
      await carriedOut(own, ref.importId)
      expect(await count(ctx)).toBe(3)
      const nothing = await aChecked(own, id)
      expect(await refusal(commitImport(own, nothing))).toMatchObject({ reason: 'transfer.no.nothing' })
    }))

  it('says it when the ledger was closed meanwhile: nothing goes in', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const ref = await aChecked(own, id)
      await commitImport(own, ref)
      await aReadApplication(ctx, id)
      expect((await refusal(carriedOut(own, ref.importId))).code).toBe('closed')
      expect(await stateOfImport(own, ref.importId)).toBe('committing')
    }))

  it('knows only its own people', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      await keepsTheWalls(own, commitImport, await aChecked(own, id), ['coordinator'])
    }))
})
