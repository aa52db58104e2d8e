import { expect, it } from 'vitest'
import { releaseAdvised } from '@/lib/portfolio/commands/release-advised'
import { withdrawApplication } from '@/lib/portfolio/commands/withdraw-application'
import { conflictKey, conflictsBetween } from '@/lib/reviewers/queries/conflicts'
import { inAnotherOrg, someone, withCtx } from '../support/actors'
import { aSubmitted, trailOf } from '../support/review'

it('lets go of open applications; that somebody advised on them stays known', () =>
  withCtx(async (ctx) => {
    const { person: adviser } = await someone(ctx, ['adviser'])
    const [open, over] = [await aSubmitted(ctx), await aSubmitted(ctx)]
    await withdrawApplication(over.ctx, { applicationId: over.id })
    const where = (id: string) => ({ orgId_id: { orgId: ctx.org.id, id } })
    for (const { id } of [open, over]) {
      await ctx.db.application.update({ where: where(id), data: { adviserId: adviser.id } })
    }
    await inAnotherOrg(ctx, ['admin'], async (other) => expect(await releaseAdvised(other, adviser.id)).toBe(0))
    expect(await releaseAdvised(open.office, adviser.id)).toBe(1)
    expect((await ctx.db.application.findUniqueOrThrow({ where: where(open.id) })).adviserId).toBeNull()
    expect((await ctx.db.application.findUniqueOrThrow({ where: where(over.id) })).adviserId).toBe(adviser.id)
    expect(await trailOf(ctx, open.id)).toContain('portfolio.adviserWithdrawn')
    const ties = await conflictsBetween(ctx, [adviser.id], [open.person.id])
    expect(ties.get(conflictKey(adviser.id, open.person.id))).toEqual(['adviser'])
    expect(await releaseAdvised(open.office, adviser.id)).toBe(0)
  }))
