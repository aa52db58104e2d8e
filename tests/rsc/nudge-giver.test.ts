import { describe, expect, it } from 'vitest'
import { nudgeGiver } from '@/lib/rsc/commands/nudge-giver'
import { ctxFor, keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { audited, letters } from '../support/references'
import { anAskedRun } from '../support/rsc'
import { at } from '../support/world'

describe('nudgeGiver', () => {
  it('reminds a giver by hand, once a day at most', () =>
    withCtx(async (ctx, person) => {
      const { requestId } = await anAskedRun(ctx, person)
      const { ctx: office } = await someone(ctx, ['coordinator'])
      await nudgeGiver(office, { requestId })
      expect(await letters(ctx, 'giver-reminder')).toMatchObject([{ values: { minutes: 720 } }])
      expect((await refusal(nudgeGiver(office, { requestId }))).reason).toBe('bulk.why.remindedToday')
      const nextDay = new Date(ctx.now.getTime() + 86_400_000).toISOString()
      await nudgeGiver(at(office, nextDay), { requestId })
      expect(await audited(ctx, 'rsc.giverReminded')).toBe(2)
    }))

  it('is the office’s, and not about one’s own hours', () =>
    withCtx(async (ctx, person) => {
      const { requestId } = await anAskedRun(ctx, person)
      await keepsTheWalls(ctx, nudgeGiver, { requestId })
      const own = ctxFor(ctx, person, ['applicant', 'coordinator'])
      expect((await refusal(nudgeGiver(own, { requestId }))).reason).toBe('review.error.own')
      expect(await letters(ctx, 'giver-reminder')).toEqual([])
    }))
})
