import { describe, expect, it } from 'vitest'
import { newId } from '@/lib/db/new-id'
import { holdCase } from '@/lib/review/commands/hold-case'
import { assignReview } from '@/lib/reviewers/commands/assign-review'
import { fillSeats } from '@/lib/reviewers/commands/fill-seats'
import { assignments, caseToAssign, readerOfCase } from '@/lib/reviewers/queries/assignments'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { aCaseToRead, anAsked, byHand, settings } from '../support/assigning'
import { aSubmitted } from '../support/review'
import { aReviewer } from '../support/reviewers'
import { statementsOf } from '../support/statements'

describe('the page that gives out reviews', () => {
  it('lists every case a reader is missing for, with a proposal and its reasons for each free seat', () =>
    withCtx(
      async (ctx) => {
        const sent = await aSubmitted(ctx)
        const two = await aCaseToRead(ctx, 'two')
        const tiers = await aCaseToRead(ctx, 'tiers')
        const alone = await aCaseToRead(ctx, 'none')
        const people = [await aReviewer(ctx), await aReviewer(ctx), await aReviewer(ctx)]
        const { cases, people: pool } = await assignments(two.office, {})
        expect(pool).toHaveLength(people.length)
        expect(cases.map(({ id, seats }) => [id, seats.map(({ tier }) => tier)])).toEqual([
          [sent.id, [1]],
          [two.id, [1, 1]],
          [tiers.id, [1]],
        ])
        expect(cases.map(({ id }) => id)).not.toContain(alone.id)
        const proposals = cases.flatMap(({ seats }) => seats.map(({ proposed }) => proposed))
        expect(proposals.every((one) => one?.because.some(({ code }) => code === 'year'))).toBe(true)
        await fillSeats(two.office, two.id)
        expect((await assignments(two.office, {})).cases.map(({ id }) => id)).toEqual([sent.id, tiers.id])
      },
      settings({ readers: 'one' }),
    ))

  it('says why nobody can be proposed, person by person and counted; held cases wait', () =>
    withCtx(async (ctx) => {
      const { id, office, person: owner } = await aCaseToRead(ctx, 'one')
      const [tied, away] = [await aReviewer(ctx), await aReviewer(ctx)]
      const tie = { personId: tied.person.id, otherId: owner.id, kind: 'friend', declaredById: tied.person.id }
      await ctx.db.conflict.create({ data: { orgId: ctx.org.id, id: newId(ctx.now), declaredAt: ctx.now, ...tie } })
      await ctx.db.reviewerAway.create({
        data: { orgId: ctx.org.id, id: newId(ctx.now), personId: away.person.id, fromDay: ctx.now, toDay: ctx.now },
      })
      const one = await caseToAssign(office, id)
      expect(one.seats).toEqual([{ tier: 1, proposed: null }])
      expect(one.because).toEqual({ conflict: 1, away: 1 })
      expect(new Map(one.pool.map((held) => [held.id, [held.against, held.ties]]))).toEqual(
        new Map([
          [tied.person.id, [['conflict'], ['declared']]],
          [away.person.id, [['away'], []]],
        ]),
      )
      await holdCase(office, { applicationId: id, reason: 'payment', message: '' })
      expect(await caseToAssign(office, id)).toMatchObject({ held: true, because: null })
    }))

  it('needs as many statements for ten cases as for one', () =>
    withCtx(async (ctx) => {
      const { office } = await aCaseToRead(ctx)
      for (let nth = 0; nth < 4; nth++) await aReviewer(ctx)
      const one = await statementsOf(() => assignments(office, {}))
      for (let nth = 0; nth < 4; nth++) await aCaseToRead(ctx)
      expect(await statementsOf(() => assignments(office, {}))).toBe(one)
      expect(one).toBeLessThanOrEqual(8)
    }))

  it('shows one reader with why, and whether they can be taken off', () =>
    withCtx(async (ctx) => {
      const { id, office, reviewId, reader } = await anAsked(ctx)
      const view = await readerOfCase(office, id, reviewId)
      expect(view).toMatchObject({ reviewer: reader.person.name, why: [{ code: 'hand' }], may: { yes: true } })
      const [here] = view.view.pool
      expect(here?.against).toEqual(['reads'])
      const other = await anAsked(ctx)
      expect((await refusal(readerOfCase(office, other.id, reviewId))).code).toBe('not_found')
    }))

  it('is the office’s, and an association’s own', () =>
    withCtx(async (ctx) => {
      const { id } = await aCaseToRead(ctx)
      const reviewer = await aReviewer(ctx)
      for (const roles of [['reviewer'], ['applicant'], ['adviser']]) {
        const { ctx: who } = await someone(ctx, roles)
        expect((await refusal(assignments(who, {}))).code).toBe('not_found')
        expect((await refusal(caseToAssign(who, id))).code).toBe('not_found')
      }
      await inAnotherOrg(ctx, ['coordinator'], async (other) => {
        expect(await assignments(other, {})).toMatchObject({ cases: [], people: [] })
        expect((await refusal(caseToAssign(other, id))).code).toBe('not_found')
        expect((await refusal(assignReview(other, byHand(id, reviewer.person.id)))).code).toBe('not_found')
      })
    }))
})
