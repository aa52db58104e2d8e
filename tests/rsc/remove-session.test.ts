import { describe, expect, it } from 'vitest'
import { confirmSessions } from '@/lib/rsc/commands/confirm-sessions'
import { removeSession } from '@/lib/rsc/commands/remove-session'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { audited } from '../support/references'
import { aSession } from '../support/sessions'

describe('removeSession', () => {
  it('takes the entry and, with its last member, the meeting', () =>
    withCtx(async (ctx, person) => {
      const { entryId, giver } = await aSession(ctx, person, 'giver')
      await removeSession(giver, { entryId, version: 1 })
      expect(await ctx.db.sessionMember.count({ where: { orgId: ctx.org.id } })).toBe(0)
      expect(await ctx.db.rscSession.count({ where: { orgId: ctx.org.id } })).toBe(0)
      expect(await audited(ctx, 'rsc.sessionRemoved')).toBe(1)
    }))

  it('what the member has said yes to only the member takes away', () =>
    withCtx(async (ctx, person) => {
      const { entryId, giver, member } = await aSession(ctx, person, 'giver')
      await confirmSessions(member, { seen: new Map([[entryId, 1]]) })
      expect((await refusal(removeSession(giver, { entryId, version: 2 }))).reason).toBe('sessions.no.theirs')
      await removeSession(member, { entryId, version: 2 })
      expect(await ctx.db.sessionMember.count({ where: { orgId: ctx.org.id } })).toBe(0)
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx, person) => {
      const { entryId } = await aSession(ctx, person)
      await keepsTheWalls(ctx, removeSession, { entryId, version: 1 }, ['coordinator'])
    }))
})
