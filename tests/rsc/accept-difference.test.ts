import { describe, expect, it } from 'vitest'
import { minutes } from '@/lib/core/minutes'
import { acceptDifference } from '@/lib/rsc/commands/accept-difference'
import { differOnSession } from '@/lib/rsc/commands/differ-on-session'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { audited } from '../support/references'
import { aSession, MEETING, sessionOf } from '../support/sessions'

const THEIRS = { ...MEETING, hours: minutes(45), mode: 'in-person' as const, note: '' }

describe('acceptDifference', () => {
  it('takes what the other side says, and with that both have said yes', () =>
    withCtx(async (ctx, person) => {
      const { entryId, giver, member } = await aSession(ctx, person)
      await differOnSession(giver, { entryId, version: 1, ...THEIRS })
      expect((await refusal(acceptDifference(giver, { entryId, version: 2 }))).reason).toBe(
        'sessions.no.yourDifference',
      )
      await acceptDifference(member, { entryId, version: 2 })
      const row = await sessionOf(ctx, entryId)
      expect(row).toMatchObject({ minutes: 45, mode: 'in-person', differsById: null, difference: null, version: 3 })
      expect(row.memberAgreedAt && row.giverAgreedAt).not.toBeNull()
      expect((await refusal(acceptDifference(member, { entryId, version: 3 }))).reason).toBe('sessions.no.settled')
      expect(await audited(ctx, 'rsc.differenceAccepted')).toBe(1)
    }))

  it('does not take what has been said better in the meantime', () =>
    withCtx(async (ctx, person) => {
      const { entryId, giver, member } = await aSession(ctx, person)
      await differOnSession(giver, { entryId, version: 1, ...THEIRS })
      await differOnSession(giver, { entryId, version: 2, ...THEIRS, hours: minutes(30) })
      expect((await refusal(acceptDifference(member, { entryId, version: 2 }))).code).toBe('conflict')
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx, person) => {
      const { entryId, giver } = await aSession(ctx, person)
      await differOnSession(giver, { entryId, version: 1, ...THEIRS })
      await keepsTheWalls(ctx, acceptDifference, { entryId, version: 2 }, ['coordinator'])
    }))
})
