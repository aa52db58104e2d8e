import { DomainError } from '@/lib/core/domain-error'
import { lettersOfAccount } from '@/lib/mail/queries'
import type { AccountCtx } from './account-ctx'
import { type LinkPurpose, readLink } from './links'

/** One's own account page: address and live sessions. */
export async function accountView(ctx: AccountCtx) {
  if (ctx.actor.kind !== 'account') return null
  const { accountId, sessionId } = ctx.actor
  const account = await ctx.db.account.findUniqueOrThrow({ where: { id: accountId } })
  const sessions = await ctx.db.session.findMany({
    where: { accountId, endedAt: null, expiresAt: { gt: ctx.now } },
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'desc' }],
    take: 25,
  })
  return {
    email: account.email,
    name: `${account.givenName} ${account.familyName}`,
    locale: account.locale,
    letters: await lettersOfAccount(ctx, accountId),
    sessions: sessions.map((row) => ({
      id: row.id,
      agent: row.agent,
      createdAt: row.createdAt,
      lastSeenAt: row.lastSeenAt,
      thisOne: row.id === sessionId,
    })),
  }
}

type LinkState = 'open' | 'auth.link.unknown' | 'auth.link.expired' | 'auth.link.used'

/** What a page behind an account's link shows; looking changes nothing. */
export async function linkState(ctx: AccountCtx, purpose: LinkPurpose, token: string): Promise<LinkState> {
  try {
    const link = await readLink(ctx, purpose, token)
    return link.usedAt ? 'auth.link.used' : 'open'
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return error.reason === 'auth.link.expired' ? 'auth.link.expired' : 'auth.link.unknown'
  }
}
