import { describe, expect, it } from 'vitest'
import { newId } from '@/lib/db/new-id'
import { fillSeats } from '@/lib/reviewers/commands/fill-seats'
import { settleReading } from '@/lib/reviewers/commands/settle-reading'
import { inAnotherOrg, refusal, systemFor, withCtx } from '../support/actors'
import { aCaseToRead, readersNow } from '../support/assigning'
import { stateOf, trailOf } from '../support/review'
import { aReviewer, reviewRow } from '../support/reviewers'

describe('fillSeats', () => {
  it('asks as many as read, once, and says why it is them', () =>
    withCtx(async (ctx) => {
      const { id, office } = await aCaseToRead(ctx)
      const all = [await aReviewer(ctx), await aReviewer(ctx), await aReviewer(ctx)]
      const { seated, unseated } = await fillSeats(office, id)
      expect(unseated).toBeNull()
      expect(seated).toHaveLength(2)
      expect(new Set(seated.map(({ reviewerId }) => reviewerId)).size).toBe(2)
      const [first] = seated
      expect(first?.why).toContainEqual({ code: 'choice', n: all.length })
      const review = await reviewRow(ctx, first?.reviewId ?? '')
      expect(review).toMatchObject({ how: 'auto', assignedById: null, why: first?.why })
      expect(await fillSeats(office, id)).toEqual({ seated: [], unseated: null })
      expect((await trailOf(ctx, id)).filter((name) => name === 'reviewers.reviewAssigned')).toHaveLength(2)
    }))

  it('passes by whoever is tied to the applicant, and says why a seat stays empty', () =>
    withCtx(async (ctx) => {
      const { id, office, person: owner } = await aCaseToRead(ctx)
      const [tied, free] = [await aReviewer(ctx), await aReviewer(ctx)]
      const tie = { personId: tied.person.id, otherId: owner.id, kind: 'family', declaredById: tied.person.id }
      await ctx.db.conflict.create({ data: { orgId: ctx.org.id, id: newId(ctx.now), declaredAt: ctx.now, ...tie } })
      const { seated, unseated } = await fillSeats(office, id)
      expect(seated.map(({ reviewerId }) => reviewerId)).toEqual([free.person.id])
      expect(unseated).toMatchObject({ seats: 1, because: { conflict: 1, proposed: 1 } })
    }))

  it('shares the year’s work out: who had more is asked later', () =>
    withCtx(async (ctx) => {
      const [a, b] = [await aReviewer(ctx), await aReviewer(ctx)]
      const given = []
      for (let nth = 0; nth < 4; nth++) {
        const { id, office } = await aCaseToRead(ctx, 'one')
        given.push(...(await fillSeats(office, id)).seated.map(({ reviewerId }) => reviewerId))
      }
      for (const { person } of [a, b]) expect(given.filter((who) => who === person.id)).toHaveLength(2)
    }))

  it('keeps every load limit', () =>
    withCtx(async (ctx) => {
      const { person } = await aReviewer(ctx)
      const where = { orgId_personId: { orgId: ctx.org.id, personId: person.id } }
      await ctx.db.reviewer.update({ where, data: { loadLimit: 1 } })
      const [one, two] = [await aCaseToRead(ctx, 'one'), await aCaseToRead(ctx, 'one')]
      expect((await fillSeats(one.office, one.id)).seated).toHaveLength(1)
      expect((await fillSeats(two.office, two.id)).unseated).toMatchObject({ because: { 'at-limit': 1 } })
    }))

  it('asks the second tier once the first is in, and not the same person', () =>
    withCtx(async (ctx) => {
      const { id, office } = await aCaseToRead(ctx, 'tiers')
      await aReviewer(ctx)
      await aReviewer(ctx)
      const [first] = (await fillSeats(office, id)).seated
      expect((await fillSeats(office, id)).seated).toEqual([])
      const where = { orgId_id: { orgId: ctx.org.id, id: first?.reviewId ?? '' } }
      const sent = { submittedAt: ctx.now, recommendation: 'endorse', firstRecommendation: 'endorse' }
      await ctx.db.review.update({ where, data: sent })
      await settleReading(office, id)
      const [, second, ...more] = await readersNow(ctx, id)
      const next = second ? [] : (await fillSeats(office, id)).seated
      const who = second ?? next[0]?.reviewerId
      expect(more).toEqual([])
      expect(who).toBeDefined()
      expect(who).not.toBe(first?.reviewerId)
      const rows = await ctx.db.review.findMany({ where: { orgId: ctx.org.id, applicationId: id } })
      expect(rows.map(({ tier }) => tier).sort()).toEqual([1, 2])
    }))

  it('does nothing where nobody reads but the coordinator', () =>
    withCtx(async (ctx) => {
      const { id, office } = await aCaseToRead(ctx, 'none')
      await aReviewer(ctx)
      expect(await fillSeats(office, id)).toEqual({ seated: [], unseated: null })
      expect(await stateOf(ctx, id)).toBe('in_review')
    }))

  it('finds nothing of another association', () =>
    withCtx(async (ctx) => {
      const { id } = await aCaseToRead(ctx)
      const outside = await inAnotherOrg(ctx, ['coordinator'], (other) => refusal(fillSeats(systemFor(other), id)))
      expect(outside.code).toBe('not_found')
    }))
})
