import { newId } from '@/lib/db/new-id'
import { unscoped } from '@/lib/db/unscoped'
import { joinAssociation } from '@/lib/people/commands/join-association'
import { type Scene, type Someone, sits } from './sitting'

export type Newcomer = {
  givenName: string
  familyName: string
  email?: string
  locale?: 'en' | 'es'
  roles?: readonly string[]
}

export function emailOf({ givenName, familyName, email }: Newcomer): string {
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/ø/g, 'o')
      .replace(/[^A-Za-z]/g, '')
      .toLowerCase()
  return email ?? `${plain(givenName)}.${plain(familyName)}@people.example`
}

type Identity = Pick<Scene, 'passwordHash'>

/** The account of an address, opened if need be. All of the demo's accounts share one password, hashed once. */
export async function account(given: Identity, newcomer: Newcomer, now: Date): Promise<string> {
  const email = emailOf(newcomer)
  const { givenName, familyName, locale = 'en' } = newcomer
  return unscoped(async (db) => {
    const known = await db.account.findUnique({ where: { email }, select: { id: true } })
    if (known) return known.id
    const id = newId(now)
    const { passwordHash } = given
    const data = { id, email, passwordHash, givenName, familyName, locale, createdAt: now, confirmedAt: now }
    await db.account.create({ data })
    return id
  })
}

/** Somebody signs up, confirms the address and joins the association; the staff's roles are what its board decided. */
export async function joins(scene: Scene, newcomer: Newcomer, moment: Date): Promise<Someone> {
  const { givenName, familyName, locale = 'en', roles = ['applicant'] } = newcomer
  const personId = await sits(scene, { kind: 'visitor' }, moment, async ({ ctx }) => {
    const accountId = await account(scene, newcomer, moment)
    const joined = await joinAssociation(ctx, { accountId })
    const extra = roles.filter((role) => role !== 'applicant')
    const { orgId } = scene
    await ctx.db.roleHeld.createMany({
      data: extra.map((role) => ({ orgId, personId: joined.personId, role, grantedAt: moment })),
    })
    if (!roles.includes('applicant')) {
      await ctx.db.roleHeld.deleteMany({ where: { orgId, personId: joined.personId, role: 'applicant' } })
    }
    return { personId: joined.personId, accountId }
  })
  return {
    ...personId,
    givenName,
    familyName,
    name: `${givenName} ${familyName}`,
    email: emailOf(newcomer),
    locale,
    roles,
  }
}
