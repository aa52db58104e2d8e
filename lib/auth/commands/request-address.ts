import type { z } from 'zod'
import { DomainError } from '@/lib/core/domain-error'
import { newId } from '@/lib/db/new-id'
import { postAccount } from '@/lib/mail/post'
import type { AccountCtx } from '../account-ctx'
import { ADDRESS_HOURS, addressUntil, lockAccount, mayBeTakenBack, stopAsked } from '../address-change'
import { demandPassword } from '../demand-password'
import { demandCalm, demandRate } from '../limits'
import { issueLink } from '../links'
import { recordAccount } from '../record-account'
import type { RequestAddressInput } from '../schema'

/**
 * Asks for another address of one's own account. Nothing changes until whoever reads the new one says yes; the old one is told
 * and may stop it. The answer is the same whether or not somebody else has the address: its letter tells its owner.
 */
export async function requestAddress(
  ctx: AccountCtx,
  input: z.output<typeof RequestAddressInput>,
): Promise<{ next: string }> {
  if (ctx.actor.kind !== 'account') throw new DomainError('forbidden', { reason: 'auth.signedOut' })
  const account = await lockAccount(ctx, ctx.actor.accountId)
  // Guesses count together with those at the door where the password is changed.
  const who = [`account:${account.id}`]
  await demandCalm('change-password', who, ctx.now)
  await demandPassword(account.passwordHash, input.password, {
    kind: 'change-password',
    who,
    now: ctx.now,
    field: 'password',
  })
  if (input.email === account.email) throw new DomainError('invalid', { fields: { email: ['auth.address.same'] } })
  await demandRate('new-address', account.id, ctx.now, { max: 5, seconds: 3600 })
  await stopAsked(ctx, account.id)

  const id = newId(ctx.now)
  const expiresAt = addressUntil(ctx.now)
  const asked = { id, accountId: account.id, fromEmail: account.email, toEmail: input.email }
  await ctx.db.addressChange.create({ data: { ...asked, requestedAt: ctx.now, expiresAt } })
  const link = { objectId: id, accountId: account.id, expiresAt }
  const to = { name: `${account.givenName} ${account.familyName}`, locale: account.locale === 'es' ? 'es' : 'en' }
  const known = await ownerOf(ctx, input.email, account.id)
  if (known) {
    await postAccount(ctx, {
      template: 'address-in-use',
      to: {
        name: `${known.givenName} ${known.familyName}`,
        email: input.email,
        locale: known.locale,
        accountId: known.id,
      },
      values: { signInUrl: `${ctx.origin}/sign-in`, resetUrl: `${ctx.origin}/forgotten` },
    })
  } else {
    // Not among the letters of one's account: they would tell whether the address is somebody else's.
    const token = await issueLink(ctx, { ...link, purpose: 'new-address' })
    await postAccount(ctx, {
      template: 'new-address',
      to: { ...to, email: input.email },
      values: { hours: ADDRESS_HOURS },
      secret: { url: `${ctx.origin}/new-address/${token}` },
    })
  }
  const stop = await issueLink(ctx, { ...link, purpose: 'keep-address' })
  await postAccount(ctx, {
    template: 'address-change-asked',
    to: { ...to, email: account.email, accountId: account.id },
    values: { address: input.email, hours: ADDRESS_HOURS },
    secret: { url: `${ctx.origin}/keep-address/${stop}` },
  })
  await recordAccount(ctx, 'auth.addressRequested', account.id, { from: account.email, to: input.email })
  return { next: '/account?done=asked#address' }
}

/** Whose account an address is, or was until so shortly ago that they may still take it back. */
async function ownerOf(ctx: AccountCtx, email: string, askerId: string) {
  const known = await ctx.db.account.findUnique({ where: { email } })
  if (known) return known
  const holderId = await mayBeTakenBack(ctx, email)
  return holderId && holderId !== askerId ? ctx.db.account.findUniqueOrThrow({ where: { id: holderId } }) : null
}
