import { describe, expect, it } from 'vitest'
import { applicationFindings } from '@/lib/portfolio/queries/facts'
import { raterView, referencesView } from '@/lib/references/queries/for-applicant'
import { ratingsForReview, ratingsOnCase } from '@/lib/references/queries/for-review'
import { ratingsForReviewer } from '@/lib/references/queries/for-reviewer'
import { actorFor, inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { aReading } from '../support/readings'
import { aRater, rated } from '../support/references'
import { aReviewer, sendReview } from '../support/reviewers'

const SECRET = 'planted-secret-4711'

describe('what is in a rating', () => {
  it('reaches no view of the applicant’s', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, referenceId } = await aRater(ctx, person, { waiver: false })
      await rated(ctx, referenceId, { comment: SECRET, recommends: false, noInformation: 7 })
      const view = await referencesView(ctx, applicationId)
      const seen = JSON.stringify([view, await raterView(ctx, applicationId, referenceId)])
      expect(seen).not.toMatch(/planted|recommend|"answers"|comment|notEnough/)
      expect(view.raters[0]).toMatchObject({ state: 'given' })
      const { assessment } = await applicationFindings(ctx, applicationId)
      expect(JSON.stringify(assessment)).not.toMatch(/not-recommending|void-answers|planted/)
    }))

  it('reaches those who judge, and never an applicant who holds such a role', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, referenceId } = await aRater(ctx, person)
      await rated(ctx, referenceId, { comment: SECRET, noInformation: 6 })
      const judge = await someone(ctx, ['coordinator'])
      const { ratings } = await ratingsForReview(judge.ctx, applicationId)
      expect(ratings).toMatchObject([
        { state: 'given', rating: { comment: SECRET, notEnoughInformation: 6, isVoid: true, recommends: true } },
      ])
      expect(ratings[0]?.rating?.answers).toHaveLength(10)
      const both = { ...ctx, actor: actorFor(person, ['applicant', 'coordinator', 'reviewer', 'admin']) }
      expect((await refusal(ratingsForReview(both, applicationId))).code).toBe('not_found')
      const admin = await someone(ctx, ['admin', 'adviser', 'scorer'])
      expect((await refusal(ratingsForReview(admin.ctx, applicationId))).code).toBe('not_found')
      // The case opens for an admin, who may take a decision back, and says no word of a rating; one's own does not.
      const withoutThem = { ratings: [], may: { vet: false, manage: false }, kept: true }
      expect(await ratingsOnCase(admin.ctx, applicationId)).toEqual(withoutThem)
      expect((await ratingsOnCase(judge.ctx, applicationId)).ratings).toHaveLength(1)
      expect((await refusal(ratingsOnCase(both, applicationId))).code).toBe('not_found')
      const outside = await inAnotherOrg(ctx, ['coordinator'], (other) =>
        refusal(ratingsForReview(other, applicationId)),
      )
      expect(outside.code).toBe('not_found')
    }))

  it('reaches a reviewer only of a case they read now, without the rater’s address', () =>
    withCtx(async (ctx) => {
      const made = await aReading(ctx, { readers: 'one' })
      const [reader] = made.readers
      if (!reader) throw new Error('nobody reads')
      const where = { orgId: ctx.org.id, reference: { orgId: ctx.org.id, applicationId: made.id } }
      await ctx.db.rating.updateMany({ where, data: { comment: SECRET } })
      const read = await ratingsForReviewer(reader.ctx, made.id)
      expect(read).toHaveLength(3)
      expect(read[0]?.rating).toMatchObject({ comment: SECRET, recommends: true })
      expect(JSON.stringify(read)).not.toContain('@')

      const other = await aReviewer(ctx)
      for (const who of [other.ctx, made.office, made.ctx]) {
        expect((await refusal(ratingsForReviewer(who, made.id))).code).toBe('not_found')
      }
      expect((await refusal(ratingsForReview(reader.ctx, made.id))).code).toBe('not_found')
      await sendReview(reader.ctx, reader.reviewId)
      expect((await refusal(ratingsForReviewer(reader.ctx, made.id))).code).toBe('not_found')
    }))

  it('is not there before the rater sends it', () =>
    withCtx(async (ctx, person) => {
      const { applicationId } = await aRater(ctx, person)
      const judge = await someone(ctx, ['coordinator'])
      expect((await ratingsForReview(judge.ctx, applicationId)).ratings[0]?.rating).toBeNull()
      const stranger = await someone(ctx)
      expect((await refusal(referencesView(stranger.ctx, applicationId))).code).toBe('not_found')
    }))
})
