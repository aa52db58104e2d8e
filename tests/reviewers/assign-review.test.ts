import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import { fromDay, toDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import { findReaders } from '@/lib/review/commands/find-readers'
import { holdCase } from '@/lib/review/commands/hold-case'
import { reviewPage } from '@/lib/review/queries/judged'
import { assignReview } from '@/lib/reviewers/commands/assign-review'
import { declareConflict } from '@/lib/reviewers/commands/declare-conflict'
import { declareNoConflict } from '@/lib/reviewers/commands/declare-no-conflict'
import { liftConflict } from '@/lib/reviewers/commands/lift-conflict'
import { settleReading } from '@/lib/reviewers/commands/settle-reading'
import { caseToAssign } from '@/lib/reviewers/queries/assignments'
import { reviewsStanding } from '@/lib/reviewers/queries/standing'
import { ctxFor, inAnotherOrg, keepsTheWalls, refusal, withCtx } from '../support/actors'
import { aCaseToRead, anAsked, byHand, lettersOf, readersNow, waitFor } from '../support/assigning'
import { aReading, handsIn, readerCtx, reviewOf } from '../support/readings'
import { aSubmitted, trailOf } from '../support/review'
import { aReviewer, reviewRow, sendReview } from '../support/reviewers'

const against = async (act: Promise<unknown>) => (await refusal(act)).fields?.reviewerId

describe('assignReview', () => {
  it('asks somebody of the pool: a review, a wait, a letter that says no more than the name', () =>
    withCtx(async (ctx) => {
      const { id, office, reader, reviewId } = await anAsked(ctx)
      const review = await reviewRow(ctx, reviewId)
      expect(review).toMatchObject({ kind: 'formal', reading: 1, tier: 1, how: 'hand', declaredAt: null })
      expect(review.assignedById).toBe(office.actor.kind === 'person' ? office.actor.personId : null)
      expect(toDay(review.dueOn)).toBe('2026-12-13')
      expect(await waitFor(ctx, reviewId)).toMatchObject({ party: 'reviewer', applicationId: id, receivedAt: null })
      const [letter] = await lettersOf(ctx, reader.person.id, 'review-invitation')
      expect(letter?.values).toMatchObject({
        applicant: expect.stringMatching(/^Ana /),
        dueOn: '2026-12-13',
        round: '',
      })
      expect(Object.keys(letter?.values as object).sort()).toEqual([
        'applicant',
        'category',
        'dueOn',
        'kind',
        'round',
        'until',
      ])
      expect(JSON.stringify(letter?.secret)).toMatch(/\/review\/[\w-]{40,}/)
      expect(await trailOf(ctx, id)).toContain('reviewers.reviewAssigned')
    }))

  it('pressed twice, asks once', () =>
    withCtx(async (ctx) => {
      const { id, office, reader, reviewId } = await anAsked(ctx)
      expect(await assignReview(office, byHand(id, reader.person.id))).toEqual({ reviewId })
      expect(await lettersOf(ctx, reader.person.id, 'review-invitation')).toHaveLength(1)
    }))

  it('counts nothing that was sent before its reader found a tie: asked again, they begin anew', () =>
    withCtx(async (ctx) => {
      const { id, office, reader, reviewId } = await anAsked(ctx, 'two')
      await declareNoConflict(reader.ctx, { reviewId, confirmed: 'true' })
      await sendReview(reader.ctx, reviewId, { recommendation: 'defer' })
      await declareConflict(reader.ctx, { reviewId, kind: 'friend', note: '' })
      const { id: conflictId } = await ctx.db.conflict.findFirstOrThrow({ where: { orgId: ctx.org.id } })
      await liftConflict(office, { conflictId })
      expect(await assignReview(office, byHand(id, reader.person.id))).toEqual({ reviewId })
      expect((await reviewPage(reader.ctx, reviewId)).is).toBe('invited')
      const standing = await reviewsStanding(ctx, id)
      expect([standing.in, standing.reviews[0]?.state]).toEqual([0, 'asked'])
    }))

  it('is due when the round is to be decided, where that is earlier and still far enough', () =>
    withCtx(async (ctx) => {
      const due = async (decideOn: string) => {
        const { id, office } = await aCaseToRead(ctx, 'one')
        const roundId = newId(ctx.now)
        const days = { opensOn: '2026-10-01', cutOffOn: '2026-11-30', decideOn }
        const [opensOn, cutOffOn, decided] = Object.values(days).map((day) => fromDay(plainDate(day)))
        if (!opensOn || !cutOffOn || !decided) throw new Error('three days')
        await ctx.db.round.create({
          data: {
            orgId: ctx.org.id,
            id: roundId,
            name: 'Autumn',
            opensOn,
            cutOffOn,
            decideOn: decided,
            createdAt: ctx.now,
          },
        })
        await ctx.db.application.update({ where: { orgId_id: { orgId: ctx.org.id, id } }, data: { roundId } })
        const { person } = await aReviewer(ctx)
        const { reviewId } = await assignReview(office, byHand(id, person.id))
        return toDay((await reviewRow(ctx, reviewId)).dueOn)
      }
      expect(await due('2026-12-04')).toBe('2026-12-04')
      expect(await due('2026-11-23')).toBe('2026-12-13')
      expect(await due('2027-02-01')).toBe('2026-12-13')
    }))

  it.each([
    ['who is paused', { paused: true }, 'assigning.error.against.paused'],
    ['who was never trained', { trainedUntil: null }, 'assigning.error.against.untrained'],
    [
      'whose training is over',
      { trainedUntil: fromDay(plainDate('2026-11-21')) },
      'assigning.error.against.training-over',
    ],
    ['who takes nothing more', { loadLimit: 0 }, 'assigning.error.against.at-limit'],
    ['of another category', { categories: ['ECFA'] }, 'assigning.error.against.category'],
    ['of another language', { languages: ['es'] }, 'assigning.error.against.language'],
  ])('asks nobody %s', (_who, facts, key) =>
    withCtx(async (ctx) => {
      const { id, office } = await aCaseToRead(ctx)
      const { person } = await aReviewer(ctx)
      const where = { orgId_personId: { orgId: ctx.org.id, personId: person.id } }
      await ctx.db.reviewer.update({ where, data: facts })
      expect(await against(assignReview(office, byHand(id, person.id)))).toEqual([key])
    }),
  )

  it('asks nobody with a tie to the applicant, whatever the tie', () =>
    withCtx(async (ctx) => {
      const { id, office, person: owner } = await aCaseToRead(ctx)
      const { person } = await aReviewer(ctx)
      const tie = { personId: person.id, otherId: owner.id, kind: 'friend', declaredById: person.id }
      await ctx.db.conflict.create({ data: { orgId: ctx.org.id, id: newId(ctx.now), declaredAt: ctx.now, ...tie } })
      expect(await against(assignReview(office, byHand(id, person.id)))).toEqual(['assigning.error.against.conflict'])
      expect(await readersNow(ctx, id)).toEqual([])
    }))

  it('asks nobody who left the pool, and nobody of another association', () =>
    withCtx(async (ctx) => {
      const { id, office } = await aCaseToRead(ctx)
      const { person } = await aReviewer(ctx)
      await ctx.db.roleHeld.deleteMany({ where: { orgId: ctx.org.id, personId: person.id } })
      const abroad = await inAnotherOrg(ctx, ['coordinator'], (other) => aReviewer(other))
      for (const who of [person.id, abroad.person.id]) {
        expect(await against(assignReview(office, byHand(id, who)))).toEqual(['assigning.error.reviewer'])
      }
    }))

  it.each(['formal', 'third'] as const)(
    'not once the reading is settled, %s: nothing would come of it, and the page says so',
    (kind) =>
      withCtx(async (ctx) => {
        const read = await aReading(ctx, { readers: 'one' })
        const { office } = read
        const more = await aReviewer(ctx)
        await handsIn(ctx, reviewOf(read, 0), 'endorse')
        expect((await caseToAssign(office, read.id, kind)).settled).toBe(false)
        await settleReading(readerCtx(ctx, read, 0), read.id)
        const asked = { ...byHand(read.id, more.person.id), kind }
        expect(await refusal(assignReview(office, asked))).toMatchObject({
          code: 'closed',
          reason: 'assigning.error.no.settled',
        })
        expect(await refusal(findReaders(office, { applicationId: read.id }))).toMatchObject({
          reason: 'assigning.error.no.settled',
        })
        expect((await caseToAssign(office, read.id, kind)).settled).toBe(true)
        // What the applicant answers begins another reading, and that one has seats again.
        const where = { orgId_id: { orgId: ctx.org.id, id: read.id } }
        await ctx.db.application.update({ where, data: { reading: 2 } })
        await assignReview(office, asked)
        expect(await lettersOf(ctx, more.person.id, 'review-invitation')).toHaveLength(1)
      }),
  )

  it('not for a case nobody has taken up, nor for one on hold', () =>
    withCtx(async (ctx) => {
      const { person } = await aReviewer(ctx)
      const sent = await aSubmitted(ctx)
      const early = await refusal(assignReview(sent.office, byHand(sent.id, person.id)))
      expect([early.code, early.reason]).toEqual(['closed', 'assigning.error.no.state'])
      const { id, office } = await aCaseToRead(ctx)
      await holdCase(office, { applicationId: id, reason: 'payment', message: '' })
      expect((await refusal(assignReview(office, byHand(id, person.id)))).reason).toBe('casework.error.held')
    }))

  it('is the office’s act: not a reviewer’s, not another association’s, not for one’s own application', () =>
    withCtx(async (ctx) => {
      const { id, person: owner } = await aCaseToRead(ctx)
      const { person } = await aReviewer(ctx)
      await keepsTheWalls(ctx, assignReview, byHand(id, person.id), ['reviewer'])
      const own = ctxFor(ctx, owner, ['coordinator'])
      expect((await refusal(assignReview(own, byHand(id, person.id)))).reason).toBe('review.error.own')
    }))
})
