import { describe, expect, it } from 'vitest'
import { endSeries } from '@/lib/rsc/commands/end-series'
import { planSeries } from '@/lib/rsc/commands/plan-series'
import { plannedSeries } from '@/lib/rsc/queries/series'
import { sessionLog } from '@/lib/rsc/queries/session-log'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { audited } from '../support/references'
import { aPair, SERIES } from '../support/sessions'
import { at } from '../support/world'

describe('endSeries', () => {
  it('takes what is ahead out of the plan and leaves what has passed to be confirmed', () =>
    withCtx(async (ctx, person) => {
      const { giver, giverId, member } = await aPair(ctx, person)
      const { seriesId } = await planSeries(giver, { ...SERIES, members: [giverId] })
      const later = at(giver, '2026-12-01T15:00:00Z')
      expect(await plannedSeries(later)).toMatchObject([{ id: seriesId, left: 2, to: '2026-12-24' }])
      await endSeries(later, { seriesId })
      const { planned, waiting } = await sessionLog(at(member, '2026-12-01T15:00:00Z'), {})
      expect(planned).toEqual([])
      expect(waiting).toMatchObject([{ state: 'held', heldOn: '2026-11-26' }])
      expect(await ctx.db.rscSession.count({ where: { orgId: ctx.org.id } })).toBe(1)
      expect((await refusal(endSeries(later, { seriesId }))).reason).toBe('sessions.no.seriesEnded')
      expect(await audited(ctx, 'rsc.seriesEnded')).toBe(1)
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx, person) => {
      const { giver, giverId } = await aPair(ctx, person)
      const { seriesId } = await planSeries(giver, { ...SERIES, members: [giverId] })
      await keepsTheWalls(ctx, endSeries, { seriesId }, ['coordinator'])
    }))
})
