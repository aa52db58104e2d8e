import { expect, it } from 'vitest'
import { closeRound } from '@/lib/rounds/commands/close-round'
import { keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { aSubmitted } from '../support/review'
import { aRound } from '../support/rounds'

it('closes a round: nothing more is placed in it, what is in it stays', () =>
  withCtx(async (ctx) => {
    const roundId = await aRound(ctx)
    const before = await aSubmitted(ctx)
    const { ctx: office } = await someone(ctx, ['coordinator'])
    await closeRound(office, { roundId })
    const after = await aSubmitted(ctx)
    const rows = await ctx.db.application.findMany({ where: { orgId: ctx.org.id, id: { in: [before.id, after.id] } } })
    const roundOf = new Map(rows.map((row) => [row.id, row.roundId]))
    expect([roundOf.get(before.id), roundOf.get(after.id)]).toEqual([roundId, null])
    const [entry] = await ctx.db.auditEntry.findMany({ where: { orgId: ctx.org.id, name: 'rounds.roundClosed' } })
    expect(entry?.detail).toEqual({ name: 'Winter', cases: 1 })
    expect(await refusal(closeRound(office, { roundId }))).toMatchObject({ code: 'conflict' })
  }))

it('is the office’s of this association', () =>
  withCtx(async (ctx) => keepsTheWalls(ctx, closeRound, { roundId: await aRound(ctx) })))
