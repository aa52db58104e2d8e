import { describe, expect, it } from 'vitest'
import { differOnSession } from '@/lib/rsc/commands/differ-on-session'
import { withdrawDifference } from '@/lib/rsc/commands/withdraw-difference'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { audited } from '../support/references'
import { aSession, MEETING, sessionOf } from '../support/sessions'

const THEIRS = { ...MEETING, format: 'group' as const, note: '' }

describe('withdrawDifference', () => {
  it('leaves the session as it was logged, confirmed by both', () =>
    withCtx(async (ctx, person) => {
      const { entryId, giver, member } = await aSession(ctx, person)
      await differOnSession(giver, { entryId, version: 1, ...THEIRS })
      expect((await refusal(withdrawDifference(member, { entryId, version: 2 }))).reason).toBe(
        'sessions.no.theirDifference',
      )
      await withdrawDifference(giver, { entryId, version: 2 })
      const row = await sessionOf(ctx, entryId)
      expect(row).toMatchObject({ format: 'individual', differsById: null, version: 3 })
      expect(row.memberAgreedAt && row.giverAgreedAt).not.toBeNull()
      expect(await audited(ctx, 'rsc.differenceWithdrawn')).toBe(1)
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx, person) => {
      const { entryId, giver } = await aSession(ctx, person)
      await differOnSession(giver, { entryId, version: 1, ...THEIRS })
      await keepsTheWalls(ctx, withdrawDifference, { entryId, version: 2 }, ['coordinator'])
    }))
})
