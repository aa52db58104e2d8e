import { describe, expect, it } from 'vitest'
import { readLink } from '@/lib/auth/links'
import { cancelRater } from '@/lib/references/commands/cancel-rater'
import { readdressRater } from '@/lib/references/commands/readdress-rater'
import { showLink } from '@/lib/references/commands/show-link'
import { ratingsForReview } from '@/lib/references/queries/for-review'
import { once } from '@/lib/web/once'
import { keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { aRater, audited, letters, rated, tokenIn } from '../support/references'
import { at } from '../support/world'

const tokenOf = ({ secret }: { secret: { url: string } }) => secret.url.slice(secret.url.lastIndexOf('/') + 1)

describe('showLink', () => {
  it('gives a link of its own beside the one in the letter, and those who judge see that', () =>
    withCtx(async (ctx, person) => {
      const { referenceId, applicationId } = await aRater(ctx, person)
      const token = tokenOf(await showLink(ctx, { referenceId }))
      const [letter] = await letters(ctx, 'rater-invitation')
      for (const one of [token, tokenIn(letter)]) {
        expect((await readLink(ctx, 'rate', one)).objectId).toBe(referenceId)
      }
      expect(await audited(ctx, 'references.linkShown')).toBe(1)
      const office = await someone(ctx, ['coordinator'])
      const seen = async () => (await ratingsForReview(office.ctx, applicationId)).ratings[0]
      expect(await seen()).toMatchObject({ linkShownOn: '2026-11-22', linkShownTo: 'applicant' })
      await showLink(office.ctx, { referenceId })
      expect(await seen()).toMatchObject({ linkShownTo: 'office' })
    }))

  it('dies with the address it was for', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      const token = tokenOf(await showLink(ctx, { referenceId }))
      await readdressRater(ctx, { referenceId, email: 'right@raters.test' })
      expect((await refusal(readLink(ctx, 'rate', token))).code).toBe('not_found')
    }))

  it('is kept nowhere: neither the answer to the press nor the trail holds it', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      const press = () => once(ctx, 'showLink', 'one-key', () => showLink(ctx, { referenceId }))
      const token = tokenOf(await press())
      expect(await press()).toEqual({ referenceId })
      const kept = await ctx.db.idempotencyKey.findMany({ where: { orgId: ctx.org.id } })
      const trail = await ctx.db.auditEntry.findMany({ where: { orgId: ctx.org.id } })
      expect(JSON.stringify([kept, trail])).not.toContain(token)
    }))

  it('is there only while somebody is asked and the link works', () =>
    withCtx(async (ctx, person) => {
      const asked = await aRater(ctx, person, { send: 'later' })
      const input = { referenceId: asked.referenceId }
      expect((await refusal(showLink(ctx, input))).reason).toBe('references.no.notWaiting')
      const { applicationId } = asked
      const over = await aRater(ctx, person, { applicationId, email: 'over@raters.test' })
      const late = showLink(at(ctx, '2027-03-01T00:00:00Z'), { referenceId: over.referenceId })
      expect((await refusal(late)).reason).toBe('references.no.linkOver')
      await cancelRater(ctx, { referenceId: over.referenceId })
      expect((await refusal(showLink(ctx, { referenceId: over.referenceId }))).code).toBe('closed')
      const given = await aRater(ctx, person, { applicationId, email: 'given@raters.test' })
      await rated(ctx, given.referenceId)
      expect((await refusal(showLink(ctx, { referenceId: given.referenceId }))).code).toBe('closed')
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      await keepsTheWalls(ctx, showLink, { referenceId }, ['reviewer', 'admin', 'adviser'])
    }))
})
