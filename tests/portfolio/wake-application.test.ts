import { describe, expect, it } from 'vitest'
import { wakeApplication } from '@/lib/portfolio/commands/wake-application'
import { applicationHome } from '@/lib/portfolio/queries/home'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { aSubmitted, trailOf } from '../support/review'

describe('wakeApplication', () => {
  it('lets a resting draft go on where it stopped, with one press or two', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const where = { orgId_id: { orgId: ctx.org.id, id } }
      await ctx.db.application.update({ where, data: { restingSince: ctx.now, idleWarnedAt: ctx.now } })
      expect((await applicationHome(own, id)).sections.some(({ open }) => open)).toBe(false)
      await keepsTheWalls(ctx, wakeApplication, { applicationId: id }, ['coordinator'])
      await wakeApplication(own, { applicationId: id })
      await wakeApplication(own, { applicationId: id })
      const view = await applicationHome(own, id)
      expect(view).toMatchObject({ restingSince: null, may: { submit: true } })
      expect(view.sections.some(({ open }) => open)).toBe(true)
      expect((await trailOf(ctx, id)).filter((name) => name === 'portfolio.draftWoken')).toHaveLength(1)
    }))

  it('is for drafts', () =>
    withCtx(async (ctx) => {
      const { id, ctx: own } = await aSubmitted(ctx)
      expect((await refusal(wakeApplication(own, { applicationId: id }))).code).toBe('closed')
    }))
})
