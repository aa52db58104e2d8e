import { expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import { closeCalibration } from '@/lib/reviewers/commands/close-calibration'
import { openCalibration } from '@/lib/reviewers/commands/open-calibration'
import { calibrationResult } from '@/lib/reviewers/queries/calibrations'
import { keepsTheWalls, withCtx } from '../support/actors'
import { aDeferred } from '../support/review'
import { aReviewer } from '../support/reviewers'

it('ends what nobody has finished, keeps what is in, once; the office’s alone', () =>
  withCtx(async (ctx) => {
    const made = await aDeferred(ctx)
    for (let n = 0; n < 2; n++) await aReviewer(ctx)
    const opened = { applicationId: made.id, title: 'Practice case 1', dueOn: plainDate('2027-01-15') }
    const { calibrationId } = await openCalibration(made.office, opened)
    await keepsTheWalls(ctx, closeCalibration, { calibrationId }, ['reviewer'])
    const first = await ctx.db.review.findFirstOrThrow({ where: { orgId: ctx.org.id, calibrationId } })
    const where = { orgId_id: { orgId: ctx.org.id, id: first.id } }
    await ctx.db.review.update({ where, data: { submittedAt: ctx.now, firstRecommendation: 'endorse' } })
    for (let twice = 0; twice < 2; twice++) await closeCalibration(made.office, { calibrationId })
    const closed = await ctx.db.review.count({ where: { orgId: ctx.org.id, calibrationId, closedAt: { not: null } } })
    expect(closed).toBe(1)
    expect(await calibrationResult(made.office, calibrationId)).toMatchObject({ in: 1, asked: 2 })
    const trail = await ctx.db.auditEntry.count({ where: { orgId: ctx.org.id, name: 'reviewers.calibrationClosed' } })
    expect(trail).toBe(1)
  }))
