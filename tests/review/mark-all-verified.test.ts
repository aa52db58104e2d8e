import { describe, expect, it } from 'vitest'
import { markAllVerified } from '@/lib/review/commands/mark-all-verified'
import { markEntry } from '@/lib/review/commands/mark-entry'
import { caseView } from '@/lib/review/queries/case'
import { keepsTheWalls, withCtx } from '../support/actors'
import { aSubmitted, aTrainingOf, trailOf } from '../support/review'

describe('markAllVerified', () => {
  it('marks what nobody marked, leaves what was refused, and does nothing twice', () =>
    withCtx(async (ctx) => {
      const { id, office, person } = await aSubmitted(ctx)
      const entryId = await aTrainingOf(ctx, person.id)
      const refused = { mark: 'not-accepted', reason: 'duplicate', note: '' } as const
      await markEntry(office, { applicationId: id, entryKind: 'training', entryId, ...refused })
      const { unmarked } = await caseView(office, id)
      expect(await markAllVerified(office, { applicationId: id })).toEqual({ count: unmarked })
      expect(await markAllVerified(office, { applicationId: id })).toEqual({ count: 0 })
      const seen = await caseView(office, id)
      expect(seen.unmarked).toBe(0)
      expect(seen.entries.filter(({ mark }) => mark?.mark === 'not-accepted').map((entry) => entry.id)).toEqual([
        entryId,
      ])
      expect(await trailOf(ctx, id)).toContain('review.entriesVerified')
    }))

  it('does not vouch for hours their giver has not confirmed', () =>
    withCtx(async (ctx) => {
      const { id, office, person } = await aSubmitted(ctx)
      await ctx.db.rscRun.updateMany({ where: { orgId: ctx.org.id, personId: person.id }, data: { confirmedAt: null } })
      await markAllVerified(office, { applicationId: id })
      const { entries } = await caseView(office, id)
      expect(entries.filter(({ kind }) => kind === 'rsc').map(({ mark }) => mark)).toEqual([null, null])
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx) => {
      const { id } = await aSubmitted(ctx)
      await keepsTheWalls(ctx, markAllVerified, { applicationId: id })
    }))
})
