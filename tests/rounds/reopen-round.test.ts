import { expect, it } from 'vitest'
import { closeRound } from '@/lib/rounds/commands/close-round'
import { reopenRound } from '@/lib/rounds/commands/reopen-round'
import { nextRound } from '@/lib/rounds/next-round'
import { keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { aRound } from '../support/rounds'

it('lets a closed round take applications again', () =>
  withCtx(async (ctx) => {
    const roundId = await aRound(ctx)
    const { ctx: office } = await someone(ctx, ['admin'])
    expect(await refusal(reopenRound(office, { roundId }))).toMatchObject({ code: 'conflict' })
    await closeRound(office, { roundId })
    expect(await nextRound(ctx)).toBeNull()
    await reopenRound(office, { roundId })
    expect(await nextRound(ctx)).toMatchObject({ id: roundId })
    expect(await ctx.db.auditEntry.count({ where: { orgId: ctx.org.id, name: 'rounds.roundReopened' } })).toBe(1)
  }))

it('is the office’s of this association', () =>
  withCtx(async (ctx) => keepsTheWalls(ctx, reopenRound, { roundId: await aRound(ctx) })))
