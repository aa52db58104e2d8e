import { describe, expect, it } from 'vitest'
import { saveMembership } from '@/lib/people/commands/save-membership'
import { membershipsOf } from '@/lib/people/queries/own'
import { MembershipInput } from '@/lib/people/schema'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { aMembership, aReadApplication, boxes, complaints, recorded, typedMembership } from '../support/ledger'

const ID = '01a20230-11dd-7be5-8eb1-2034ae6477bc'

describe('saveMembership', () => {
  it('keeps periods, the latest first, and refuses a second tab', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const entryId = await aMembership(own, id)
      await aMembership(own, id, { from: boxes('2025-01-01'), to: boxes('2025-12-31') })
      expect((await membershipsOf(own, person.id)).map((row) => row.from)).toEqual(['2026-01-01', '2025-01-01'])
      expect(await recorded(ctx, 'people.membershipSaved')).toBe(2)
      const late = MembershipInput.parse(typedMembership(id, { entryId, version: '5' }))
      expect((await refusal(saveMembership(own, late))).code).toBe('conflict')
    }))

  it('keeps what somebody reads as it was, yet takes the next year', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const entryId = await aMembership(own, id)
      await aReadApplication(ctx, id)
      const change = MembershipInput.parse(typedMembership(id, { entryId, version: '1' }))
      expect((await refusal(saveMembership(own, change))).code).toBe('closed')
      await aMembership(own, id, { from: boxes('2027-01-01'), to: boxes('2027-12-31') })
    }))

  it('knows only its own people, and refuses an end before the beginning', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      await keepsTheWalls(own, saveMembership, MembershipInput.parse(typedMembership(id)), ['coordinator'])
      const backwards = typedMembership(ID, { to: boxes('2025-12-31') })
      expect(complaints(MembershipInput, backwards)).toEqual({ to: ['people.to.beforeFrom'] })
    }))
})
