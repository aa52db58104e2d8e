import { describe, expect, it } from 'vitest'
import type { OrgId } from '@/lib/core/ids'
import type { Actor } from '@/lib/ctx/actor'
import type { Ctx } from '@/lib/ctx/ctx'
import { inCtx } from '@/lib/ctx/system-ctx'
import { newId } from '@/lib/db/new-id'
import { inOrg } from '@/lib/db/scope'
import { assignReaders } from '@/lib/review/commands/assign-readers'
import { assignReview } from '@/lib/reviewers/commands/assign-review'
import { declineReview } from '@/lib/reviewers/commands/decline-review'
import { fillSeats } from '@/lib/reviewers/commands/fill-seats'
import { removeReview } from '@/lib/reviewers/commands/remove-review'
import { actorFor } from '../support/actors'
import { aCaseToRead, anAsked, byHand, readersNow } from '../support/assigning'
import { anOrg, aPerson } from '../support/builders'
import { aReviewer } from '../support/reviewers'
import { NOW, ORIGIN } from '../support/world'

/** Committed, so that several connections see it. */
function made<T>(build: (ctx: Ctx) => Promise<T>): Promise<{ org: Ctx['org']; made: T }> {
  return inOrg(newId(NOW) as OrgId, async (db) => {
    const org = await anOrg(db)
    const person = await aPerson({ db, org })
    const ctx = { org, now: NOW, db, locale: 'en', origin: ORIGIN, actor: actorFor(person) } as const
    return { org, made: await build(ctx) }
  })
}

const within = <T>(org: Ctx['org'], actor: Actor, work: (ctx: Ctx) => Promise<T>): Promise<T> =>
  inCtx({ orgId: org.id, now: NOW, origin: ORIGIN, actor }, work)

const LIMIT = 3

/** Somebody who takes so many at a time. */
async function limited(ctx: Ctx, loadLimit: number) {
  const { person } = await aReviewer(ctx)
  const where = { orgId_personId: { orgId: ctx.org.id, personId: person.id } }
  await ctx.db.reviewer.update({ where, data: { loadLimit } })
  return person
}

const openOf = (ctx: Ctx, reviewerId: string) =>
  ctx.db.review.count({ where: { orgId: ctx.org.id, reviewerId, declinedAt: null, removedAt: null, closedAt: null } })

describe('at the same moment', () => {
  it('many who ask one reviewer do not go over the limit, by hand, by the rules and in bulk', async () => {
    const { org, made: given } = await made(async (ctx) => {
      const person = await limited(ctx, LIMIT)
      const cases = []
      for (let n = 0; n < 9; n++) cases.push(await aCaseToRead(ctx, 'one'))
      return { person, cases }
    })
    const { person, cases } = given
    const acts = cases.map((one, n) => {
      const actor = actorFor(one.coordinator, ['coordinator'])
      const seat = { applicationId: one.id, reviewerId: person.id }
      return within(org, actor, async (ctx) => {
        if (n % 3 === 0) await assignReview(ctx, byHand(one.id, person.id))
        else if (n % 3 === 1) await fillSeats(ctx, one.id)
        else await assignReaders(ctx, { seats: [seat] })
      })
    })
    const outcomes = await Promise.allSettled(acts)
    const broken = outcomes.filter((one) => one.status === 'rejected' && one.reason.code !== 'invalid')
    expect(broken).toEqual([])
    expect(await within(org, { kind: 'visitor' }, (ctx) => openOf(ctx, person.id))).toBe(LIMIT)
  })

  it('a reader who presses twice while the office takes the review back is gone once, and replaced once', async () => {
    const { org, made: asked } = await made(async (ctx) => {
      const one = await anAsked(ctx)
      return { ...one, others: [await aReviewer(ctx), await aReviewer(ctx), await aReviewer(ctx)] }
    })
    const { id, reviewId, coordinator } = asked
    const declines = () =>
      within(org, { kind: 'reader', reviewId }, (ctx) => declineReview(ctx, { reason: 'noTime', note: '' }))
    const removes = () =>
      within(org, actorFor(coordinator, ['coordinator']), (ctx) =>
        removeReview(ctx, { reviewId, reason: 'overdue', after: 'find' }),
      )
    const outcomes = await Promise.allSettled([declines(), removes(), declines()])
    const broken = outcomes.filter((one) => one.status === 'rejected' && one.reason.code !== 'closed')
    expect(broken).toEqual([])
    await within(org, { kind: 'visitor' }, async (ctx) => {
      expect(await readersNow(ctx, id)).toHaveLength(1)
      const gone = await ctx.db.review.findUniqueOrThrow({ where: { orgId_id: { orgId: org.id, id: reviewId } } })
      expect([gone.declinedAt, gone.removedAt].filter((moment) => moment !== null)).toHaveLength(1)
      const asked = await ctx.db.letter.count({ where: { orgId: org.id, template: 'review-invitation' } })
      expect(asked).toBe(2)
    })
  })
})
