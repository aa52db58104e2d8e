import type { AccountCtx } from './account-ctx'

/** One's own account page: address and live sessions. */
export async function accountView(ctx: AccountCtx) {
  if (ctx.actor.kind !== 'account') return null
  const { accountId, sessionId } = ctx.actor
  const account = await ctx.db.account.findUniqueOrThrow({ where: { id: accountId } })
  const sessions = await ctx.db.session.findMany({
    where: { accountId, endedAt: null, expiresAt: { gt: ctx.now } },
    orderBy: { lastSeenAt: 'desc' },
    take: 25,
  })
  return {
    email: account.email,
    name: `${account.givenName} ${account.familyName}`,
    locale: account.locale,
    sessions: sessions.map((row) => ({
      id: row.id,
      agent: row.agent,
      createdAt: row.createdAt,
      lastSeenAt: row.lastSeenAt,
      thisOne: row.id === sessionId,
    })),
  }
}
