import type { z } from 'zod'
import { DomainError } from '@/lib/core/domain-error'
import type { AccountCtx } from '../account-ctx'
import { demandCalm, forgetFailures, noteFailure } from '../limits'
import { passwordFits } from '../passwords'
import { recordAccount } from '../record-account'
import type { SignInInput } from '../schema'
import { endSessions, openSession } from '../session'

/**
 * Opens a new session. A wrong password, an unknown address and an unconfirmed one get one answer, after the same work;
 * failures slow down the account and the network address, never lock them.
 */
export async function signIn(
  ctx: AccountCtx,
  input: z.output<typeof SignInInput>,
): Promise<{ sessionId: string; locale: string }> {
  const who = [`account:${input.email}`, ...(ctx.address ? [`address:${ctx.address}`] : [])]
  await demandCalm('sign-in', who, ctx.now)
  const account = await ctx.db.account.findUnique({ where: { email: input.email } })
  const fits = await passwordFits(account?.passwordHash ?? null, input.password)
  if (!account || !fits || !account.confirmedAt || account.disabledAt) {
    await noteFailure('sign-in', who, ctx.now)
    throw new DomainError('invalid', { reason: 'auth.signIn.refused' })
  }
  await forgetFailures('sign-in', [`account:${input.email}`])
  if (ctx.actor.kind === 'account') {
    await endSessions({ db: ctx.db, now: ctx.now }, ctx.actor.accountId, 'replaced')
  }
  await recordAccount(ctx, 'auth.signedIn', account.id)
  return { sessionId: await openSession(ctx, account.id), locale: account.locale }
}
