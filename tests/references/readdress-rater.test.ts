import { describe, expect, it } from 'vitest'
import { readLink } from '@/lib/auth/links'
import { readdressRater } from '@/lib/references/commands/readdress-rater'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { aRater, audited, fillIn, letters, referenceRow, tokenIn } from '../support/references'
import { at } from '../support/world'

describe('readdressRater', () => {
  it('kills the old link, drops what somebody began behind it, and writes to the new address', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      await fillIn(ctx, referenceId)
      const later = at(ctx, '2026-11-24T09:00:00Z')
      await readdressRater(later, { referenceId, email: 'right@raters.test' })
      const [first, second] = await letters(ctx, 'rater-invitation')
      expect((await refusal(readLink(later, 'rate', tokenIn(first)))).code).toBe('not_found')
      expect((await readLink(later, 'rate', tokenIn(second))).objectId).toBe(referenceId)
      expect(second?.toEmail).toBe('right@raters.test')
      const row = await referenceRow(ctx, referenceId)
      expect(row).toMatchObject({ email: 'right@raters.test', openedAt: null, rating: null, requestedAt: later.now })
      expect(await audited(ctx, 'references.raterReaddressed')).toBe(1)
    }))

  it('writes to nobody while nothing was asked', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person, { send: 'later' })
      await readdressRater(ctx, { referenceId, email: 'right@raters.test' })
      expect(await letters(ctx, 'rater-invitation')).toEqual([])
      expect((await referenceRow(ctx, referenceId)).expiresAt).toBeNull()
    }))

  it('refuses an address that is somebody else’s here', () =>
    withCtx(async (ctx, person) => {
      const { referenceId, applicationId } = await aRater(ctx, person)
      await aRater(ctx, person, { applicationId, email: 'other@raters.test' })
      const refused = await refusal(readdressRater(ctx, { referenceId, email: 'other@raters.test' }))
      expect(refused.fields).toEqual({ email: ['references.email.twice'] })
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      await keepsTheWalls(ctx, readdressRater, { referenceId, email: 'x@raters.test' }, ['reviewer'])
    }))
})
