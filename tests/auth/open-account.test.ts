import { expect, it } from 'vitest'
import { openAccount } from '@/lib/auth/commands/open-account'
import { withCtx } from '../support/actors'

const WHO = { email: 'Olga@Open.test ', givenName: 'Olga', familyName: 'Open', locale: 'en' }

it('opens one account for an address, unconfirmed, with the way to a password, and notes it', () =>
  withCtx(async (ctx) => {
    const first = await openAccount(ctx, WHO)
    expect(first).toMatchObject({ disabled: false, passwordPath: expect.stringMatching(/^\/reset\//) })
    const row = await ctx.db.account.findUniqueOrThrow({ where: { id: first.accountId } })
    expect(row).toMatchObject({ email: 'olga@open.test', confirmedAt: null })
    const again = await openAccount(ctx, WHO)
    expect(again.accountId).toBe(first.accountId)
    expect(again.passwordPath).not.toBe(first.passwordPath)
    const where = { accountId: first.accountId, name: 'auth.accountOpened' }
    expect(await ctx.db.accountAudit.count({ where })).toBe(1)
    await ctx.db.account.update({ where: { id: first.accountId }, data: { confirmedAt: ctx.now } })
    expect((await openAccount(ctx, WHO)).passwordPath).toBeNull()
  }))
