import type { AccountCtx } from '../account-ctx'
import { recordAccount } from '../record-account'

/** Ends this session. Signing out twice is no error. */
export async function signOut(ctx: AccountCtx): Promise<{ next: string }> {
  if (ctx.actor.kind === 'account') {
    await ctx.db.session.updateMany({
      where: { id: ctx.actor.sessionId, endedAt: null },
      data: { endedAt: ctx.now, endReason: 'signed-out' },
    })
    await recordAccount(ctx, 'auth.signedOut', ctx.actor.accountId)
  }
  return { next: '/' }
}
