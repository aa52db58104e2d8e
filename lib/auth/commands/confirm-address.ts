import type { z } from 'zod'
import type { AccountCtx } from '../account-ctx'
import { demandPassword } from '../demand-password'
import { demandCalm, forgetFailures } from '../limits'
import { readLink, spendLink } from '../links'
import { recordAccount } from '../record-account'
import type { ConfirmAddressInput } from '../schema'
import { openSession } from '../session'

/**
 * Confirms the address of a new account and signs its owner in. A mail scanner may open the link and even press the
 * button: the password is what it lacks.
 */
export async function confirmAddress(
  ctx: AccountCtx,
  input: z.output<typeof ConfirmAddressInput>,
): Promise<{ sessionId: string; locale: string }> {
  const link = await readLink(ctx, 'confirm-address', input.token)
  const who = [`link:${link.tokenHash}`]
  await demandCalm('confirm', who, ctx.now)
  const account = await ctx.db.account.findUniqueOrThrow({ where: { id: link.objectId } })
  await demandPassword(account.passwordHash, input.password, { kind: 'confirm', who, now: ctx.now, field: 'password' })
  await spendLink(ctx, link)
  await ctx.db.account.update({ where: { id: account.id }, data: { confirmedAt: ctx.now } })
  await forgetFailures('confirm', who)
  await recordAccount(ctx, 'auth.addressConfirmed', account.id)
  return { sessionId: await openSession(ctx, account.id), locale: account.locale }
}
