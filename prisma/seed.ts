import { randomBytes } from 'node:crypto'
import { requestReset } from '@/lib/auth/commands/request-reset'
import { hashPassword } from '@/lib/auth/passwords'
import { Email } from '@/lib/auth/schema'
import { newId } from '@/lib/db/new-id'
import { unscoped } from '@/lib/db/unscoped'
import { env } from '@/lib/env/env'

const ROLE = 'alliance-admin'

/**
 * What every installation needs beyond its tables: somebody who can begin. Editions, roles and letters are code. With
 * SEED_ADMIN_EMAIL the first administrator of the Alliance gets an account and a letter to choose a password; once that
 * address holds the role nothing more happens, so it may stay in the settings.
 */
export async function seed(): Promise<void> {
  const { SEED_ADMIN_EMAIL, PUBLIC_ORIGIN: origin } = env()
  if (!SEED_ADMIN_EMAIL) return
  const email = Email.parse(SEED_ADMIN_EMAIL)
  const now = new Date()
  await unscoped(async (db) => {
    const known = await db.account.findUnique({
      where: { email },
      include: { allianceRoles: { orderBy: { role: 'asc' } } },
    })
    if (known?.allianceRoles.some(({ role }) => role === ROLE)) return
    const id = known?.id ?? newId(now)
    if (!known) {
      // A password nobody knows, until the letter's link replaces it.
      const passwordHash = await hashPassword(randomBytes(32).toString('base64url'))
      const name = { givenName: 'Alliance', familyName: 'Administrator', locale: 'en' }
      await db.account.create({ data: { id, email, passwordHash, ...name, createdAt: now, confirmedAt: now } })
    }
    await db.allianceRole.create({ data: { accountId: id, role: ROLE, grantedAt: now } })
    const visitor = { kind: 'visitor' } as const
    const ctx = { db, now, origin, locale: 'en', address: 'seed', agent: null, from: null, actor: visitor } as const
    await requestReset(ctx, { email })
  })
}
