import { postAccount } from '@/lib/mail/post'
import type { AccountCtx } from './account-ctx'
import { revokeFeeds } from './links'
import { hashPassword } from './passwords'
import { endSessions } from './session'

type Account = { id: string; email: string; locale: string; givenName: string; familyName: string }

/** Stores a new password, ends every session but `except` and every address programs read at, and tells the owner. */
export async function setPassword(ctx: AccountCtx, account: Account, password: string, except?: string): Promise<void> {
  const passwordHash = await hashPassword(password)
  await ctx.db.account.update({ where: { id: account.id }, data: { passwordHash, passwordChangedAt: ctx.now } })
  await endSessions(ctx, account.id, 'password-changed', except)
  await revokeFeeds(ctx, account.id)
  await postAccount(ctx, {
    template: 'password-changed',
    to: {
      name: `${account.givenName} ${account.familyName}`,
      email: account.email,
      locale: account.locale === 'es' ? 'es' : 'en',
      accountId: account.id,
    },
    values: { at: ctx.now.toISOString(), resetUrl: `${ctx.origin}/forgotten` },
  })
}
