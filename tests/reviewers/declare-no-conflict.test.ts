import { describe, expect, it } from 'vitest'
import { newId } from '@/lib/db/new-id'
import { declareNoConflict } from '@/lib/reviewers/commands/declare-no-conflict'
import { removeReview } from '@/lib/reviewers/commands/remove-review'
import { DeclareNoConflictInput } from '@/lib/reviewers/schema/assigning'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { anAsked, byLink } from '../support/assigning'
import { trailOf } from '../support/review'
import { aReviewer, asApplicant, reviewRow } from '../support/reviewers'
import { at, NOW } from '../support/world'

const confirmed = 'true' as const
const later = new Date(NOW.getTime() + 86_400_000)

describe('declareNoConflict', () => {
  it('keeps name, moment and version of the text, the first time', () =>
    withCtx(async (ctx) => {
      const { id, reviewId, reader } = await anAsked(ctx)
      const next = `/${ctx.org.slug}/reviews/${reviewId}`
      expect(await declareNoConflict(reader.ctx, { reviewId, confirmed })).toEqual({ next })
      expect(await declareNoConflict(at(reader.ctx, later), { reviewId, confirmed })).toEqual({ next })
      const { declaredAt, declaredName, declaredText } = await reviewRow(ctx, reviewId)
      expect([declaredAt, declaredName, declaredText]).toEqual([ctx.now, reader.person.name, '2026-11'])
      expect((await trailOf(ctx, id)).filter((name) => name === 'reviewers.noConflictDeclared')).toHaveLength(1)
    }))

  it('is not signed against what the data shows, and not without the tick', () =>
    withCtx(async (ctx) => {
      const { reviewId, reader, person: owner } = await anAsked(ctx)
      await ctx.db.reviewerTeam.create({
        data: { orgId: ctx.org.id, id: newId(ctx.now), personId: reader.person.id, name: 'Little Steps' },
      })
      const work = await ctx.db.work.findFirstOrThrow({ where: { orgId: ctx.org.id, personId: owner.id } })
      await ctx.db.work.update({
        where: { orgId_id: { orgId: ctx.org.id, id: work.id } },
        data: { employer: 'Little Steps, Inc.', toDay: null },
      })
      const tied = await refusal(declareNoConflict(reader.ctx, { reviewId, confirmed }))
      expect([tied.code, tied.reason, tied.detail]).toEqual([
        'conflict',
        'assigning.error.tied',
        { conflicts: 'same-team' },
      ])
      expect((await reviewRow(ctx, reviewId)).declaredAt).toBeNull()
      expect(DeclareNoConflictInput.safeParse({ reviewId }).success).toBe(false)
    }))

  it('is too late once the office took the review back', () =>
    withCtx(async (ctx) => {
      const { office, reviewId, reader } = await anAsked(ctx)
      await removeReview(office, { reviewId, reason: 'overdue', after: 'leave' })
      const gone = await refusal(declareNoConflict(reader.ctx, { reviewId, confirmed }))
      expect([gone.code, gone.reason]).toEqual(['closed', 'assigning.error.no.removed'])
    }))

  it('is signed by its reader, signed in and still a reviewer', () =>
    withCtx(async (ctx) => {
      const { reviewId, reader } = await anAsked(ctx)
      const other = await aReviewer(ctx)
      await keepsTheWalls(ctx, declareNoConflict, { reviewId, confirmed }, ['coordinator', 'admin'])
      for (const who of [other.ctx, byLink(ctx, reviewId), asApplicant(ctx, reader.person)]) {
        expect((await refusal(declareNoConflict(who, { reviewId, confirmed }))).code).toBe('not_found')
      }
    }))
})
