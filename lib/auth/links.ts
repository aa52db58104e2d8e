import { createHash, randomBytes } from 'node:crypto'
import { DomainError } from '@/lib/core/domain-error'
import type { Db } from '@/lib/db/scope'
import type { Unscoped } from '@/lib/db/unscoped'

/** What a secret link is for; a link of one purpose opens nothing of another. */
export type LinkPurpose =
  | 'confirm-address'
  | 'reset-password'
  | 'rate'
  | 'confirm-hours'
  | 'calendar'
  | 'invitation'
  | 'review'
  | 'joining'
  | 'transcript'
  | 'new-address'
  | 'keep-address'

export type SecretLink = {
  tokenHash: string
  purpose: LinkPurpose
  orgId: string | null
  accountId: string | null
  objectId: string
  expiresAt: Date
  usedAt: Date | null
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url')

/**
 * Makes a link: the token goes into one letter, only its hash is kept. Earlier links of the same kind die at once, unless
 * `beside` them: a reminder must not shut the form that its reader has open.
 */
export async function issueLink(
  { db, now }: { db: Db | Unscoped; now: Date },
  link: {
    purpose: LinkPurpose
    objectId: string
    orgId?: string
    accountId?: string
    expiresAt: Date
    beside?: boolean
  },
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  if (!link.beside) await revokeLinks({ db, now }, link.purpose, link.objectId)
  await db.secretLink.create({
    data: {
      tokenHash: hashOf(token),
      purpose: link.purpose,
      objectId: link.objectId,
      orgId: link.orgId ?? null,
      accountId: link.accountId ?? null,
      createdAt: now,
      expiresAt: link.expiresAt,
    },
  })
  return token
}

export async function revokeLinks(
  { db, now }: { db: Db | Unscoped; now: Date },
  purpose: LinkPurpose,
  objectId: string,
): Promise<void> {
  await db.secretLink.updateMany({ where: { purpose, objectId, revokedAt: null }, data: { revokedAt: now } })
}

/**
 * The link of a token. Unknown, revoked or of another purpose: not_found. Expired: closed with `auth.link.expired`.
 * A used link is given back with its `usedAt`: the page says what happened instead of failing.
 */
export async function readLink(
  { db, now }: { db: Db | Unscoped; now: Date },
  purpose: LinkPurpose,
  token: string,
): Promise<SecretLink> {
  const row = token.length <= 100 ? await db.secretLink.findUnique({ where: { tokenHash: hashOf(token) } }) : null
  if (!row || row.purpose !== purpose || row.revokedAt) {
    throw new DomainError('not_found', { reason: 'auth.link.unknown' })
  }
  if (!row.usedAt && row.expiresAt <= now) throw new DomainError('closed', { reason: 'auth.link.expired' })
  return { ...row, purpose }
}

/** Links to one thing that still could be used work until then, longer or shorter than before. */
export async function extendLinks(
  { db }: { db: Db | Unscoped },
  purpose: LinkPurpose,
  objectId: string,
  expiresAt: Date,
): Promise<void> {
  await db.secretLink.updateMany({
    where: { purpose, objectId, usedAt: null, revokedAt: null, expiresAt: { not: expiresAt } },
    data: { expiresAt },
  })
}

/** What programs read for somebody stops with their password, as their sessions do. */
export async function revokeFeeds({ db, now }: { db: Db | Unscoped; now: Date }, accountId: string): Promise<void> {
  await db.secretLink.updateMany({
    where: { purpose: 'calendar', accountId, revokedAt: null },
    data: { revokedAt: now },
  })
}

/** Spends the link; a second spender, however close behind, is told it is used. */
export async function spendLink({ db, now }: { db: Db | Unscoped; now: Date }, link: SecretLink): Promise<void> {
  const { count } = await db.secretLink.updateMany({
    where: { tokenHash: link.tokenHash, usedAt: null, revokedAt: null },
    data: { usedAt: now },
  })
  if (count === 0) throw new DomainError('closed', { reason: 'auth.link.used' })
}

/** Spends every link to one thing, whichever letter it came from: what they were for is done. */
export async function spendLinks(
  { db, now }: { db: Db | Unscoped; now: Date },
  purpose: LinkPurpose,
  objectId: string,
): Promise<void> {
  await db.secretLink.updateMany({ where: { purpose, objectId, usedAt: null, revokedAt: null }, data: { usedAt: now } })
}
