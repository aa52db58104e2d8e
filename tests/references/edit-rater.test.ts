import { describe, expect, it } from 'vitest'
import { editRater } from '@/lib/references/commands/edit-rater'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { aRater, audited, referenceRow } from '../support/references'

const changed = { name: 'Tom Okafor', jobTitle: '', role: 'colleague', locale: 'es' } as const

describe('editRater', () => {
  it('corrects who somebody is', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      await editRater(ctx, { referenceId, ...changed })
      expect(await referenceRow(ctx, referenceId)).toMatchObject({ ...changed, waiver: true })
      expect(await audited(ctx, 'references.raterChanged')).toBe(1)
    }))

  it('lets the waiver change only until the rater was told', () =>
    withCtx(async (ctx, person) => {
      const early = await aRater(ctx, person, { send: 'later' })
      await editRater(ctx, { referenceId: early.referenceId, ...changed, waiver: false })
      expect((await referenceRow(ctx, early.referenceId)).waiver).toBe(false)
      const told = await aRater(ctx, person, { applicationId: early.applicationId, email: 'told@raters.test' })
      const refused = await refusal(editRater(ctx, { referenceId: told.referenceId, ...changed, waiver: false }))
      expect(refused.fields).toEqual({ waiver: ['references.waiver.told'] })
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      await keepsTheWalls(ctx, editRater, { referenceId, ...changed }, ['reviewer'])
    }))
})
