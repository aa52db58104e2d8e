import { describe, expect, it } from 'vitest'
import { readLink } from '@/lib/auth/links'
import { closeCalendar } from '@/lib/rsc/commands/close-calendar'
import { openCalendar } from '@/lib/rsc/commands/open-calendar'
import { calendarAddress } from '@/lib/rsc/queries/calendar'
import { inAnotherOrg, refusal, withCtx } from '../support/actors'
import { audited } from '../support/references'

const tokenOf = (url: string) => url.match(/\/calendar\/([\w-]{43})\.ics$/)?.[1] ?? ''

describe('closeCalendar', () => {
  it('stops the address at once, and pressed twice it says the same', () =>
    withCtx(async (ctx) => {
      const token = tokenOf((await openCalendar(ctx, {})).secret.url)
      expect((await closeCalendar(ctx, {})).next).toMatch(/subscribe\?said=closed$/)
      expect((await refusal(readLink(ctx, 'calendar', token))).code).toBe('not_found')
      expect(await calendarAddress(ctx)).toBeNull()
      await closeCalendar(ctx, {})
      expect(await audited(ctx, 'rsc.calendarClosed')).toBe(1)
    }))

  it('stops nobody else’s', () =>
    withCtx(async (ctx) => {
      await openCalendar(ctx, {})
      await inAnotherOrg(ctx, ['admin'], (there) => closeCalendar(there, {}))
      expect(await calendarAddress(ctx)).not.toBeNull()
      const visitor = { ...ctx, actor: { kind: 'visitor' } as const }
      expect((await refusal(closeCalendar(visitor, {}))).code).toBe('not_found')
    }))
})
