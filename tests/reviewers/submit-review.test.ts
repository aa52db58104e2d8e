import { expect, it } from 'vitest'
import type { Ctx } from '@/lib/ctx/ctx'
import { withdrawApplication } from '@/lib/portfolio/commands/withdraw-application'
import { closeReviews } from '@/lib/reviewers/commands/close-reviews'
import { keepRecommendation } from '@/lib/reviewers/commands/keep-recommendation'
import { saveReviewWords } from '@/lib/reviewers/commands/save-review-words'
import { saveTicks } from '@/lib/reviewers/commands/save-ticks'
import { submitReview } from '@/lib/reviewers/commands/submit-review'
import { KeepRecommendationInput, SubmitReviewInput } from '@/lib/reviewers/schema/reading'
import { DOMAINS } from '@/lib/rules/competencies'
import { ask } from '@/lib/waits/ask'
import { keepsTheWalls, refusal, systemFor, withCtx } from '../support/actors'
import { aReading, type Read } from '../support/readings'
import { aTrainingOf, trailOf } from '../support/review'
import { aReview, aReviewer, judgeAll, reviewRow, sendReview, ticksOf } from '../support/reviewers'

const say = (more: object) => SubmitReviewInput.parse({ recommendation: 'endorse', ...more })
const send = (ctx: Ctx, reviewId: string, more: object = {}) => submitReview(ctx, say({ reviewId, ...more }))

function only({ readers }: Read) {
  const [reader] = readers
  if (!reader) throw new Error('nobody')
  return reader
}

it('sends a whole review once: the wait ends, the first word is kept, the record says that it came and not what', async () => {
  await withCtx(async (ctx) => {
    const made = await aReading(ctx, { readers: 'one' })
    const { ctx: own, reviewId } = only(made)
    await ask(systemFor(ctx), {
      kind: 'review',
      subjectId: reviewId,
      applicationId: made.id,
      party: 'reviewer',
      days: 21,
    })
    await saveReviewWords(own, { reviewId, field: 'toApplicant', text: 'Warmly done.', version: 0 })
    await judgeAll(own, reviewId)
    const { next } = await send(own, reviewId, { toCoordinator: 'All clear.', toCoordinatorVersion: 0 })
    expect(next).toBe(`/${ctx.org.slug}/reviews/${reviewId}?done=sent`)
    const row = await reviewRow(ctx, reviewId)
    expect(row).toMatchObject({
      ...{ recommendation: 'endorse', firstRecommendation: 'endorse', reasons: [] },
      ...{ toApplicant: 'Warmly done.', toCoordinator: 'All clear.', submittedAt: ctx.now },
    })
    const wait = await ctx.db.wait.findFirstOrThrow({ where: { orgId: ctx.org.id, subjectId: reviewId } })
    expect(wait).toMatchObject({ receivedAt: ctx.now, late: false })
    // One reader: the reading is settled with it.
    expect(await ctx.db.settlement.count({ where: { orgId: ctx.org.id, applicationId: made.id } })).toBe(1)

    const again = { ...own, now: new Date(ctx.now.getTime() + 60_000) }
    expect(await send(again, reviewId, { recommendation: 'moreInformation' })).toEqual({ next })
    expect(await reviewRow(ctx, reviewId)).toMatchObject({ recommendation: 'endorse', submittedAt: ctx.now })
    expect((await trailOf(ctx, made.id)).filter((name) => name === 'reviewers.reviewSubmitted')).toHaveLength(1)
    const said = await ctx.db.auditEntry.findFirstOrThrow({
      where: { orgId: ctx.org.id, name: 'reviewers.reviewSubmitted' },
    })
    expect(said.detail).toEqual({ kind: 'formal', late: 'no' })
  })
})

it('names everything that is missing at once, and keeps what was typed', async () => {
  await withCtx(async (ctx) => {
    const made = await aReading(ctx, { readers: 'one' })
    const { ctx: own, reviewId } = only(made)
    const nothing = await refusal(send(own, reviewId, { recommendation: '' }))
    expect(Object.keys(nothing.fields ?? {})).toEqual([
      ...DOMAINS.map((_, at) => `judgements[${at}].step`),
      'recommendation',
    ])
    await judgeAll(own, reviewId)
    const deferred = await refusal(send(own, reviewId, { recommendation: 'defer' }))
    expect(deferred.fields).toEqual({
      reasons: ['reading.error.reasons'],
      toApplicant: ['reading.error.toApplicant'],
    })
    const asking = await refusal(send(own, reviewId, { recommendation: 'moreInformation' }))
    expect(Object.keys(asking.fields ?? {})).toEqual(['reasons'])
    // This category has no exam; and reasons are about what is asked of it.
    expect((await refusal(send(own, reviewId, { recommendation: 'clearForExam' }))).fields).toHaveProperty(
      'recommendation',
    )
    const why = [{ requirement: 'horoscope', reason: 'not-shown', todo: '' }]
    const odd = await refusal(
      send(own, reviewId, { recommendation: 'defer', reasons: why, toApplicant: 'x', toApplicantVersion: 0 }),
    )
    expect(odd.reason).toBe('review.error.requirement')
    expect(SubmitReviewInput.safeParse({ reviewId, recommendation: 'bless' }).success).toBe(false)
    expect((await reviewRow(ctx, reviewId)).submittedAt).toBeNull()
  })
})

it('is never sent without the ticks that had not got through', async () => {
  await withCtx(async (ctx) => {
    const made = await aReading(ctx, { readers: 'one' })
    const { ctx: own, reviewId } = only(made)
    const entryId = await aTrainingOf(ctx, made.person.id)
    const ticks = [{ entryKind: 'training' as const, entryId, competency: 'reflection', on: true, ago: 60_000 }]
    await saveTicks(own, { reviewId, ticks, whole: [] })
    await judgeAll(own, reviewId)
    await send(own, reviewId, { late: [`training:${entryId}:thinking:on`, `training:${entryId}:reflection:off`] })
    expect(await ticksOf(ctx, reviewId)).toEqual(['training:thinking'])
    expect((await reviewRow(ctx, reviewId)).submittedAt).not.toBeNull()
  })
})

it('keeps an unfinished review for later, with everything a form without a script brings', async () => {
  await withCtx(async (ctx) => {
    const made = await aReading(ctx, { readers: 'one' })
    const { ctx: own, reviewId } = only(made)
    const judgements = [{ domain: 'thinking', step: '3', note: 'Clear.', noteVersion: '0' }, { domain: 'reflection' }]
    const reasons = [
      { requirement: 'work', reason: 'not-shown', todo: 'Show the second job.' },
      { requirement: 'rsc.received', reason: '' },
    ]
    const words = { toApplicant: 'Dear Ana', toApplicantVersion: '0' }
    const { next } = await send(own, reviewId, {
      send: 'later',
      recommendation: 'defer',
      judgements,
      reasons,
      ...words,
    })
    expect(next).toContain('done=kept')
    expect(await reviewRow(ctx, reviewId)).toMatchObject({
      ...{ submittedAt: null, recommendation: 'defer', firstRecommendation: null, toApplicant: 'Dear Ana' },
      reasons: [{ requirement: 'work', reason: 'not-shown', todo: 'Show the second job.' }],
    })
    const rows = await ctx.db.reviewJudgement.findMany({ where: { orgId: ctx.org.id, reviewId } })
    expect(rows).toMatchObject([{ domain: 'thinking', step: 3, note: 'Clear.' }])
    const stale = { send: 'later', toApplicant: 'Dear Bea', toApplicantVersion: '0' }
    expect((await refusal(send(own, reviewId, stale))).code).toBe('conflict')
  })
})

it('is not sent over what another browser said meanwhile: both are shown, and sent again in sight of it, it stands', async () => {
  await withCtx(async (ctx) => {
    const made = await aReading(ctx, { readers: 'one' })
    const { ctx: own, reviewId } = only(made)
    await judgeAll(own, reviewId)
    const reasons = [{ requirement: 'work', reason: 'not-shown', todo: 'A log.' }]
    const elsewhere = { reviewId, recommendation: 'defer', reasons, by: 'laptop', over: '' }
    const { at } = await keepRecommendation(own, KeepRecommendationInput.parse(elsewhere))
    for (const when of ['now', 'later']) {
      const apart = await refusal(send(own, reviewId, { send: when, saidBy: 'tablet', saidOver: '' }))
      expect(apart).toMatchObject({ code: 'conflict', fields: { recommendation: ['reading.error.saidElsewhere'] } })
      expect(apart.detail?.saidOver).toBe(at)
      expect(JSON.parse(String(apart.detail?.said))).toEqual({ recommendation: 'defer', reasons })
    }
    expect(await reviewRow(ctx, reviewId)).toMatchObject({ recommendation: 'defer', submittedAt: null })
    await send(own, reviewId, { saidBy: 'tablet', saidOver: at })
    expect(await reviewRow(ctx, reviewId)).toMatchObject({ recommendation: 'endorse', submittedAt: ctx.now })
  })
})

it('what waited for a connection goes in by its age, and never over a newer tick or judgement', async () => {
  await withCtx(async (ctx) => {
    const made = await aReading(ctx, { readers: 'one' })
    const { ctx: own, reviewId } = only(made)
    const entryId = await aTrainingOf(ctx, made.person.id)
    const tick = { entryKind: 'training' as const, entryId, competency: 'thinking', on: false, ago: 0 }
    for (const one of [{ ...tick, on: true, ago: 60_000 }, tick]) {
      await saveTicks(own, { reviewId, ticks: [one], whole: [] })
    }
    await judgeAll(own, reviewId, 4)
    await send(own, reviewId, {
      late: [`training:${entryId}:thinking:on:30000`, `training:${entryId}:reflection:on:30000`],
      judgements: [{ domain: 'thinking', step: '1', ago: '30000' }],
    })
    expect(await ticksOf(ctx, reviewId)).toEqual(['training:reflection'])
    const rows = await ctx.db.reviewJudgement.findMany({ where: { orgId: ctx.org.id, reviewId, step: { not: 4 } } })
    expect(rows).toEqual([])
  })
})

it('names the text that another window has saved meanwhile, and brings it along', async () => {
  await withCtx(async (ctx) => {
    const made = await aReading(ctx, { readers: 'one' })
    const { ctx: own, reviewId } = only(made)
    await saveReviewWords(own, { reviewId, field: 'note-thinking', text: 'From the laptop.', version: 0 })
    const stale = [{ domain: 'reflection' }, { domain: 'thinking', note: 'From the tablet.', noteVersion: '0' }]
    const clash = await refusal(send(own, reviewId, { send: 'later', judgements: stale }))
    expect(clash).toMatchObject({
      code: 'conflict',
      fields: { 'judgements[1].note': ['reading.error.changedMeanwhile'] },
      detail: { field: 'judgements[1].note', theirs: 'From the laptop.', version: 1 },
    })
  })
})

it('waits while the case is on hold', async () => {
  await withCtx(async (ctx) => {
    const made = await aReading(ctx, { readers: 'one' })
    const { ctx: own, reviewId } = only(made)
    await judgeAll(own, reviewId)
    const where = { orgId_id: { orgId: ctx.org.id, id: made.id } }
    await ctx.db.application.update({ where, data: { heldAt: ctx.now } })
    expect(await refusal(send(own, reviewId))).toMatchObject({ code: 'closed', reason: 'reading.error.held' })
    await saveReviewWords(own, { reviewId, field: 'toCoordinator', text: 'Still writing.', version: 0 })
  })
})

it('is refused clearly after removal, a decline, a withdrawal or the end of the case, and harms nobody else', async () => {
  await withCtx(async (ctx) => {
    const made = await aReading(ctx)
    const [reader, other] = made.readers
    if (!reader || !other) throw new Error('nobody')
    await judgeAll(reader.ctx, reader.reviewId)
    const where = { orgId_id: { orgId: ctx.org.id, id: reader.reviewId } }
    const over = async () => (await refusal(send(reader.ctx, reader.reviewId))).reason
    await ctx.db.review.update({ where, data: { removedAt: ctx.now } })
    expect(await over()).toBe('reading.error.removed')
    await ctx.db.review.update({ where, data: { removedAt: null, declinedAt: ctx.now } })
    expect(await over()).toBe('reading.error.declined')
    await ctx.db.review.update({ where, data: { declinedAt: null } })
    await sendReview(other.ctx, other.reviewId)

    await withdrawApplication(made.ctx, { applicationId: made.id })
    expect(await over()).toBe('reading.error.ended')
    await closeReviews(systemFor(ctx), made.id, 'withdrawn')
    expect(await over()).toBe('reading.error.ended')
    expect(await reviewRow(ctx, reader.reviewId)).toMatchObject({ submittedAt: null, recommendation: null })
    expect(await reviewRow(ctx, other.reviewId)).toMatchObject({ recommendation: 'endorse', closedAt: null })
  })
})

it('is the reader’s alone: another reviewer, the office and a neighbour find nothing', async () => {
  await withCtx(async (ctx) => {
    const made = await aReading(ctx)
    const [reader, other] = made.readers
    if (!reader || !other) throw new Error('nobody')
    expect((await refusal(send(other.ctx, reader.reviewId))).code).toBe('not_found')
    await keepsTheWalls(ctx, submitReview, say({ reviewId: reader.reviewId }), ['reviewer'])
    await keepsTheWalls(ctx, submitReview, say({ reviewId: reader.reviewId }), ['coordinator', 'admin'])
    const late = await aReviewer(ctx)
    const invited = await aReview(ctx, made.id, late.person.id, { declared: false })
    expect((await refusal(send(late.ctx, invited))).reason).toBe('reading.error.invited')
  })
})
