import { describe, expect, it } from 'vitest'
import { readLink } from '@/lib/auth/links'
import { remindRater } from '@/lib/references/commands/remind-rater'
import { requestRating } from '@/lib/references/commands/request-rating'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { aRater, audited, letters, tokenIn } from '../support/references'
import { at } from '../support/world'

describe('remindRater', () => {
  it('nudges once for each request, with a link beside the first one', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      await remindRater(ctx, { referenceId })
      const [invitation] = await letters(ctx, 'rater-invitation')
      const [reminder] = await letters(ctx, 'rater-reminder')
      expect(tokenIn(reminder)).not.toBe(tokenIn(invitation))
      for (const letter of [invitation, reminder]) {
        expect((await readLink(ctx, 'rate', tokenIn(letter))).objectId).toBe(referenceId)
      }
      expect((await refusal(remindRater(ctx, { referenceId }))).reason).toBe('references.no.nudged')
      expect(await audited(ctx, 'references.raterReminded')).toBe(1)

      const later = at(ctx, '2027-02-01T12:00:00Z')
      expect((await refusal(remindRater(later, { referenceId }))).reason).toBe('references.no.notWaiting')
      await requestRating(later, { referenceId })
      await remindRater(later, { referenceId })
      expect(await letters(ctx, 'rater-reminder')).toHaveLength(2)
    }))

  it('reminds nobody who was not asked', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person, { send: 'later' })
      expect((await refusal(remindRater(ctx, { referenceId }))).code).toBe('closed')
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      await keepsTheWalls(ctx, remindRater, { referenceId }, ['reviewer', 'adviser'])
    }))
})
