import type { z } from 'zod'
import { DomainError } from '@/lib/core/domain-error'
import { DAY_MS } from '@/lib/core/plain-date'
import { newId } from '@/lib/db/new-id'
import { postAccount } from '@/lib/mail/post'
import type { AccountCtx } from '../account-ctx'
import { mayBeTakenBack } from '../address-change'
import { demandRate } from '../limits'
import { issueLink } from '../links'
import { hashPassword, passwordProblem } from '../passwords'
import { recordAccount } from '../record-account'
import { type SignUpInput, safeReturn } from '../schema'

/** Opens an account. The answer is the same whether or not the address is known; the letter tells its owner which. */
export async function signUp(ctx: AccountCtx, input: z.output<typeof SignUpInput>): Promise<{ next: string }> {
  const problem = passwordProblem(input.password, input.email)
  if (problem) throw new DomainError('invalid', { fields: { password: [problem] } })
  await demandRate('sign-up', ctx.address, ctx.now, { max: 20, seconds: 3600 })
  const passwordHash = await hashPassword(input.password)
  const known = await ctx.db.account.findUnique({ where: { email: input.email } })
  const to = { name: `${input.givenName} ${input.familyName}`, email: input.email, locale: ctx.locale }
  const ownerId = known?.confirmedAt ? known.id : await mayBeTakenBack(ctx, input.email)
  if (ownerId) {
    await recordAccount(ctx, 'auth.signUpRepeated', ownerId)
    await postAccount(ctx, {
      template: 'address-already-known',
      to: { ...to, accountId: ownerId },
      values: { signInUrl: `${ctx.origin}/sign-in`, resetUrl: `${ctx.origin}/forgotten` },
    })
  } else {
    const id = known?.id ?? newId(ctx.now)
    const names = { givenName: input.givenName, familyName: input.familyName, locale: ctx.locale, passwordHash }
    if (known) await ctx.db.account.update({ where: { id }, data: names })
    else await ctx.db.account.create({ data: { id, email: input.email, createdAt: ctx.now, ...names } })
    const expiresAt = new Date(ctx.now.getTime() + 3 * DAY_MS)
    const token = await issueLink(ctx, { purpose: 'confirm-address', objectId: id, accountId: id, expiresAt })
    await recordAccount(ctx, 'auth.signedUp', id)
    const back = safeReturn(input.return)
    const query = back === '/' ? '' : `?return=${encodeURIComponent(back)}`
    await postAccount(ctx, {
      template: 'confirm-address',
      to: { ...to, accountId: id },
      values: { hours: 72 },
      secret: { url: `${ctx.origin}/confirm/${token}${query}` },
    })
  }
  return { next: '/check-your-mail' }
}
