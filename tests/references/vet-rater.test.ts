import { describe, expect, it } from 'vitest'
import { vetRater } from '@/lib/references/commands/vet-rater'
import { actorFor, keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { aRater, audited, referenceRow } from '../support/references'

describe('vetRater', () => {
  it('makes somebody serve where an endorsed or vetted rater is asked for, or takes that back', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      const office = await someone(ctx, ['coordinator'])
      await vetRater(office.ctx, { referenceId, outcome: 'accepted', note: 'Called on Monday.' })
      expect(await referenceRow(ctx, referenceId)).toMatchObject({
        endorsed: true,
        vettedAt: ctx.now,
        vettedById: office.person.id,
        endorsedNote: 'Called on Monday.',
      })
      await vetRater(office.ctx, { referenceId, outcome: 'refused', note: 'Knows little of the field.' })
      expect(await referenceRow(ctx, referenceId)).toMatchObject({ endorsed: false, vettedAt: null })
      expect(await audited(ctx, 'references.raterVetted')).toBe(2)
    }))

  it('is not for the applicant, even one who coordinates', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      const both = { ...ctx, actor: actorFor(person, ['applicant', 'coordinator']) }
      const input = { referenceId, outcome: 'accepted', note: 'myself' } as const
      expect((await refusal(vetRater(both, input))).code).toBe('not_found')
      expect((await refusal(vetRater(ctx, input))).code).toBe('not_found')
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      await keepsTheWalls(ctx, vetRater, { referenceId, outcome: 'accepted', note: 'x' }, ['reviewer', 'admin'])
    }))
})
