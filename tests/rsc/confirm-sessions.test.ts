import { describe, expect, it } from 'vitest'
import { addDays, plainDate } from '@/lib/core/plain-date'
import { confirmSessions } from '@/lib/rsc/commands/confirm-sessions'
import { logSession } from '@/lib/rsc/commands/log-session'
import { sessionLog } from '@/lib/rsc/queries/session-log'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { audited } from '../support/references'
import { aSession, SESSION, sessionOf } from '../support/sessions'

describe('confirmSessions', () => {
  it('is one tap, and a second one is told that it is done', () =>
    withCtx(async (ctx, person) => {
      const { entryId, other, logger } = await aSession(ctx, person, 'giver')
      await confirmSessions(other, { seen: new Map([[entryId, 1]]) })
      expect((await sessionOf(ctx, entryId)).memberAgreedAt).not.toBeNull()
      expect((await sessionLog(logger, {})).rest).toMatchObject([{ state: 'confirmed' }])
      expect((await refusal(confirmSessions(other, { seen: new Map([[entryId, 2]]) }))).reason).toBe(
        'sessions.no.confirmed',
      )
      expect(await audited(ctx, 'rsc.sessionConfirmed')).toBe(1)
    }))

  it('confirms a month in one act', () =>
    withCtx(async (ctx, person) => {
      const { entryId, giverId, member, giver } = await aSession(ctx, person)
      const later = { ...SESSION, heldOn: plainDate('2026-10-28') }
      const { entryIds } = await logSession(member, { as: 'member', giverId, ...later })
      const seen = new Map([entryId, ...entryIds].map((id) => [id, 1] as const))
      await confirmSessions(giver, { seen })
      expect((await sessionLog(giver, {})).waiting).toEqual([])
      expect(await audited(ctx, 'rsc.sessionConfirmed')).toBe(2)
    }))

  it('confirms nothing that was changed since the page was drawn, nor one’s own', () =>
    withCtx(async (ctx, person) => {
      const { entryId, other, logger } = await aSession(ctx, person)
      expect((await refusal(confirmSessions(other, { seen: new Map([[entryId, 7]]) }))).code).toBe('conflict')
      expect((await refusal(confirmSessions(logger, { seen: new Map([[entryId, 1]]) }))).reason).toBe(
        'sessions.no.confirmed',
      )
    }))

  it('turns a long log page by page, and takes a made-up place for the top', () =>
    withCtx(async (ctx, person) => {
      const { entryId, giverId, member, giver } = await aSession(ctx, person)
      for (let nth = 0; nth < 51; nth += 1) {
        const heldOn = addDays(SESSION.heldOn, -nth - 1)
        const { entryIds } = await logSession(member, { as: 'member', giverId, ...SESSION, heldOn })
        await confirmSessions(giver, { seen: new Map(entryIds.map((id) => [id, 1])) })
      }
      const first = await sessionLog(member, {})
      expect(first.rest).toHaveLength(50)
      expect(first.rest[0]?.id).toBe(entryId)
      const second = await sessionLog(member, { after: first.next ?? '' })
      expect(second.rest.map((line) => line.heldOn)).toEqual([
        addDays(SESSION.heldOn, -50),
        addDays(SESSION.heldOn, -51),
      ])
      expect((await sessionLog(member, { after: '2026-99-99_nobody' })).rest).toHaveLength(50)
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx, person) => {
      const { entryId } = await aSession(ctx, person)
      await keepsTheWalls(ctx, confirmSessions, { seen: new Map([[entryId, 1]]) }, ['coordinator', 'admin'])
    }))
})
