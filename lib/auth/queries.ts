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
  const waiting = await ctx.db.addressChange.findFirst({
    where: { accountId, takenAt: null, stoppedAt: null, expiresAt: { gt: ctx.now } },
    orderBy: { id: 'desc' },
    select: { toEmail: true, expiresAt: true },
  })
  return {
    email: account.email,
    /** Another address that was asked for and has not said yes. */
    waiting,
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

/** The same for the links about another address, with the addresses it is about. */
export async function addressLink(ctx: AccountCtx, purpose: 'new-address' | 'keep-address', token: string) {
  const state = await linkState(ctx, purpose, token)
  if (state !== 'open') return { state } as const
  const link = await readLink(ctx, purpose, token)
  const { fromEmail, toEmail, takenAt } = await ctx.db.addressChange.findUniqueOrThrow({ where: { id: link.objectId } })
  return { state, fromEmail, toEmail, changed: takenAt !== null } as const
}
