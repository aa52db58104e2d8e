import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/ctx/ctx'
import { json } from '@/lib/db/json'
import { newId } from '@/lib/db/new-id'
import { board } from '@/lib/review/queries/board'
import { desk } from '@/lib/review/queries/desk'
import { office } from '@/lib/review/queries/office'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'

/** A case in a stage since each of the last so many days, around the clock of the association's zone. */
async function casesOf(ctx: Ctx, state: string, days: number) {
  const { person } = await someone(ctx)
  const from = {
    orgId: ctx.org.id,
    personId: person.id,
    category: 'IFS',
    addOns: [],
    edition: '2025',
    startedAt: ctx.now,
  }
  await ctx.db.application.createMany({
    data: Array.from({ length: days }, (_, nth) => ({
      ...{ ...from, id: newId(ctx.now), reference: `${state}-${nth}`, settings: json({}), state },
      stateSince: new Date(ctx.now.getTime() - nth * 86_400_000 - (nth % 24) * 3_600_000),
      submittedAt: ctx.now,
    })),
  })
}

describe('the board', () => {
  it('counts by stage and age, and each number is the number of cases its link shows', () =>
    withCtx(
      async (ctx) => {
        await casesOf(ctx, 'in_review', 24)
        await casesOf(ctx, 'submitted', 13)
        await casesOf(ctx, 'endorsed', 3)
        const rows = await board(ctx)
        const shown = async (ask: object) => (await desk(ctx, ask)).rows.length
        for (const { stage, total, ages, level } of rows) {
          expect(await shown({ stage })).toBe(total)
          expect(ages.reduce((sum, { count }) => sum + count, 0)).toBe(total)
          for (const { older, younger, count } of ages) {
            const ask = { stage, older: String(older), ...(younger === null ? {} : { younger: String(younger) }) }
            const found = (await desk(ctx, ask)).rows
            expect(found).toHaveLength(count)
            for (const { days } of found) expect(days >= older && (younger === null || days <= younger)).toBe(true)
          }
          if (!level) continue
          expect(await shown({ stage, older: String(level.days + 1) })).toBe(level.count)
          const { older, younger, count } = level.near
          expect(await shown({ stage, older: String(older), younger: String(younger) })).toBe(count)
        }
        expect(rows.map(({ stage, total }) => [stage, total])).toEqual([
          ['submitted', 13],
          ['in_review', 24],
          ['cleared_for_exam', 0],
          ['deferred', 0],
        ])
        expect(rows[0]?.level).toEqual({
          days: 5,
          count: rows[0]?.ages.slice(1).reduce((sum, { count }) => sum + count, 0),
          near: { older: 1, younger: 5, count: expect.any(Number) },
        })
        expect(rows[0]?.level?.near.count).toBeGreaterThan(0)
        expect(rows[3]?.level).toBeNull()
        expect((await office(ctx)).board).toEqual(rows)
      },
      { as: ['coordinator'] },
    ))

  it('is the office’s alone, and counts no neighbour’s', () =>
    withCtx(
      async (ctx) => {
        await casesOf(ctx, 'in_review', 2)
        expect((await refusal(board((await someone(ctx, ['reviewer'])).ctx))).code).toBe('not_found')
        await inAnotherOrg(ctx, ['coordinator'], async (other) => {
          expect((await board(other)).every(({ total }) => total === 0)).toBe(true)
        })
      },
      { as: ['coordinator'] },
    ))
})
