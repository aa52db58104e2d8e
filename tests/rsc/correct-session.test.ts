import { describe, expect, it } from 'vitest'
import { minutes } from '@/lib/core/minutes'
import { confirmSessions } from '@/lib/rsc/commands/confirm-sessions'
import { correctSession } from '@/lib/rsc/commands/correct-session'
import { differOnSession } from '@/lib/rsc/commands/differ-on-session'
import { sessionView } from '@/lib/rsc/queries/session-forms'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { audited } from '../support/references'
import { aSession, MEETING, SESSION, sessionOf } from '../support/sessions'

describe('correctSession', () => {
  it('is the yes of whoever corrects, and asks the other anew', () =>
    withCtx(async (ctx, person) => {
      const { entryId, giver, member } = await aSession(ctx, person)
      await confirmSessions(giver, { seen: new Map([[entryId, 1]]) })
      await correctSession(giver, { entryId, version: 2, ...SESSION, hours: minutes(90) })
      expect(await sessionOf(ctx, entryId)).toMatchObject({ minutes: 90, memberAgreedAt: null, version: 3 })
      expect((await sessionView(member, entryId)).line).toMatchObject({ state: 'awaits-member', mine: true })
      expect(await audited(ctx, 'rsc.sessionCorrected')).toBe(1)
    }))

  it('settles a difference by saying it a third way', () =>
    withCtx(async (ctx, person) => {
      const { entryId, giver, member } = await aSession(ctx, person)
      await differOnSession(giver, { entryId, version: 1, ...MEETING, hours: minutes(30), note: '' })
      await correctSession(member, { entryId, version: 2, ...SESSION, hours: minutes(45) })
      expect(await sessionOf(ctx, entryId)).toMatchObject({ minutes: 45, differsById: null, giverAgreedAt: null })
    }))

  it('leaves alone what is being read as it was sent', () =>
    withCtx(async (ctx, person) => {
      const { entryId, giver, applicationId } = await aSession(ctx, person)
      await ctx.db.application.update({
        where: { orgId_id: { orgId: ctx.org.id, id: applicationId } },
        data: { state: 'submitted', submittedAt: ctx.now },
      })
      const changed = correctSession(giver, { entryId, version: 1, ...SESSION })
      expect((await refusal(changed)).reason).toBe('ledger.no.beingRead')
    }))

  it('keeps the walls and the version', () =>
    withCtx(async (ctx, person) => {
      const { entryId, member } = await aSession(ctx, person)
      expect((await refusal(correctSession(member, { entryId, version: 5, ...SESSION }))).code).toBe('conflict')
      await keepsTheWalls(ctx, correctSession, { entryId, version: 1, ...SESSION }, ['coordinator'])
    }))
})
