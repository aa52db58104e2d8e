import { describe, expect, it } from 'vitest'
import { cancelRater } from '@/lib/references/commands/cancel-rater'
import { referencesView } from '@/lib/references/queries/for-applicant'
import { ratingsForReview } from '@/lib/references/queries/for-review'
import { ctxFor, inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { aRater, RATER } from '../support/references'

describe('a rater who is known elsewhere in the association', () => {
  it('is shown to the coordinator with the other applications, and under another name with a warning', () =>
    withCtx(async (ctx, person) => {
      const { applicationId } = await aRater(ctx, person)
      const bea = await someone(ctx)
      const theirs = await aRater(bea.ctx, bea.person)
      const carl = await someone(ctx)
      await aRater(carl.ctx, carl.person, { name: 'T. Okafor-Reed' })
      const office = await someone(ctx, ['coordinator'])
      const view = await ratingsForReview(office.ctx, applicationId)
      expect(view.ratings[0]?.elsewhere.applications).toHaveLength(2)
      expect(view.ratings[0]?.elsewhere.names).toEqual(['T. Okafor-Reed'])
      await cancelRater(ctxFor(ctx, bea.person), { referenceId: theirs.referenceId })
      const after = await ratingsForReview(office.ctx, applicationId)
      expect(after.ratings[0]?.elsewhere.applications).toHaveLength(1)
    }))

  it('stays unknown to the applicant, to another association, and on the applicant’s other applications', () =>
    withCtx(async (ctx, person) => {
      const bea = await someone(ctx)
      const theirs = await aRater(bea.ctx, bea.person)
      const { applicationId } = await aRater(ctx, person)
      await aRater(ctx, person, { category: 'ECFS' })
      const other = await ctx.db.application.findUniqueOrThrow({
        where: { orgId_id: { orgId: ctx.org.id, id: theirs.applicationId } },
      })
      const own = JSON.stringify(await referencesView(ctx, applicationId))
      expect(own).not.toContain(other.reference)
      expect((await refusal(ratingsForReview(ctx, applicationId))).code).toBe('not_found')
      const office = await someone(ctx, ['coordinator'])
      const [seen] = (await ratingsForReview(office.ctx, applicationId)).ratings
      expect(seen?.elsewhere).toEqual({ applications: [other.reference], names: [] })
      await inAnotherOrg(ctx, ['coordinator'], async (there, somebody) => {
        const far = await aRater(ctxFor(there, somebody), somebody, { email: RATER.email })
        const judge = await someone(there, ['coordinator'])
        const [rating] = (await ratingsForReview(judge.ctx, far.applicationId)).ratings
        expect(rating?.elsewhere).toEqual({ applications: [], names: [] })
      })
    }))
})
