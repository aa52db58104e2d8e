import { describe, expect, it } from 'vitest'
import { findReaders } from '@/lib/review/commands/find-readers'
import { markAllVerified } from '@/lib/review/commands/mark-all-verified'
import { startReview } from '@/lib/review/commands/start-review'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { aCaseToRead, readersNow, settings } from '../support/assigning'
import { aDeferred, aSubmitted, stateOf } from '../support/review'
import { aReviewer } from '../support/reviewers'

const two = settings({ readers: 'two' })

describe('findReaders', () => {
  it('lets the rules choose, and says when a seat stays empty', () =>
    withCtx(async (ctx) => {
      const { id, office } = await aCaseToRead(ctx)
      const { person } = await aReviewer(ctx)
      expect((await findReaders(office, { applicationId: id })).next).toMatch(/\/readers\?done=readerNotFound$/)
      expect(await readersNow(ctx, id)).toEqual([person.id])
      await aReviewer(ctx)
      expect((await findReaders(office, { applicationId: id })).next).toMatch(/\?done=readersAsked$/)
      expect(await readersNow(ctx, id)).toHaveLength(2)
    }))

  it('not for a case that is decided', () =>
    withCtx(async (ctx) => {
      const { id, office } = await aDeferred(ctx)
      expect((await refusal(findReaders(office, { applicationId: id }))).reason).toBe('assigning.error.no.state')
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx) => {
      const { id } = await aCaseToRead(ctx)
      await keepsTheWalls(ctx, findReaders, { applicationId: id }, ['reviewer'])
    }))
})

describe('readers are asked by themselves', () => {
  it.each([
    ['when a case is taken up', startReview],
    ['when a first entry is marked', markAllVerified],
  ])('%s', (_when, act) =>
    withCtx(async (ctx) => {
      await aReviewer(ctx)
      await aReviewer(ctx)
      const { id, office } = await aSubmitted(ctx)
      await act(office, { applicationId: id })
      expect(await stateOf(ctx, id)).toBe('in_review')
      expect(await readersNow(ctx, id)).toHaveLength(2)
    }, two),
  )

  it('not where the association assigns by hand', () =>
    withCtx(
      async (ctx) => {
        await aReviewer(ctx)
        const { id, office } = await aSubmitted(ctx)
        await startReview(office, { applicationId: id })
        expect(await readersNow(ctx, id)).toEqual([])
      },
      settings({ readers: 'one', assignsItself: false }),
    ))
})
