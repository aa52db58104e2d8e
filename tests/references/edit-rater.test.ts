import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/ctx/ctx'
import { editRater } from '@/lib/references/commands/edit-rater'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { aRater, audited, referenceRow } from '../support/references'

const changed = { name: 'Tom Okafor', jobTitle: '', role: 'colleague', locale: 'es' } as const

const shown = async (ctx: Ctx, referenceId: string) => ({
  referenceId,
  ...changed,
  version: (await referenceRow(ctx, referenceId)).version,
})

describe('editRater', () => {
  it('corrects who somebody is', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      await editRater(ctx, await shown(ctx, referenceId))
      expect(await referenceRow(ctx, referenceId)).toMatchObject({ ...changed, waiver: true })
      expect(await audited(ctx, 'references.raterChanged')).toBe(1)
    }))

  it('lets the waiver change only until the rater was told', () =>
    withCtx(async (ctx, person) => {
      const early = await aRater(ctx, person, { send: 'later' })
      await editRater(ctx, { ...(await shown(ctx, early.referenceId)), waiver: false })
      expect((await referenceRow(ctx, early.referenceId)).waiver).toBe(false)
      const told = await aRater(ctx, person, { applicationId: early.applicationId, email: 'told@raters.test' })
      const refused = await refusal(editRater(ctx, { ...(await shown(ctx, told.referenceId)), waiver: false }))
      expect(refused.fields).toEqual({ waiver: ['references.waiver.told'] })
    }))

  it('refuses a second device with what is there now, and lets it win when asked', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      const seen = await shown(ctx, referenceId)
      await editRater(ctx, seen)
      const late = { ...seen, name: 'T. Okafor' }
      const refused = await refusal(editRater(ctx, late))
      const now = seen.version + 1
      expect(refused).toMatchObject({ code: 'conflict', detail: { version: now, 'now.name': 'Tom Okafor' } })
      await editRater(ctx, { ...late, overwrite: now })
      expect((await referenceRow(ctx, referenceId)).name).toBe('T. Okafor')
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      await keepsTheWalls(ctx, editRater, await shown(ctx, referenceId), ['reviewer'])
    }))
})
