import { DomainError } from '@/lib/core/domain-error'
import { enqueue } from '@/lib/jobs/enqueue'
import type { AccountCtx } from './account-ctx'
import { type LinkPurpose, revokeLinks } from './links'
import { endSessions } from './session'

/** For how long a new address may say yes, and the old one take it back. */
export const ADDRESS_HOURS = 72
export const addressUntil = (now: Date) => new Date(now.getTime() + ADDRESS_HOURS * 3_600_000)

/** One change of a person's address at a time: whoever asks again, confirms or takes back waits for the other. */
export async function lockAccount(ctx: Pick<AccountCtx, 'db'>, accountId: string) {
  await ctx.db.$queryRaw`select 1 from "Account" where "id" = ${accountId}::uuid for update`
  return ctx.db.account.findUniqueOrThrow({ where: { id: accountId } })
}

/** What was asked for before and not taken yet is over, and its link opens nothing any more. */
export async function stopAsked(ctx: AccountCtx, accountId: string): Promise<void> {
  const where = { accountId, takenAt: null, stoppedAt: null }
  const open = await ctx.db.addressChange.findMany({ where, orderBy: { id: 'asc' } })
  for (const { id } of open) await revokeLinks(ctx, 'new-address', id)
  await ctx.db.addressChange.updateMany({ where, data: { stoppedAt: ctx.now } })
}

/**
 * The account is reached at another address from here on: every session ends, links that were sent to the old one die, and
 * each association's entry of this person follows by a job of its own.
 */
export async function moveAddress(ctx: AccountCtx, accountId: string, email: string): Promise<void> {
  const taken = await ctx.db.account.findUnique({ where: { email }, select: { id: true } })
  if (taken && taken.id !== accountId) throw new DomainError('conflict', { reason: 'auth.address.taken' })
  await ctx.db.account.update({ where: { id: accountId }, data: { email } })
  await endSessions(ctx, accountId, 'address-changed')
  await revokeMailed(ctx, accountId, ['reset-password', 'confirm-address', 'new-address'])
  const orgs = await ctx.db.org.findMany({ select: { id: true }, orderBy: { id: 'asc' } })
  for (const { id: orgId } of orgs) {
    const key = `address:${orgId}:${accountId}`
    await enqueue(ctx, 'people.followAddress', { orgId, accountId }, { key })
  }
}

/** Links about an account that were mailed and never used. */
export async function revokeMailed(ctx: AccountCtx, accountId: string, purposes: LinkPurpose[]): Promise<void> {
  await ctx.db.secretLink.updateMany({
    where: { accountId, purpose: { in: purposes }, usedAt: null, revokedAt: null },
    data: { revokedAt: ctx.now },
  })
}

/** While an address may still be taken back, nobody opens an account under it. */
export async function mayBeTakenBack(ctx: Pick<AccountCtx, 'db' | 'now'>, email: string): Promise<string | null> {
  const since = new Date(ctx.now.getTime() - ADDRESS_HOURS * 3_600_000)
  const left = await ctx.db.addressChange.findFirst({
    where: { fromEmail: email, takenAt: { gt: since }, stoppedAt: null },
    orderBy: { id: 'desc' },
    select: { accountId: true },
  })
  return left?.accountId ?? null
}
