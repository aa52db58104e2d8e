import { describe, expect, it } from 'vitest'
import { assignAdviser } from '@/lib/portfolio/commands/assign-adviser'
import { withdrawApplication } from '@/lib/portfolio/commands/withdraw-application'
import { applicationOf } from '@/lib/portfolio/queries/facts'
import { sectionView } from '@/lib/portfolio/queries/section'
import { AssignAdviserInput } from '@/lib/portfolio/schema/application'
import { keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { aSubmitted, lettersTo, trailOf } from '../support/review'

describe('assignAdviser', () => {
  it('opens the portfolio to the adviser, tells both, and closes it again', () =>
    withCtx(async (ctx) => {
      const { id, office, person } = await aSubmitted(ctx)
      const adviser = await someone(ctx, ['adviser'])
      expect((await refusal(applicationOf(adviser.ctx, id))).code).toBe('not_found')
      const input = AssignAdviserInput.parse({ applicationId: id, adviserId: adviser.person.id })
      await assignAdviser(office, input)
      await assignAdviser(office, input)
      const view = await sectionView(adviser.ctx, id, 'training')
      expect(view).toMatchObject({ own: false, mayAdd: false })
      expect(await lettersTo(ctx, adviser.person.id)).toEqual(['adviser-assigned'])
      expect((await lettersTo(ctx, person.id)).filter((name) => name === 'adviser-named')).toHaveLength(1)
      await assignAdviser(office, AssignAdviserInput.parse({ applicationId: id, adviserId: '' }))
      expect((await refusal(applicationOf(adviser.ctx, id))).code).toBe('not_found')
      expect(await trailOf(ctx, id)).toEqual(
        expect.arrayContaining(['portfolio.adviserAssigned', 'portfolio.adviserWithdrawn']),
      )
    }))

  it('opens nobody else’s portfolio, and nothing once the role is gone', () =>
    withCtx(async (ctx) => {
      const [mine, other] = [await aSubmitted(ctx), await aSubmitted(ctx)]
      const adviser = await someone(ctx, ['adviser'])
      await assignAdviser(mine.office, { applicationId: mine.id, adviserId: adviser.person.id })
      expect((await refusal(applicationOf(adviser.ctx, other.id))).code).toBe('not_found')
      const former = { ...adviser.ctx, actor: { ...adviser.ctx.actor, permissions: new Set<never>() } } as typeof ctx
      expect((await refusal(applicationOf(former, mine.id))).code).toBe('not_found')
    }))

  it('takes nobody who is no adviser, and not the applicant', () =>
    withCtx(async (ctx) => {
      const { id, office, person, coordinator } = await aSubmitted(ctx)
      await ctx.db.roleHeld.create({
        data: { orgId: ctx.org.id, personId: person.id, role: 'adviser', grantedAt: ctx.now },
      })
      for (const adviserId of [coordinator.id, person.id]) {
        const error = await refusal(assignAdviser(office, { applicationId: id, adviserId }))
        expect(error).toMatchObject({ code: 'invalid', fields: { adviserId: ['portfolio.error.adviser'] } })
      }
    }))

  it('is over when the application is', () =>
    withCtx(async (ctx) => {
      const { id, office, ctx: own } = await aSubmitted(ctx)
      await withdrawApplication(own, { applicationId: id })
      const { person } = await someone(ctx, ['adviser'])
      expect((await refusal(assignAdviser(office, { applicationId: id, adviserId: person.id }))).code).toBe('closed')
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx) => {
      const { id } = await aSubmitted(ctx)
      const { person } = await someone(ctx, ['adviser'])
      await keepsTheWalls(ctx, assignAdviser, { applicationId: id, adviserId: person.id }, ['admin'])
    }))
})
