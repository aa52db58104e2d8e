import type { z } from 'zod'
import { DomainError } from '@/lib/core/domain-error'
import type { AccountCtx } from '../account-ctx'
import { recordAccount } from '../record-account'
import type { EndSessionInput } from '../schema'

/** Ends one session of one's own, e.g. on a phone left behind. */
export async function endSession(ctx: AccountCtx, input: z.output<typeof EndSessionInput>): Promise<{ next: string }> {
  if (ctx.actor.kind !== 'account') throw new DomainError('forbidden', { reason: 'auth.signedOut' })
  const { count } = await ctx.db.session.updateMany({
    where: { id: input.sessionId, accountId: ctx.actor.accountId, endedAt: null },
    data: { endedAt: ctx.now, endReason: 'ended-by-owner' },
  })
  if (count === 0) throw new DomainError('not_found')
  await recordAccount(ctx, 'auth.sessionEnded', ctx.actor.accountId)
  return { next: '/account' }
}
