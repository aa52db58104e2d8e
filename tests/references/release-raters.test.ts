import { describe, expect, it } from 'vitest'
import { withdrawApplication } from '@/lib/portfolio/commands/withdraw-application'
import { openRating } from '@/lib/references/commands/open-rating'
import { releaseRaters } from '@/lib/references/commands/release-raters'
import { referencesJobs } from '@/lib/references/jobs'
import { ratingView } from '@/lib/references/queries/for-rater'
import { inAnotherOrg, refusal, systemFor, withCtx } from '../support/actors'
import { aRater, asRater, audited, letters, queued, rated, referenceRow } from '../support/references'

describe('releaseRaters', () => {
  it('ends every open request when the application ends, and tells the raters once', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, referenceId } = await aRater(ctx, person)
      const open = await aRater(ctx, person, { applicationId, email: 'open@raters.test', name: 'Olga Open' })
      const later = await aRater(ctx, person, { applicationId, email: 'later@raters.test', send: 'later' })
      await rated(ctx, referenceId)
      await openRating(asRater(ctx, open.referenceId), {})
      await withdrawApplication(ctx, { applicationId })
      expect((await queued(ctx, 'rating.release')).map(({ key }) => key)).toContain(`rating.release:${applicationId}`)
      const run = () => referencesJobs['rating.release'](systemFor(ctx), { orgId: ctx.org.id, applicationId })
      await run()
      await run()
      const told = await letters(ctx, 'rater-no-longer-needed')
      expect(told.map(({ toEmail }) => toEmail)).toEqual(['open@raters.test'])
      expect((await ratingView(asRater(ctx, open.referenceId))).stage).toBe('cancelled')
      expect((await ratingView(asRater(ctx, referenceId))).stage).toBe('given')
      expect(await referenceRow(ctx, later.referenceId)).toMatchObject({ requestedAt: null, cancelledAt: null })
      expect(await audited(ctx, 'references.restCancelled')).toBe(1)
    }))

  it('leaves an application alone that is still being made', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, referenceId } = await aRater(ctx, person)
      await releaseRaters(systemFor(ctx), { applicationId })
      expect((await referenceRow(ctx, referenceId)).cancelledAt).toBeNull()
    }))

  it('is the machine’s, inside its association', () =>
    withCtx(async (ctx, person) => {
      const { applicationId } = await aRater(ctx, person)
      expect((await refusal(releaseRaters(ctx, { applicationId }))).code).toBe('not_found')
      const outside = await inAnotherOrg(ctx, [], (other) =>
        refusal(releaseRaters(systemFor(other), { applicationId })),
      )
      expect(outside.code).toBe('not_found')
    }))
})
