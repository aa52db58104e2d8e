import { describe, expect, it } from 'vitest'
import { proposeJoining } from '@/lib/joining/commands/propose-joining'
import { setApart } from '@/lib/joining/commands/set-apart'
import { lookAlikes } from '@/lib/review/queries/look-alikes'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { asked, trailOfPerson, twice } from '../support/joining'
import { aCase } from '../support/review'

const reason = 'Mother and daughter.'

describe('setApart', () => {
  it('is remembered once, and neither is suggested for the other again', () =>
    withCtx(async (ctx) => {
      const { id, person, office } = await aCase(ctx)
      const { stayingId } = await twice(ctx)
      const at = (id: string) => ({ orgId_id: { orgId: ctx.org.id, id } })
      const { phone } = await ctx.db.person.update({ where: at(stayingId), data: { phone: '540 555 0123' } })
      await ctx.db.person.update({ where: at(person.id), data: { phone } })
      const alike = async () => (await lookAlikes(office, id)).people.map(({ personId }) => personId)
      expect(await alike()).toContain(stayingId)
      await setApart(office, { oneId: person.id, otherId: stayingId, reason })
      await setApart(office, { oneId: stayingId, otherId: person.id, reason: 'Again.' })
      expect(await alike()).not.toContain(stayingId)
      expect((await trailOfPerson(ctx, stayingId)).filter((name) => name === 'joining.setApart')).toHaveLength(1)
    }))

  it('gives way to a proposal, and is not said while both are asked', () =>
    withCtx(async (ctx) => {
      const { office, stayingId, leavingId } = await twice(ctx)
      const pair = { oneId: stayingId, otherId: leavingId, reason }
      await setApart(office, pair)
      await proposeJoining(office, { ...pair, stayingId })
      expect(await ctx.db.apart.count({ where: { orgId: ctx.org.id } })).toBe(0)
      expect(await refusal(setApart(office, pair))).toMatchObject({ reason: 'joining.error.askedMeanwhile' })
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx) => {
      const { stayingId, leavingId } = await asked(ctx)
      await keepsTheWalls(ctx, setApart, { oneId: stayingId, otherId: leavingId, reason })
    }))
})
