import { expect, it } from 'vitest'
import { moveToRound } from '@/lib/portfolio/commands/move-to-round'
import { caseRound } from '@/lib/portfolio/queries/case-round'
import { checkView } from '@/lib/portfolio/queries/check-answers'
import { applicationOf } from '@/lib/portfolio/queries/facts'
import { headOf } from '@/lib/portfolio/queries/head'
import { trackerOf } from '@/lib/portfolio/queries/tracker'
import { withCtx } from '../support/actors'
import { aReadyPortfolio } from '../support/ready-portfolio'
import { aCase } from '../support/review'
import { aRound } from '../support/rounds'

it('an applicant is told the round before sending, and round and day on the tracker afterwards', () =>
  withCtx(async (ctx, person) => {
    const { id, ctx: own } = await aReadyPortfolio(ctx, person)
    expect(await checkView(own, id)).toMatchObject({ round: null, expectedOn: '2027-01-06' })
    await aRound(ctx)
    expect(await checkView(own, id)).toMatchObject({ round: 'Winter', expectedOn: '2027-02-01' })
    const made = await aCase(ctx)
    const roundId = await aRound(ctx, {
      name: 'Spring',
      opensOn: '2027-01-01',
      cutOffOn: '2027-03-01',
      decideOn: '2027-05-01',
    })
    await moveToRound(made.office, { applicationId: made.id, roundId })
    const head = headOf(made.ctx, await applicationOf(made.ctx, made.id))
    const tracker = await trackerOf(made.ctx, head, { appealed: false, held: false })
    expect(head.expectedOn).toBe('2027-05-01')
    expect(tracker.round).toEqual({ name: 'Spring', decideOn: '2027-05-01' })
    expect(tracker.entries.map(({ name }) => name)).toContain('portfolio.movedToRound')
    expect(tracker.letters.map(({ template }) => template)).toContain('round-moved')
    expect(await checkView(made.ctx, made.id)).toMatchObject({ round: 'Spring', expectedOn: '2027-05-01' })
  }))

it('the office sees a case’s round and the others with room; nothing is said where there are none', () =>
  withCtx(async (ctx) => {
    const made = await aCase(ctx)
    expect(await caseRound(made.office, made.id)).toBeNull()
    const winter = await aRound(ctx, { capacity: 5 })
    await moveToRound(made.office, { applicationId: made.id, roundId: winter })
    const spring = await aRound(ctx, { name: 'Spring', decideOn: '2027-05-01' })
    const view = await caseRound(made.office, made.id)
    expect(view).toMatchObject({ round: { id: winter, name: 'Winter' }, mayMove: true })
    expect(view?.choices.map(({ id }) => id)).toEqual([spring])
    const theirs = await caseRound(made.ctx, made.id)
    expect(theirs).toMatchObject({ round: { name: 'Winter' }, mayMove: false, choices: [] })
  }))
