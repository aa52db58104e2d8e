import { expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { addAbsence } from '@/lib/reviewers/commands/add-absence'
import { removeAbsence } from '@/lib/reviewers/commands/remove-absence'
import { keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { aReviewer } from '../support/reviewers'

async function absenceOf(own: Ctx): Promise<string> {
  await addAbsence(own, { from: plainDate('2026-12-20'), to: plainDate('2027-01-06') })
  const row = await own.db.reviewerAway.findFirstOrThrow({ where: { orgId: own.org.id } })
  return row.id
}

it('takes an absence back, once, and is remembered', () =>
  withCtx(async (ctx) => {
    const { ctx: own } = await aReviewer(ctx)
    const absenceId = await absenceOf(own)
    await removeAbsence(own, { absenceId })
    expect(await ctx.db.reviewerAway.count({ where: { orgId: ctx.org.id } })).toBe(0)
    const [entry] = await ctx.db.auditEntry.findMany({ where: { orgId: ctx.org.id, name: 'reviewers.absenceRemoved' } })
    expect(entry?.detail).toMatchObject({ from: '2026-12-20', to: '2027-01-06' })
    expect(await refusal(removeAbsence(own, { absenceId }))).toMatchObject({ code: 'not_found' })
  }))

it('is the reviewer’s or the office’s', () =>
  withCtx(async (ctx) => {
    const { ctx: own } = await aReviewer(ctx)
    const absenceId = await absenceOf(own)
    const { ctx: another } = await aReviewer(ctx)
    expect(await refusal(removeAbsence(another, { absenceId }))).toMatchObject({ code: 'not_found' })
    await keepsTheWalls(ctx, removeAbsence, { absenceId })
    const { ctx: office } = await someone(ctx, ['coordinator'])
    await removeAbsence(office, { absenceId })
  }))
