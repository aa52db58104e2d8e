import { describe, expect, it } from 'vitest'
import { assignReader } from '@/lib/review/commands/assign-reader'
import { ctxFor, keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { readersNow } from '../support/assigning'
import { aSubmitted, stateOf, trailOf } from '../support/review'
import { aReviewer } from '../support/reviewers'

describe('assignReader', () => {
  it('takes a case up that was only sent, and asks the one who was chosen', () =>
    withCtx(async (ctx) => {
      const { id, office } = await aSubmitted(ctx)
      const { person } = await aReviewer(ctx)
      const { next } = await assignReader(office, { applicationId: id, reviewerId: person.id, kind: 'formal' })
      expect(next).toMatch(/\?done=readerAsked$/)
      expect(await stateOf(ctx, id)).toBe('in_review')
      expect(await readersNow(ctx, id)).toEqual([person.id])
      expect(await trailOf(ctx, id)).toEqual(expect.arrayContaining(['review.started', 'reviewers.reviewAssigned']))
    }))

  it('does neither where it cannot do both', () =>
    withCtx(async (ctx) => {
      const { id, office } = await aSubmitted(ctx)
      const { person } = await someone(ctx, ['applicant'])
      const refused = await refusal(assignReader(office, { applicationId: id, reviewerId: person.id, kind: 'formal' }))
      expect(refused.fields).toEqual({ reviewerId: ['assigning.error.reviewer'] })
      expect(await readersNow(ctx, id)).toEqual([])
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx) => {
      const { id, person: owner } = await aSubmitted(ctx)
      const { person } = await aReviewer(ctx)
      const input = { applicationId: id, reviewerId: person.id, kind: 'formal' } as const
      await keepsTheWalls(ctx, assignReader, input, ['reviewer'])
      expect((await refusal(assignReader(ctxFor(ctx, owner, ['coordinator']), input))).reason).toBe('review.error.own')
    }))
})
