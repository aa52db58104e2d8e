import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/ctx/ctx'
import { joinLedger } from '@/lib/portfolio/commands/join-ledger'
import { withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { twice } from '../support/joining'
import { addTraining } from '../support/review'

const tell = (ctx: Ctx, personId: string, value: string, text: string) =>
  ctx.db.valueStatement.create({
    data: { orgId: ctx.org.id, personId, value, text, version: 1, updatedAt: ctx.now },
  })
const told = async (ctx: Ctx, personId: string) => {
  const rows = await ctx.db.valueStatement.findMany({ where: { orgId: ctx.org.id, personId } })
  return Object.fromEntries(rows.map(({ value, text }) => [value, text]))
}

describe('joinLedger', () => {
  it('of one value the one that stays keeps its own words, an empty one gives way', () =>
    withCtx(async (ctx) => {
      const { stayingId, leavingId } = await twice(ctx)
      await tell(ctx, stayingId, 'respect', 'Mine.')
      await tell(ctx, leavingId, 'respect', 'The other.')
      await tell(ctx, stayingId, 'hope', '  ')
      await tell(ctx, leavingId, 'hope', 'I hope.')
      await tell(ctx, leavingId, 'integrity', 'I say it.')
      await joinLedger(ctx, { stayingId, leavingId })
      expect(await told(ctx, stayingId)).toEqual({ respect: 'Mine.', hope: 'I hope.', integrity: 'I say it.' })
      expect(await told(ctx, leavingId)).toEqual({ respect: 'The other.' })
    }))

  it('hands over what the one who leaves coordinates and advises, and reckons the desk anew', () =>
    withCtx(async (ctx) => {
      const { staying, leaving, stayingId, leavingId } = await twice(ctx)
      const { id: own } = await anApplication(ctx, leaving)
      const { id } = await anApplication(ctx, (await twice(ctx)).staying)
      const at = (id: string) => ({ orgId_id: { orgId: ctx.org.id, id } })
      const hands = { coordinatorId: leavingId, adviserId: leavingId }
      await ctx.db.application.update({ where: at(id), data: hands })
      const trainingId = await addTraining(ctx, leavingId, 'Once')
      await joinLedger(ctx, { stayingId, leavingId })
      const row = await ctx.db.application.findUniqueOrThrow({ where: at(id) })
      expect(row).toMatchObject({ coordinatorId: stayingId, adviserId: stayingId })
      const moved = await ctx.db.application.findUniqueOrThrow({ where: at(own) })
      expect(moved.personId).toBe(stayingId)
      expect(moved.searchText).toContain(staying.email.toLowerCase())
      expect((await ctx.db.training.findUniqueOrThrow({ where: at(trainingId) })).personId).toBe(stayingId)
    }))
})
