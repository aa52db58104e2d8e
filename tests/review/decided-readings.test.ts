import { describe, expect, it } from 'vitest'
import { recordDecision } from '@/lib/review/commands/record-decision'
import { settleReading } from '@/lib/reviewers/commands/settle-reading'
import { reviewsStanding } from '@/lib/reviewers/queries/standing'
import { actorFor, refusal, withCtx } from '../support/actors'
import { aReading, handsIn, readerCtx, reviewOf } from '../support/readings'
import { lettersTo } from '../support/review'

const decision = (applicationId: string, act: 'endorse' | 'withdraw', more: object = {}) => ({
  ...{ applicationId, act, feedback: '', seen: '' as const },
  ...more,
})

describe('a decision on a case that others read', () => {
  it('waits for a reading to be settled, or keeps why it does not; open readings end with it, and people are told', () =>
    withCtx(async (ctx) => {
      const read = await aReading(ctx)
      await handsIn(ctx, reviewOf(read, 0), 'endorse')
      const refused = await refusal(recordDecision(read.office, decision(read.id, 'endorse')))
      expect(refused).toMatchObject({ code: 'invalid', fields: { withoutReaders: ['review.error.withoutReaders'] } })
      const withoutReaders = 'The second reader is ill.'
      await recordDecision(read.office, decision(read.id, 'endorse', { withoutReaders }))
      const kept = await ctx.db.decision.findFirstOrThrow({ where: { orgId: ctx.org.id, applicationId: read.id } })
      expect(kept.withoutReaders).toBe(withoutReaders)
      expect((await reviewsStanding(ctx, read.id)).reviews.map(({ state }) => state)).toEqual(['submitted', 'closed'])
      expect(await lettersTo(ctx, read.readers[1]?.person.id ?? '')).toEqual(['review-closed'])
      expect(await ctx.db.settlement.count({ where: { orgId: ctx.org.id, applicationId: read.id } })).toBe(0)
    }))

  it('lets nobody decide who still reads the case themselves', () =>
    withCtx(async (ctx) => {
      const read = await aReading(ctx)
      const reader = read.readers[0]?.person
      if (!reader) throw new Error('somebody reads')
      const both = { ...ctx, actor: actorFor(reader, ['reviewer', 'coordinator']) }
      const given = decision(read.id, 'endorse', { withoutReaders: 'I have seen enough.' })
      const refused = await refusal(recordDecision(both, given))
      expect(refused).toMatchObject({ code: 'closed', reason: 'review.error.ownReview' })
    }))

  it('asks for no reason once the reading is settled, nor for withdrawing', () =>
    withCtx(async (ctx) => {
      const read = await aReading(ctx, { readers: 'one' })
      await handsIn(ctx, reviewOf(read, 0), 'endorse')
      await settleReading(readerCtx(ctx, read, 0), read.id)
      await recordDecision(read.office, decision(read.id, 'endorse', { withoutReaders: 'Typed all the same.' }))
      const kept = await ctx.db.decision.findFirstOrThrow({ where: { orgId: ctx.org.id, applicationId: read.id } })
      expect(kept.withoutReaders).toBe('')
      const other = await aReading(ctx)
      await recordDecision(other.office, decision(other.id, 'withdraw'))
      expect(await lettersTo(ctx, other.readers[0]?.person.id ?? '')).toEqual(['review-closed'])
    }))

  it('makes the end where readers differ: what is decided is what the reading came to', () =>
    withCtx(async (ctx) => {
      const read = await aReading(ctx)
      await handsIn(ctx, reviewOf(read, 0), 'endorse')
      await handsIn(ctx, reviewOf(read, 1), 'defer')
      await settleReading(readerCtx(ctx, read, 1), read.id)
      await recordDecision(read.office, decision(read.id, 'endorse', { withoutReaders: 'They asked me to.' }))
      const { settled } = await reviewsStanding(ctx, read.id)
      expect(settled).toMatchObject({ how: 'coordinator', recommendation: 'endorse' })
      for (const {
        person: { id },
      } of read.readers)
        expect(await lettersTo(ctx, id)).toEqual(['readers-differ', 'readers-settled'])
    }))
})
