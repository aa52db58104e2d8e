import { describe, expect, it } from 'vitest'
import { reopenApplication } from '@/lib/portfolio/commands/reopen-application'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'

describe('reopenApplication', () => {
  it('makes a deferred application a draft again, and only that', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      expect((await refusal(reopenApplication(own, { applicationId: id }))).code).toBe('closed')
      await ctx.db.application.updateMany({ where: { orgId: ctx.org.id, id }, data: { state: 'deferred' } })
      await keepsTheWalls(ctx, reopenApplication, { applicationId: id }, ['coordinator'])
      await reopenApplication(own, { applicationId: id })
      const row = await ctx.db.application.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id } } })
      expect(row.state).toBe('draft')
    }))
})
