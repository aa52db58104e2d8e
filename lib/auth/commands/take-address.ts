import type { z } from 'zod'
import { DomainError } from '@/lib/core/domain-error'
import { postAccount } from '@/lib/mail/post'
import type { AccountCtx } from '../account-ctx'
import { ADDRESS_HOURS, addressUntil, lockAccount, moveAddress } from '../address-change'
import { demandPassword } from '../demand-password'
import { demandCalm, forgetFailures } from '../limits'
import { issueLink, readLink, spendLink } from '../links'
import { recordAccount } from '../record-account'
import type { TakeAddressInput } from '../schema'
import { openSession } from '../session'

/**
 * Whoever reads the new address and knows the password takes it: the account changes, every other session ends, and the old
 * address is told with a way back. A mail scanner lacks the password.
 */
export async function takeAddress(
  ctx: AccountCtx,
  input: z.output<typeof TakeAddressInput>,
): Promise<{ sessionId: string; locale: string }> {
  const link = await readLink(ctx, 'new-address', input.token)
  if (link.usedAt) throw new DomainError('closed', { reason: 'auth.link.used' })
  const who = [`link:${link.tokenHash}`]
  await demandCalm('new-address', who, ctx.now)
  const { id, accountId, toEmail } = await ctx.db.addressChange.findUniqueOrThrow({ where: { id: link.objectId } })
  const account = await lockAccount(ctx, accountId)
  if (account.disabledAt) throw new DomainError('not_found', { reason: 'auth.link.unknown' })
  await demandPassword(account.passwordHash, input.password, {
    kind: 'new-address',
    who,
    now: ctx.now,
    field: 'password',
  })
  await spendLink(ctx, link)
  await ctx.db.addressChange.update({ where: { id }, data: { takenAt: ctx.now } })
  await moveAddress(ctx, accountId, toEmail)
  await forgetFailures('new-address', who)
  const back = { objectId: id, accountId, expiresAt: addressUntil(ctx.now), beside: true }
  const token = await issueLink(ctx, { ...back, purpose: 'keep-address' })
  await postAccount(ctx, {
    template: 'address-changed',
    to: {
      name: `${account.givenName} ${account.familyName}`,
      email: account.email,
      locale: account.locale,
      accountId,
    },
    values: { address: toEmail, at: ctx.now.toISOString(), hours: ADDRESS_HOURS },
    secret: { url: `${ctx.origin}/keep-address/${token}` },
  })
  await recordAccount(ctx, 'auth.addressTaken', accountId, { from: account.email, to: toEmail })
  return { sessionId: await openSession(ctx, accountId), locale: account.locale }
}
