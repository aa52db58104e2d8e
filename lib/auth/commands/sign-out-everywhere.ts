import { DomainError } from '@/lib/core/domain-error'
import type { AccountCtx } from '../account-ctx'
import { recordAccount } from '../record-account'
import { endSessions } from '../session'

/** Ends every session of the account, this one too. */
export async function signOutEverywhere(ctx: AccountCtx): Promise<{ next: string }> {
  if (ctx.actor.kind !== 'account') throw new DomainError('forbidden', { reason: 'auth.signedOut' })
  const sessions = await endSessions(ctx, ctx.actor.accountId, 'signed-out-everywhere')
  await recordAccount(ctx, 'auth.signedOutEverywhere', ctx.actor.accountId, { sessions })
  return { next: '/sign-in' }
}
