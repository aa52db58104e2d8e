import type { z } from 'zod'
import { postAccount } from '@/lib/mail/post'
import type { AccountCtx } from '../account-ctx'
import { demandRate } from '../limits'
import { issueLink } from '../links'
import { recordAccount } from '../record-account'
import type { RequestResetInput } from '../schema'

const HOUR_MS = 3_600_000

/** Sends a link to set a new password, if the address is known; the answer is the same if not. */
export async function requestReset(
  ctx: AccountCtx,
  input: z.output<typeof RequestResetInput>,
): Promise<{ next: string }> {
  await demandRate('reset', ctx.address, ctx.now, { max: 20, seconds: 3600 })
  const account = await ctx.db.account.findUnique({ where: { email: input.email } })
  if (account && !account.disabledAt) {
    const expiresAt = new Date(ctx.now.getTime() + 2 * HOUR_MS)
    const token = await issueLink(ctx, {
      purpose: 'reset-password',
      objectId: account.id,
      accountId: account.id,
      expiresAt,
    })
    await recordAccount(ctx, 'auth.resetRequested', account.id)
    await postAccount(ctx, {
      template: 'reset-password',
      to: {
        name: `${account.givenName} ${account.familyName}`,
        email: account.email,
        locale: account.locale === 'es' ? 'es' : 'en',
        accountId: account.id,
      },
      values: { minutes: 120 },
      secret: { url: `${ctx.origin}/reset/${token}` },
    })
  }
  return { next: '/check-your-mail' }
}
