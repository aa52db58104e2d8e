import type { z } from 'zod'
import { DomainError } from '@/lib/core/domain-error'
import type { AccountCtx } from '../account-ctx'
import { readLink, spendLink } from '../links'
import { passwordProblem } from '../passwords'
import { recordAccount } from '../record-account'
import type { ResetPasswordInput } from '../schema'
import { setPassword } from '../set-password'

/** Sets a new password through a link from the mail; ends every session. A scanner has no password to type. */
export async function resetPassword(
  ctx: AccountCtx,
  input: z.output<typeof ResetPasswordInput>,
): Promise<{ next: string }> {
  const link = await readLink(ctx, 'reset-password', input.token)
  if (link.usedAt) throw new DomainError('closed', { reason: 'auth.link.used' })
  const account = await ctx.db.account.findUniqueOrThrow({ where: { id: link.objectId } })
  const problem = passwordProblem(input.password, account.email)
  if (problem) throw new DomainError('invalid', { fields: { password: [problem] } })
  await spendLink(ctx, link)
  await setPassword(ctx, account, input.password)
  // Whoever reads the mail of this address has shown that it is theirs.
  if (!account.confirmedAt) await ctx.db.account.update({ where: { id: account.id }, data: { confirmedAt: ctx.now } })
  await recordAccount(ctx, 'auth.passwordChanged', account.id, { by: 'link' })
  return { next: '/sign-in?done=password' }
}
