import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { reviewPage } from '@/lib/review/queries/judged'
import { openCalibration } from '@/lib/reviewers/commands/open-calibration'
import { submitReview } from '@/lib/reviewers/commands/submit-review'
import { calibrationResult, calibrationsView } from '@/lib/reviewers/queries/calibrations'
import { SubmitReviewInput } from '@/lib/reviewers/schema/reading'
import { DOMAINS } from '@/lib/rules/competencies'
import { keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { aReading, handsIn, reviewOf } from '../support/readings'
import { aCase, aDeferred } from '../support/review'
import { aReviewer } from '../support/reviewers'

const input = (applicationId: string, title = 'Practice case 1') => ({
  applicationId,
  title,
  dueOn: plainDate('2027-01-15'),
})

const submits = (ctx: Ctx, reviewId: string, steps: number, recommendation: string) => {
  const judgements = DOMAINS.map((domain) => ({ domain, step: String(steps) }))
  const reasons = recommendation === 'defer' ? [{ requirement: 'work', reason: 'not-shown' }] : []
  const given = { reviewId, recommendation, judgements, reasons }
  return submitReview(ctx, SubmitReviewInput.parse(given))
}

describe('openCalibration', () => {
  it('opens a decided case to the pool without its name; everybody scores it with the same page', () =>
    withCtx(async (ctx) => {
      const made = await aDeferred(ctx)
      const readers = [await aReviewer(ctx), await aReviewer(ctx), await aReviewer(ctx)]
      const { calibrationId, asked } = await openCalibration(made.office, input(made.id))
      expect(asked).toBe(3)
      const where = { orgId: ctx.org.id, calibrationId }
      const rows = await ctx.db.review.findMany({ where, orderBy: { id: 'asc' } })
      const mine = (nth: number) => rows.find((row) => row.reviewerId === readers[nth]?.person.id)?.id ?? ''
      const seen = await reviewPage(readers[0]?.ctx ?? ctx, mine(0))
      const { email, name } = made.person
      const reference = await ctx.db.application.findUniqueOrThrow({
        where: { orgId_id: { orgId: ctx.org.id, id: made.id } },
      })
      expect(seen.is).toBe('judged')
      for (const telling of [email, ...name.split(' '), reference.reference]) {
        expect(JSON.stringify(seen)).not.toContain(telling)
      }
      const letters = await ctx.db.letter.findMany({ where: { orgId: ctx.org.id, template: 'calibration-opened' } })
      expect(letters).toHaveLength(3)
      expect(letters.every(({ applicationId }) => applicationId === null)).toBe(true)

      const says = [
        [3, 'endorse'],
        [3, 'endorse'],
        [2, 'defer'],
      ] as const
      for (const [nth, [step, recommendation]] of says.entries()) {
        await submits(readers[nth]?.ctx ?? ctx, mine(nth), step, recommendation)
      }
      const result = await calibrationResult(made.office, calibrationId)
      expect(result).toMatchObject({ in: 3, asked: 3, missing: [], recommendation: { majority: 'endorse' } })
      expect(result.domains[0]).toMatchObject({
        spread: [
          { value: '3', n: 2 },
          { value: '2', n: 1 },
        ],
        majority: '3',
      })
      expect(result.readers.map(({ same, of }) => [same, of]).sort()).toEqual([
        [0, 9],
        [9, 9],
        [9, 9],
      ])
      expect(await ctx.db.settlement.count({ where: { orgId: ctx.org.id } })).toBe(0)
    }))

  it('asks nobody who has read it, is tied to the applicant, or rests', () =>
    withCtx(async (ctx) => {
      const read = await aReading(ctx)
      await handsIn(ctx, reviewOf(read, 0), 'endorse')
      const where = { orgId_id: { orgId: ctx.org.id, id: read.id } }
      await ctx.db.application.update({ where, data: { state: 'deferred', decidedAt: ctx.now } })
      const [rests] = [await aReviewer(ctx), await aReviewer(ctx), await aReviewer(ctx)]
      const key = { orgId: ctx.org.id, personId: rests?.person.id ?? '' }
      await ctx.db.reviewer.update({ where: { orgId_personId: key }, data: { paused: true } })
      expect((await openCalibration(read.office, input(read.id))).asked).toBe(2)
      const rows = await ctx.db.review.findMany({ where: { orgId: ctx.org.id, kind: 'calibration' } })
      const asked = rows.map(({ reviewerId }) => reviewerId)
      for (const { person } of read.readers) expect(asked).not.toContain(person.id)
      expect(asked).not.toContain(key.personId)
    }))

  it('is offered as a shape without a name, once, and only when decided', () =>
    withCtx(async (ctx) => {
      const made = await aDeferred(ctx)
      for (let n = 0; n < 2; n++) await aReviewer(ctx)
      const open = await aCase(ctx)
      const { openable } = await calibrationsView(made.office)
      expect(openable.map(({ id }) => id)).toEqual([made.id])
      expect(Object.keys(openable[0] ?? {}).sort()).toEqual(['category', 'decidedOn', 'entries', 'id', 'state'])
      expect((await refusal(openCalibration(made.office, input(open.id)))).reason).toBe('settling.error.notDecided')
      await openCalibration(made.office, input(made.id))
      expect((await refusal(openCalibration(made.office, input(made.id)))).reason).toBe('settling.error.opened')
      expect((await calibrationsView(made.office)).openable).toEqual([])
    }))

  it('takes no title that tells whose it is, and no day that is over', () =>
    withCtx(async (ctx) => {
      const made = await aDeferred(ctx)
      for (let n = 0; n < 2; n++) await aReviewer(ctx)
      const told = await refusal(openCalibration(made.office, input(made.id, `The case of ${made.person.name}`)))
      expect(told.fields).toEqual({ title: ['settling.error.titleNames'] })
      const past = { ...input(made.id), dueOn: plainDate('2020-01-01') }
      expect((await refusal(openCalibration(made.office, past))).fields).toEqual({ dueOn: ['settling.error.duePast'] })
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx) => {
      const made = await aDeferred(ctx)
      for (let n = 0; n < 2; n++) await aReviewer(ctx)
      await keepsTheWalls(ctx, openCalibration, input(made.id), ['reviewer', 'applicant'])
      const { calibrationId } = await openCalibration(made.office, input(made.id))
      const reviewer = await someone(ctx, ['reviewer'])
      expect((await refusal(calibrationResult(reviewer.ctx, calibrationId))).code).toBe('forbidden')
      expect((await refusal(calibrationsView(made.ctx))).code).toBe('not_found')
    }))
})
