import { expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { closeCalibration } from '@/lib/reviewers/commands/close-calibration'
import { openCalibration } from '@/lib/reviewers/commands/open-calibration'
import { remindOfPractice } from '@/lib/reviewers/commands/remind-of-practice'
import { remindReviewer } from '@/lib/reviewers/commands/remind-reviewer'
import { inAnotherOrg, refusal, systemFor, withCtx } from '../support/actors'
import { aDeferred, trailOf } from '../support/review'
import { aReviewer, type Reviewer, sendReview } from '../support/reviewers'

const DAY = 86_400_000
const days = 13

/** A case for practice, due in 20 days, that so many of the pool read: each with their review. */
async function practice(ctx: Ctx, count = 2) {
  const made = await aDeferred(ctx)
  const pool: Reviewer[] = []
  for (let n = 0; n < count; n++) pool.push(await aReviewer(ctx))
  const due = new Date(ctx.now.getTime() + 20 * DAY).toISOString().slice(0, 10)
  const opened = { applicationId: made.id, title: 'Practice case 1', dueOn: plainDate(due) }
  const { calibrationId } = await openCalibration(made.office, opened)
  const rows = await ctx.db.review.findMany({ where: { orgId: ctx.org.id, calibrationId } })
  const readers = pool.map((one) => {
    const row = rows.find(({ reviewerId }) => reviewerId === one.person.id)
    if (!row) throw new Error('not asked')
    return { ...one, reviewId: row.id }
  })
  const clock = { ...systemFor(ctx), now: new Date(ctx.now.getTime() + days * DAY) }
  return { ...made, calibrationId, readers, clock }
}

const reminders = (ctx: Ctx) =>
  ctx.db.letter.findMany({ where: { orgId: ctx.org.id, template: 'calibration-reminder' }, orderBy: { id: 'asc' } })

it('reminds whoever has not handed it in, by the ladder of reviews, once a step; the case itself knows nothing of it', () =>
  withCtx(async (ctx) => {
    const { id, readers, clock } = await practice(ctx)
    const [one, other] = readers
    if (!one || !other) throw new Error('nobody')
    const steps = await ctx.db.wait.findMany({ where: { orgId: ctx.org.id, subjectId: one.reviewId } })
    expect(steps).toMatchObject([{ kind: 'review', party: 'reviewer', applicationId: null }])
    await sendReview(other.ctx, other.reviewId)
    for (const { reviewId } of [one, one, other]) {
      await remindReviewer(clock, { reviewId, days })
      await remindOfPractice(clock, { reviewId, days })
    }
    const sent = await reminders(ctx)
    expect(sent.map(({ personId, applicationId }) => [personId, applicationId])).toEqual([[one.person.id, null]])
    const [letter] = sent
    expect(letter?.values).toMatchObject({
      title: 'Practice case 1',
      url: `${ctx.origin}/${ctx.org.slug}/reviews/${one.reviewId}`,
    })
    expect((await trailOf(ctx, id)).filter((name) => name.includes('ractice'))).toEqual([])
    expect(await ctx.db.auditEntry.count({ where: { orgId: ctx.org.id, name: 'reviewers.practiceReminded' } })).toBe(1)
  }))

it('reminds nobody before the step, of what is closed, who rests, or who reads no longer', () =>
  withCtx(async (ctx) => {
    const { office, calibrationId, readers, clock } = await practice(ctx, 3)
    const [early, rests, left] = readers
    if (!early || !rests || !left) throw new Error('nobody')
    await remindOfPractice(systemFor(ctx), { reviewId: early.reviewId, days })
    const key = { orgId: ctx.org.id, personId: rests.person.id }
    await ctx.db.reviewer.update({ where: { orgId_personId: key }, data: { paused: true } })
    await ctx.db.roleHeld.deleteMany({ where: { orgId: ctx.org.id, personId: left.person.id } })
    for (const { reviewId } of [rests, left]) await remindOfPractice(clock, { reviewId, days })
    await closeCalibration(office, { calibrationId })
    await remindOfPractice(clock, { reviewId: early.reviewId, days })
    expect(await reminders(ctx)).toEqual([])
    const open = { orgId: ctx.org.id, kind: 'review', stoppedAt: null, subjectId: early.reviewId }
    expect(await ctx.db.wait.count({ where: open })).toBe(0)
  }))

it('is the clock’s alone, and of its own association', () =>
  withCtx(async (ctx) => {
    const { office, readers, clock } = await practice(ctx)
    const reviewId = readers[0]?.reviewId ?? ''
    expect((await refusal(remindOfPractice(office, { reviewId, days }))).code).toBe('not_found')
    await inAnotherOrg(ctx, [], (there) =>
      remindOfPractice({ ...systemFor(there), now: clock.now }, { reviewId, days }),
    )
    expect(await reminders(ctx)).toEqual([])
  }))
