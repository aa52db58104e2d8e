import { describe, expect, it } from 'vitest'
import { readLink, revokeFeeds } from '@/lib/auth/links'
import type { Ctx } from '@/lib/ctx/ctx'
import { openCalendar } from '@/lib/rsc/commands/open-calendar'
import { calendarAddress, calendarSessions, subscriberLocale } from '@/lib/rsc/queries/calendar'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { audited } from '../support/references'
import { aSession } from '../support/sessions'
import { at } from '../support/world'

const tokenOf = (url: string) => url.match(/\/calendar\/([\w-]{43})\.ics$/)?.[1] ?? ''
const subscriber = (ctx: Ctx, personId: string): Ctx => ({ ...ctx, actor: { kind: 'subscriber', personId } })

describe('openCalendar', () => {
  it('says the address once; a program reads one’s own sessions there, and nobody else’s', () =>
    withCtx(async (ctx, person) => {
      const { giverPerson, entryId } = await aSession(ctx, person)
      expect(await calendarAddress(ctx)).toBeNull()
      const { secret } = await openCalendar(ctx, {})
      const link = await readLink(ctx, 'calendar', tokenOf(secret.url))
      expect(link).toMatchObject({ objectId: person.id, orgId: ctx.org.id })
      const reader = subscriber(ctx, link.objectId)
      const own = await calendarSessions(reader)
      expect(own).toEqual(await calendarSessions(ctx))
      expect(own.map(({ url }) => url.endsWith(entryId))).toEqual([true])
      const stranger = await someone(ctx)
      expect(await calendarSessions(subscriber(ctx, stranger.person.id))).toEqual([])
      expect(await calendarSessions(subscriber(ctx, giverPerson.id))).toHaveLength(1)
      expect(await calendarAddress(ctx)).toMatchObject({ until: '2028-11-22' })
      expect(await audited(ctx, 'rsc.calendarOpened')).toBe(1)
    }))

  it('stops the address made before, and itself after two years or with the account', () =>
    withCtx(async (ctx, person) => {
      const first = tokenOf((await openCalendar(ctx, {})).secret.url)
      const second = tokenOf((await openCalendar(ctx, {})).secret.url)
      expect((await refusal(readLink(ctx, 'calendar', first))).code).toBe('not_found')
      expect((await refusal(readLink(ctx, 'rate', second))).code).toBe('not_found')
      const late = at(ctx, '2028-11-24T00:00:00Z')
      expect((await refusal(readLink(late, 'calendar', second))).code).toBe('closed')
      expect(await calendarAddress(late)).toBeNull()
      expect(await subscriberLocale(subscriber(ctx, person.id))).toBe('en')
      await ctx.db.person.update({
        where: { orgId_id: { orgId: ctx.org.id, id: person.id } },
        data: { accountId: null },
      })
      expect((await refusal(subscriberLocale(subscriber(ctx, person.id)))).code).toBe('not_found')
    }))

  it('ends with the password, and nobody else’s with it', () =>
    withCtx(async (ctx, person) => {
      const other = await someone(ctx)
      const mine = tokenOf((await openCalendar(ctx, {})).secret.url)
      const theirs = tokenOf((await openCalendar(other.ctx, {})).secret.url)
      await revokeFeeds(ctx, person.accountId)
      expect((await refusal(readLink(ctx, 'calendar', mine))).code).toBe('not_found')
      expect((await readLink(ctx, 'calendar', theirs)).usedAt).toBeNull()
    }))

  it('is for people of the association, each for themselves', () =>
    withCtx(async (ctx, person) => {
      const visitor = { ...ctx, actor: { kind: 'visitor' } as const }
      expect((await refusal(openCalendar(visitor, {}))).code).toBe('not_found')
      await openCalendar(ctx, {})
      const office = await someone(ctx, ['coordinator', 'admin'])
      expect(await calendarAddress(office.ctx)).toBeNull()
      await inAnotherOrg(ctx, [], async (there) => {
        expect((await refusal(subscriberLocale(subscriber(there, person.id)))).code).toBe('not_found')
        expect(await calendarSessions(subscriber(there, person.id))).toEqual([])
      })
    }))
})
