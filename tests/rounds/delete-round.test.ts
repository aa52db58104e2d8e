import { expect, it } from 'vitest'
import { withdrawApplication } from '@/lib/portfolio/commands/withdraw-application'
import { closeRound } from '@/lib/rounds/commands/close-round'
import { deleteRound } from '@/lib/rounds/commands/delete-round'
import { keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { aSubmitted } from '../support/review'
import { aRound } from '../support/rounds'

it('deletes a round nothing was placed in', () =>
  withCtx(async (ctx) => {
    const roundId = await aRound(ctx)
    const { ctx: office } = await someone(ctx, ['coordinator'])
    await deleteRound(office, { roundId })
    expect(await ctx.db.round.count({ where: { orgId: ctx.org.id, id: roundId } })).toBe(0)
    expect(await ctx.db.auditEntry.count({ where: { orgId: ctx.org.id, name: 'rounds.roundDeleted' } })).toBe(1)
    expect(await refusal(deleteRound(office, { roundId }))).toMatchObject({ code: 'not_found' })
  }))

it('is refused for a round with cases, with how many; nothing of them changes, and it can be closed', () =>
  withCtx(async (ctx) => {
    const roundId = await aRound(ctx)
    const [one, other] = [await aSubmitted(ctx), await aSubmitted(ctx)]
    await withdrawApplication(other.ctx, { applicationId: other.id })
    const { ctx: office } = await someone(ctx, ['coordinator'])
    const refused = await refusal(deleteRound(office, { roundId }))
    expect(refused).toMatchObject({ code: 'closed', reason: 'rounds.error.hasCases', detail: { count: 1 } })
    const rows = await ctx.db.application.findMany({ where: { orgId: ctx.org.id, id: { in: [one.id, other.id] } } })
    expect(rows.map((row) => row.roundId)).toEqual([roundId, roundId])
    await closeRound(office, { roundId })
  }))

it('lets go what was withdrawn, whose timeline keeps the name of the round', () =>
  withCtx(async (ctx) => {
    const roundId = await aRound(ctx, { name: 'Mistaken' })
    const { id, ctx: applicant } = await aSubmitted(ctx)
    await withdrawApplication(applicant, { applicationId: id })
    const { ctx: office } = await someone(ctx, ['coordinator'])
    await deleteRound(office, { roundId })
    expect(await ctx.db.round.count({ where: { orgId: ctx.org.id, id: roundId } })).toBe(0)
    const row = await ctx.db.application.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id } } })
    expect(row).toMatchObject({ roundId: null, state: 'withdrawn' })
    const kept = { orgId: ctx.org.id, applicationId: id, name: 'rounds.withdrawnReleased' }
    expect((await ctx.db.auditEntry.findFirstOrThrow({ where: kept })).detail).toEqual({ round: 'Mistaken' })
  }))

it('is the office’s of this association', () =>
  withCtx(async (ctx) => keepsTheWalls(ctx, deleteRound, { roundId: await aRound(ctx) })))
