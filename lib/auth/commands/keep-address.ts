import type { z } from 'zod'
import { DomainError } from '@/lib/core/domain-error'
import type { AccountCtx } from '../account-ctx'
import { lockAccount, moveAddress, revokeMailed, stopAsked } from '../address-change'
import { issueLink, readLink } from '../links'
import { recordAccount } from '../record-account'
import type { KeepAddressInput } from '../schema'
import { endSessions } from '../session'

const HOUR_MS = 3_600_000

/**
 * "This was not me", from the letter to the old address: what was asked is stopped, what was changed is put back, and nobody stays
 * signed in. Whoever asked knew the password, so the next page sets another one.
 */
export async function keepAddress(
  ctx: AccountCtx,
  input: z.output<typeof KeepAddressInput>,
): Promise<{ next: string }> {
  const link = await readLink(ctx, 'keep-address', input.token)
  if (link.usedAt) throw new DomainError('closed', { reason: 'auth.link.used' })
  const change = await ctx.db.addressChange.findUniqueOrThrow({ where: { id: link.objectId } })
  const { accountId, fromEmail } = change
  const account = await lockAccount(ctx, accountId)
  await stopAsked(ctx, accountId)
  // Whatever was changed after this one goes with it: its letters went to an address that is not believed any more.
  const since = { accountId, requestedAt: { gte: change.requestedAt }, stoppedAt: null }
  await ctx.db.addressChange.updateMany({ where: since, data: { stoppedAt: ctx.now } })
  if (account.email !== fromEmail) await moveAddress(ctx, accountId, fromEmail)
  else await endSessions(ctx, accountId, 'address-kept')
  await ctx.db.secretLink.updateMany({ where: { tokenHash: link.tokenHash }, data: { usedAt: ctx.now } })
  await revokeMailed(ctx, accountId, ['keep-address', 'new-address', 'reset-password'])
  await recordAccount(ctx, 'auth.addressKept', accountId, { kept: fromEmail, refused: change.toEmail })
  const expiresAt = new Date(ctx.now.getTime() + 2 * HOUR_MS)
  const token = await issueLink(ctx, { purpose: 'reset-password', objectId: accountId, accountId, expiresAt })
  return { next: `/reset/${token}` }
}
