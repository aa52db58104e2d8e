import { describe, expect, it } from 'vitest'
import { cancelSession } from '@/lib/catalogue/commands/cancel-session'
import { recordAttendance } from '@/lib/catalogue/commands/record-attendance'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { aSession } from '../support/catalogue'
import { recorded } from '../support/ledger'

describe('cancelSession', () => {
  it('ends a session that was not held: its code is not taken', () =>
    withCtx(async (ctx) => {
      const { office, sessionId, code } = await aSession(ctx)
      await keepsTheWalls(office, cancelSession, { sessionId })
      await cancelSession(office, { sessionId })
      await cancelSession(office, { sessionId })
      expect(await recorded(ctx, 'catalogue.sessionCancelled')).toBe(1)
      expect((await refusal(recordAttendance(ctx, { code }))).reason).toBe('catalogue.error.cancelled')
    }))

  it('does not undo one that somebody was at', () =>
    withCtx(async (ctx) => {
      const { office, sessionId, code } = await aSession(ctx)
      await recordAttendance(ctx, { code })
      expect((await refusal(cancelSession(office, { sessionId }))).reason).toBe('catalogue.error.attended')
    }))
})
