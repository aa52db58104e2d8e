import { randomBytes } from 'node:crypto'
import { newId } from '@/lib/db/new-id'
import type { AccountCtx } from '../account-ctx'
import { issueLink } from '../links'
import { hashPassword } from '../passwords'
import { recordAccount } from '../record-account'

type Who = { email: string; givenName: string; familyName: string; locale: string }
const HOUR_MS = 3_600_000

/**
 * The account of somebody whose address is proven by the letter they came from; opened if there is none. Where nobody has
 * shown yet that the address is theirs, whatever password stands there is not theirs either: `passwordPath` leads to the
 * page that sets one, and is null for an account in use.
 */
export async function openAccount(
  ctx: Pick<AccountCtx, 'db' | 'now'>,
  { email, givenName, familyName, locale }: Who,
): Promise<{ accountId: string; disabled: boolean; passwordPath: string | null }> {
  const address = email.trim().toLowerCase()
  const known = await ctx.db.account.findUnique({ where: { email: address } })
  if (known?.disabledAt) return { accountId: known.id, disabled: true, passwordPath: null }
  if (known?.confirmedAt) return { accountId: known.id, disabled: false, passwordPath: null }
  const accountId = known?.id ?? newId(ctx.now)
  if (!known) {
    // A password nobody knows, until the page that follows replaces it.
    const passwordHash = await hashPassword(randomBytes(32).toString('base64url'))
    const data = { id: accountId, email: address, passwordHash, givenName, familyName, locale, createdAt: ctx.now }
    await ctx.db.account.create({ data })
    await recordAccount(ctx, 'auth.accountOpened', accountId)
  }
  const expiresAt = new Date(ctx.now.getTime() + 2 * HOUR_MS)
  const link = { purpose: 'reset-password', objectId: accountId, accountId, expiresAt } as const
  return { accountId, disabled: false, passwordPath: `/reset/${await issueLink(ctx, link)}` }
}
