import { expect, it } from 'vitest'
import { joinBulk } from '@/lib/bulk/commands/join-bulk'
import { json } from '@/lib/db/json'
import { newId } from '@/lib/db/new-id'
import { withCtx } from '../support/actors'
import { twice } from '../support/joining'

it('joinBulk: an act on many cases goes on in the name of the one that stays', () =>
  withCtx(async (ctx) => {
    const { stayingId, leavingId } = await twice(ctx)
    const id = newId(ctx.now)
    const by = { byId: leavingId, stoppedById: leavingId }
    const act = { kind: 'remind', input: json({}), state: 'stopped', ...by, preparedAt: ctx.now }
    await ctx.db.bulkAct.create({ data: { orgId: ctx.org.id, id, ...act } })
    await joinBulk(ctx, { stayingId, leavingId })
    const where = { orgId_id: { orgId: ctx.org.id, id } }
    const { byId, stoppedById } = await ctx.db.bulkAct.findUniqueOrThrow({ where })
    expect([byId, stoppedById]).toEqual([stayingId, stayingId])
  }))
