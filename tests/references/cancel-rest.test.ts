import { describe, expect, it } from 'vitest'
import { cancelRest } from '@/lib/references/commands/cancel-rest'
import { referencesView } from '@/lib/references/queries/for-applicant'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { aRater, audited, letters, rated } from '../support/references'

/** What the edition asks of an IFS: a supervisor, the giver of RSC, anybody; and one more who has not answered. */
async function enough(ctx: Parameters<typeof aRater>[0], person: Parameters<typeof aRater>[1]) {
  const { applicationId, referenceId } = await aRater(ctx, person, { category: 'IFS' })
  await rated(ctx, referenceId)
  for (const [role, email] of [
    ['rsc-giver', 'giver@raters.test'],
    ['colleague', 'colleague@raters.test'],
  ] as const) {
    const more = await aRater(ctx, person, { applicationId, role, email, name: email })
    await rated(ctx, more.referenceId)
  }
  const rest = await aRater(ctx, person, { applicationId, email: 'rest@raters.test', name: 'The Rest' })
  return { applicationId, restId: rest.referenceId }
}

describe('cancelRest', () => {
  it('tells those who have not answered, once enough have', () =>
    withCtx(async (ctx, person) => {
      const { applicationId } = await enough(ctx, person)
      expect((await referencesView(ctx, applicationId)).mayCancelRest).toBe(true)
      await cancelRest(ctx, { applicationId })
      await cancelRest(ctx, { applicationId })
      const view = await referencesView(ctx, applicationId)
      expect(view.raters.map(({ state }) => state).sort()).toEqual(['cancelled', 'given', 'given', 'given'])
      expect(view.mayCancelRest).toBe(false)
      expect(await letters(ctx, 'rater-no-longer-needed')).toMatchObject([{ toEmail: 'rest@raters.test' }])
      expect(await audited(ctx, 'references.restCancelled')).toBe(1)
    }))

  it('is refused while one is missing, also when somebody answered with too little', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, referenceId } = await aRater(ctx, person, { category: 'IFS' })
      await rated(ctx, referenceId, { noInformation: 6 })
      await aRater(ctx, person, { applicationId, email: 'rest@raters.test' })
      expect((await refusal(cancelRest(ctx, { applicationId }))).reason).toBe('references.no.notEnough')
      expect((await referencesView(ctx, applicationId)).mayCancelRest).toBe(false)
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx, person) => {
      const { applicationId } = await enough(ctx, person)
      await keepsTheWalls(ctx, cancelRest, { applicationId }, ['reviewer', 'admin'])
    }))
})
