import { json } from '@/lib/db/json'
import { newId } from '@/lib/db/new-id'
import type { AccountCtx } from './account-ctx'

/** What is remembered about accounts. */
export type AccountAct =
  | 'auth.signedUp'
  | 'auth.accountOpened'
  | 'auth.signUpRepeated'
  | 'auth.addressConfirmed'
  | 'auth.signedIn'
  | 'auth.signedOut'
  | 'auth.signedOutEverywhere'
  | 'auth.sessionEnded'
  | 'auth.resetRequested'
  | 'auth.passwordChanged'
  | 'auth.localeChosen'
  | 'auth.addressRequested'
  | 'auth.addressTaken'
  | 'auth.addressKept'

export async function recordAccount(
  ctx: Pick<AccountCtx, 'db' | 'now'>,
  name: AccountAct,
  accountId: string | null,
  detail: Record<string, string | number> = {},
): Promise<void> {
  await ctx.db.accountAudit.create({
    data: { id: newId(ctx.now), at: ctx.now, accountId, name, detail: json(detail) },
  })
}
