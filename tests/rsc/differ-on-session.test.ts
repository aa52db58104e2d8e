import { describe, expect, it } from 'vitest'
import { minutes } from '@/lib/core/minutes'
import { applicationFindings } from '@/lib/portfolio/queries/facts'
import { confirmSessions } from '@/lib/rsc/commands/confirm-sessions'
import { differOnSession } from '@/lib/rsc/commands/differ-on-session'
import { sessionView } from '@/lib/rsc/queries/session-forms'
import { sessionLog } from '@/lib/rsc/queries/session-log'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { audited } from '../support/references'
import { aSession, MEETING } from '../support/sessions'

describe('differOnSession', () => {
  it('names the difference to both, and nothing counts or is confirmed while it stands', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, entryId, giver, member } = await aSession(ctx, person)
      const theirs = { ...MEETING, hours: minutes(45), note: 'We began late.' }
      await differOnSession(giver, { entryId, version: 1, ...theirs })
      expect((await sessionView(member, entryId)).line).toMatchObject({
        state: 'differs',
        minutes: 60,
        mine: true,
        difference: { by: 'other', minutes: 45, heldOn: '2026-10-14', note: 'We began late.' },
      })
      expect((await sessionLog(giver, {})).rest).toMatchObject([{ difference: { by: 'me' }, mine: false }])
      const { findings } = (await applicationFindings(member, applicationId)).assessment
      expect(findings.find((one) => one.code === 'rsc.received')).toMatchObject({ counted: 0 })
      const early = confirmSessions(giver, { seen: new Map([[entryId, 2]]) })
      expect((await refusal(early)).reason).toBe('sessions.no.differs')
      expect(await audited(ctx, 'rsc.sessionDiffers')).toBe(1)
      await differOnSession(giver, { entryId, version: 2, ...theirs, hours: minutes(50) })
      expect((await sessionView(member, entryId)).line.difference).toMatchObject({ minutes: 50 })
    }))

  it('asks what is different, and is not for whoever logged it', () =>
    withCtx(async (ctx, person) => {
      const { entryId, giver, member } = await aSession(ctx, person)
      const same = { entryId, version: 1, ...MEETING, note: '' }
      expect((await refusal(differOnSession(giver, same))).fields).toEqual({ note: ['sessions.note.missing'] })
      const own = differOnSession(member, { ...same, note: 'Hm.' })
      expect((await refusal(own)).reason).toBe('sessions.no.nothingAsked')
      expect((await refusal(differOnSession(giver, { ...same, version: 3, note: 'Hm.' }))).code).toBe('conflict')
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx, person) => {
      const { entryId } = await aSession(ctx, person)
      await keepsTheWalls(ctx, differOnSession, { entryId, version: 1, ...MEETING, note: 'No.' }, ['coordinator'])
    }))
})
