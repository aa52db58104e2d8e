import { endSessions } from '@/lib/auth/session'
import type { JoinedPeople } from '@/lib/core/joined-people'
import type { Ctx } from '@/lib/ctx/ctx'

/** What the entry that stays may lack and the other one know. Names, address and language are never taken over. */
const BLANKS = ['phone', 'city', 'state', 'profileSavedAt'] as const
const REPORTED = [
  'hispanicLatino',
  'gender',
  'englishFirst',
  'educationReported',
  'yearsExperience',
  'community',
  'discipline',
] as const

/**
 * The people room's part of joining: details that were missing, roles and memberships go over; the entry that leaves stays
 * behind as a name and an address its person is known by, and nobody is signed in as it from here on.
 */
export async function joinPerson(ctx: Ctx, { stayingId, leavingId }: JoinedPeople): Promise<void> {
  const orgId = ctx.org.id
  const key = (id: string) => ({ orgId_id: { orgId, id } })
  const staying = await ctx.db.person.findUniqueOrThrow({ where: key(stayingId) })
  const leaving = await ctx.db.person.findUniqueOrThrow({ where: key(leavingId) })
  const known = [...BLANKS, ...REPORTED].filter((name) => !staying[name] && leaving[name])
  const filled = Object.fromEntries(known.map((name) => [name, leaving[name]]))
  await ctx.db.person.update({ where: key(stayingId), data: { ...filled, version: { increment: 1 } } })

  const mine = { orgId, personId: leavingId }
  const held = await ctx.db.roleHeld.findMany({ where: mine, orderBy: [{ personId: 'asc' }, { role: 'asc' }] })
  const data = held.map((role) => ({ ...role, personId: stayingId }))
  await ctx.db.roleHeld.createMany({ data, skipDuplicates: true })
  await ctx.db.roleHeld.deleteMany({ where: mine })
  await ctx.db.membership.updateMany({ where: mine, data: { personId: stayingId } })

  await ctx.db.person.updateMany({ where: { orgId, joinedIntoId: leavingId }, data: { joinedIntoId: stayingId } })
  await ctx.db.person.update({
    where: key(leavingId),
    data: { joinedIntoId: stayingId, joinedAt: leaving.joinedAt ?? ctx.now, version: { increment: 1 } },
  })
  const links = { purpose: { in: ['calendar', 'invitation'] }, objectId: leavingId, revokedAt: null }
  await ctx.db.secretLink.updateMany({ where: { orgId, ...links }, data: { revokedAt: ctx.now } })
  // Roles may have come to the one that stays: staff's sessions begin anew, as whenever a role changes.
  if (leaving.accountId) await endSessions(ctx, leaving.accountId, 'joined')
  if (held.length > 0 && staying.accountId) await endSessions(ctx, staying.accountId, 'role-changed')
}
