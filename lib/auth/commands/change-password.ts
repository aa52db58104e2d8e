import type { z } from 'zod'
import { DomainError } from '@/lib/core/domain-error'
import type { AccountCtx } from '../account-ctx'
import { demandPassword } from '../demand-password'
import { demandCalm } from '../limits'
import { passwordProblem } from '../passwords'
import { recordAccount } from '../record-account'
import type { ChangePasswordInput } from '../schema'
import { setPassword } from '../set-password'

/** Changes one's own password, knowing the old one; every other session ends. */
export async function changePassword(
  ctx: AccountCtx,
  input: z.output<typeof ChangePasswordInput>,
): Promise<{ next: string }> {
  if (ctx.actor.kind !== 'account') throw new DomainError('forbidden', { reason: 'auth.signedOut' })
  const account = await ctx.db.account.findUniqueOrThrow({ where: { id: ctx.actor.accountId } })
  const who = [`account:${account.id}`]
  await demandCalm('change-password', who, ctx.now)
  await demandPassword(account.passwordHash, input.current, {
    kind: 'change-password',
    who,
    now: ctx.now,
    field: 'current',
  })
  const problem = passwordProblem(input.password, account.email)
  if (problem) throw new DomainError('invalid', { fields: { password: [problem] } })
  await setPassword(ctx, account, input.password, ctx.actor.sessionId)
  await recordAccount(ctx, 'auth.passwordChanged', account.id, { by: 'owner' })
  return { next: '/account?done=password' }
}
