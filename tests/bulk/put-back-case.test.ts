import { describe, expect, it } from 'vitest'
import { putBackCase } from '@/lib/bulk/commands/put-back-case'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { aDesk, carriedOut, picked } from '../support/bulk'
import { trailOf } from '../support/review'

const asCoordinator = { as: ['coordinator'] }

describe('putBackCase', () => {
  it('gives a case back to nobody when nobody had it, and refuses the second time', () =>
    withCtx(async (ctx, me) => {
      const [made] = await aDesk(ctx, 1)
      const applicationId = made?.id ?? ''
      const actId = await carriedOut(ctx, { kind: 'assign', picked: applicationId, coordinatorId: me.id })
      await putBackCase(ctx, { actId, applicationId })
      const row = await ctx.db.application.findFirst({ where: { orgId: ctx.org.id, id: applicationId } })
      expect(row?.coordinatorId).toBeNull()
      expect(await trailOf(ctx, applicationId)).toContain('review.coordinatorUnassigned')
      expect((await refusal(putBackCase(ctx, { actId, applicationId }))).reason).toBe('bulk.why.changedSince')
    }, asCoordinator))

  it('is refused to a wrong role, and of another association nothing is there', () =>
    withCtx(async (ctx, me) => {
      const cases = await aDesk(ctx, 1)
      const actId = await carriedOut(ctx, { kind: 'assign', picked: picked(cases), coordinatorId: me.id })
      const ref = { actId, applicationId: cases[0]?.id ?? '' }
      const { ctx: applicant } = await someone(ctx)
      expect((await refusal(putBackCase(applicant, ref))).code).toBe('not_found')
      const outside = await inAnotherOrg(ctx, ['coordinator'], (other) => refusal(putBackCase(other, ref)))
      expect(outside.code).toBe('not_found')
    }, asCoordinator))
})
