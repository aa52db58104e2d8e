import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import { confirmSessions } from '@/lib/rsc/commands/confirm-sessions'
import { logSession } from '@/lib/rsc/commands/log-session'
import { tellOfSessions } from '@/lib/rsc/commands/tell-of-sessions'
import { keepsTheWalls, systemFor, withCtx } from '../support/actors'
import { audited, letters, queued } from '../support/references'
import { aSession, SESSION } from '../support/sessions'

describe('tellOfSessions', () => {
  it('writes one letter for everything that waits, and is asked for once a day', () =>
    withCtx(async (ctx, person) => {
      const { giverId, member, giverPerson } = await aSession(ctx, person)
      await logSession(member, { as: 'member', giverId, ...SESSION, heldOn: plainDate('2026-10-21') })
      const jobs = (await queued(ctx, 'sessions.tell')).filter((job) => job.key.includes(giverPerson.id))
      expect(jobs).toHaveLength(1)
      await tellOfSessions(systemFor(ctx), { personId: giverPerson.id })
      expect(await letters(ctx, 'sessions-waiting')).toMatchObject([
        { toEmail: giverPerson.email, values: { waiting: 2, differing: 0, people: [person.name] } },
      ])
      expect(await audited(ctx, 'rsc.sessionsTold')).toBe(1)
    }))

  it('is silent when nothing waits any more', () =>
    withCtx(async (ctx, person) => {
      const { entryId, giver, giverPerson } = await aSession(ctx, person)
      await confirmSessions(giver, { seen: new Map([[entryId, 1]]) })
      await tellOfSessions(systemFor(ctx), { personId: giverPerson.id })
      expect(await letters(ctx, 'sessions-waiting')).toEqual([])
    }))

  it('is the clock’s', () =>
    withCtx(async (ctx, person) => {
      const { giverPerson } = await aSession(ctx, person)
      await keepsTheWalls(ctx, tellOfSessions, { personId: giverPerson.id }, ['coordinator'])
    }))
})
