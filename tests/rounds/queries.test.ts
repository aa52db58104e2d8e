import { describe, expect, it } from 'vitest'
import { withdrawApplication } from '@/lib/portfolio/commands/withdraw-application'
import { closeRound } from '@/lib/rounds/commands/close-round'
import { nextRound } from '@/lib/rounds/next-round'
import { roundsPage, roundsToMoveTo, roundView } from '@/lib/rounds/queries'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { aCase, aDeferred, aSubmitted } from '../support/review'
import { aRound } from '../support/rounds'

describe('the rounds as the office sees them', () => {
  it('say where their applications stand, and which one takes the next', () =>
    withCtx(async (ctx) => {
      const { ctx: office } = await someone(ctx, ['coordinator'])
      const winter = await aRound(ctx, { capacity: 3 })
      const [withdrawn] = [await aSubmitted(ctx), await aCase(ctx), await aDeferred(ctx)]
      await withdrawApplication(withdrawn.ctx, { applicationId: withdrawn.id })
      await aRound(ctx, { name: 'Later', cutOffOn: '2026-12-31', decideOn: '2027-03-01' })
      await aRound(ctx, { name: 'To come', opensOn: '2026-11-23' })
      await aRound(ctx, { name: 'Past', cutOffOn: '2026-11-20' })
      await aRound(ctx, { name: 'In its grace', cutOffOn: '2026-11-20', graceDays: 2, capacity: 1 })
      const closed = await aRound(ctx, { name: 'Closed' })
      await closeRound(office, { roundId: closed })
      const states = async () =>
        Object.fromEntries((await roundsPage(office, {})).rows.map((row) => [row.name, row.state]))
      expect(await states()).toEqual({
        Winter: 'open',
        Later: 'open',
        'To come': 'planned',
        Past: 'over',
        'In its grace': 'next',
        Closed: 'closed',
      })
      const view = await roundView(office, winter)
      expect(view).toMatchObject({ cases: 3, placed: 2, capacity: 3 })
      expect(view.cohort).toEqual([
        { stage: 'in_review', count: 1 },
        { stage: 'deferred', count: 1 },
        { stage: 'withdrawn', count: 1 },
      ])
      await aSubmitted(ctx)
      expect(await states()).toMatchObject({ 'In its grace': 'full', Winter: 'next' })
      expect((await nextRound(ctx))?.name).toBe('Winter')
      await aSubmitted(ctx)
      expect(await states()).toMatchObject({ Winter: 'full', Later: 'next' })
      expect((await nextRound(ctx))?.name).toBe('Later')
      expect((await roundsToMoveTo(ctx)).map(({ name }) => name)).toEqual(['Past', 'To come', 'Later'])
    }))

  it('are paged, the last cut-off first, and nobody else’s', () =>
    withCtx(async (ctx) => {
      const { ctx: office } = await someone(ctx, ['admin'])
      for (let n = 10; n < 32; n++) await aRound(ctx, { name: `R${n}`, cutOffOn: `2026-12-${n}` })
      const first = await roundsPage(office, {})
      expect([first.rows[0]?.name, first.rows.length]).toEqual(['R31', 20])
      const second = await roundsPage(office, { after: first.next })
      expect(second.rows.map(({ name }) => name)).toEqual(['R11', 'R10'])
      expect((await roundsPage(office, { before: second.previous })).rows.map(({ name }) => name)).toEqual(
        first.rows.map(({ name }) => name),
      )
      const id = first.rows[0]?.id ?? ''
      const { ctx: reviewer } = await someone(ctx, ['reviewer'])
      expect((await refusal(roundsPage(reviewer, {}))).code).toBe('not_found')
      expect((await refusal(roundView(reviewer, id))).code).toBe('not_found')
      await inAnotherOrg(ctx, ['coordinator'], async (other) => {
        expect((await roundsPage(other, {})).rows).toEqual([])
        expect((await refusal(roundView(other, id))).code).toBe('not_found')
      })
    }))
})
