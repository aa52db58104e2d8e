import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import { removeRscProvided } from '@/lib/rsc/commands/remove-rsc-provided'
import { saveRscProvided } from '@/lib/rsc/commands/save-rsc-provided'
import { keepsTheWalls, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { audited } from '../support/references'

const entry = { from: plainDate('2025-09-01'), to: null, recipients: 2, setting: '' }

describe('removeRscProvided', () => {
  it('takes a period out', () =>
    withCtx(async (ctx, person) => {
      const { id: applicationId } = await anApplication(ctx, person)
      const { entryId } = await saveRscProvided(ctx, { applicationId, ...entry })
      await removeRscProvided(ctx, { applicationId, entryId })
      expect(await ctx.db.rscProvided.count({ where: { orgId: ctx.org.id } })).toBe(0)
      expect(await audited(ctx, 'rsc.providedRemoved')).toBe(1)
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx, person) => {
      const { id: applicationId } = await anApplication(ctx, person)
      const { entryId } = await saveRscProvided(ctx, { applicationId, ...entry })
      await keepsTheWalls(ctx, removeRscProvided, { applicationId, entryId }, ['coordinator'])
    }))
})
