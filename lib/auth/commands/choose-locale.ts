import type { z } from 'zod'
import type { AccountCtx } from '../account-ctx'
import { recordAccount } from '../record-account'
import { type LocaleInput, safeReturn } from '../schema'

/** Remembers the language for this person: pages, mail and documents. Without an account the cookie alone remembers. */
export async function chooseLocale(
  ctx: AccountCtx,
  input: z.output<typeof LocaleInput>,
): Promise<{ next: string; locale: string }> {
  if (ctx.actor.kind === 'account') {
    await ctx.db.account.update({ where: { id: ctx.actor.accountId }, data: { locale: input.locale } })
    await recordAccount(ctx, 'auth.localeChosen', ctx.actor.accountId, { locale: input.locale })
  }
  return { next: safeReturn(input.return ?? ctx.from ?? '/'), locale: input.locale }
}
