import { describe, expect, it } from 'vitest'
import { readLink } from '@/lib/auth/links'
import { requestRating } from '@/lib/references/commands/request-rating'
import { ratingView } from '@/lib/references/queries/for-rater'
import { keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { aRater, audited, fillIn, letters, queued, rated, referenceRow, tokenIn } from '../support/references'
import { at } from '../support/world'

describe('requestRating', () => {
  it('sends the link, tells until when it works, and sets the clock', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person, { send: 'later' })
      await requestRating(ctx, { referenceId })
      const [letter] = await letters(ctx, 'rater-invitation')
      const link = await readLink(ctx, 'rate', tokenIn(letter))
      expect(link).toMatchObject({ objectId: referenceId, orgId: ctx.org.id, usedAt: null })
      expect(letter?.values).toMatchObject({ until: '2027-01-21', category: 'IFS', role: 'supervisor' })
      expect((await referenceRow(ctx, referenceId)).expiresAt).toEqual(new Date('2027-01-22T04:59:59Z'))
      const reminders = (await queued(ctx, 'wait.remind')).filter((job) => job.key.includes(referenceId))
      expect(reminders.map((job) => job.runAt.toISOString())).toEqual([
        '2026-11-29T15:00:00.000Z',
        '2026-12-13T15:00:00.000Z',
        '2027-01-16T15:00:00.000Z',
      ])
      const expiry = (await queued(ctx, 'wait.expire')).filter((job) => job.key.includes(referenceId))
      expect(expiry.map((job) => job.runAt)).toEqual([new Date('2027-01-22T04:59:59Z')])
      expect(await audited(ctx, 'references.ratingRequested')).toBe(1)
    }))

  it('asks once; again only when the link has run out, and then the old link is dead', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      expect((await refusal(requestRating(ctx, { referenceId }))).reason).toBe('references.no.request.requested')
      const later = at(ctx, '2027-02-01T12:00:00Z')
      await requestRating(later, { referenceId })
      const [first, second] = await letters(ctx, 'rater-invitation')
      expect((await refusal(readLink(later, 'rate', tokenIn(first)))).code).toBe('not_found')
      expect((await readLink(later, 'rate', tokenIn(second))).objectId).toBe(referenceId)
    }))

  it('is sent again by the office while one waits; the form that is open keeps working', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      const rater = await fillIn(ctx, referenceId)
      const office = await someone(ctx, ['coordinator'])
      const later = at(office.ctx, '2026-11-25T12:00:00Z')
      await requestRating(later, { referenceId })
      for (const letter of await letters(ctx, 'rater-invitation')) {
        expect((await readLink(later, 'rate', tokenIn(letter))).objectId).toBe(referenceId)
      }
      expect((await ratingView(rater)).stage).toBe('open')
      expect(await audited(ctx, 'references.requestRepeated')).toBe(1)
    }))

  it('asks nobody who has answered', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      await rated(ctx, referenceId)
      expect((await refusal(requestRating(ctx, { referenceId }))).reason).toBe('references.no.request.given')
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person, { send: 'later' })
      await keepsTheWalls(ctx, requestRating, { referenceId }, ['reviewer'])
    }))
})
