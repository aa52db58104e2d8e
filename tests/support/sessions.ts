import { minutes } from '@/lib/core/minutes'
import { plainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { logSession } from '@/lib/rsc/commands/log-session'
import { nameGiver } from '@/lib/rsc/commands/name-giver'
import { ListingInput } from '@/lib/rsc/schema/directory'
import { ctxFor, someone } from './actors'
import { anApplication, type TestPerson } from './builders'
import { anEndorsement } from './rsc'

export const MEETING = {
  heldOn: plainDate('2026-10-14'),
  hours: minutes(60),
  format: 'individual' as const,
  mode: 'virtual' as const,
}
export const SESSION = {
  ...MEETING,
  concerns: 'own-practice' as const,
  about: ['IMH-E' as const],
  competencies: ['reflection' as const],
}

/** An applicant who named a giver with an account: both of them, and how the giver is named. */
export async function aPair(ctx: Ctx, person: TestPerson) {
  const { id: applicationId, ctx: member } = await anApplication(ctx, person)
  const { person: giverPerson, ctx: giver } = await someone(ctx, ['applicant'], { familyName: 'Giver' })
  await anEndorsement(ctx, giverPerson.id, { category: 'IMHM-C' })
  const { giverId } = await nameGiver(member, { by: 'register', applicationId, personId: giverPerson.id })
  return { applicationId, giverId, member, giver, giverPerson }
}

/** Another applicant with the same giver. */
export async function another(ctx: Ctx, giverPerson: TestPerson) {
  const { person, ctx: own } = await someone(ctx, ['applicant'], { givenName: 'Bea' })
  const { id: applicationId } = await anApplication(ctx, person)
  const { giverId } = await nameGiver(own, { by: 'register', applicationId, personId: giverPerson.id })
  return { person, member: ctxFor(ctx, person), applicationId, giverId }
}

type As = 'member' | 'giver'

/** A session logged by one side, waiting for the other. */
export async function aSession(ctx: Ctx, person: TestPerson, as: As = 'member', more: Partial<typeof SESSION> = {}) {
  const pair = await aPair(ctx, person)
  const input = { ...SESSION, ...more }
  const saved =
    as === 'member'
      ? await logSession(pair.member, { as, giverId: pair.giverId, ...input })
      : await logSession(pair.giver, { as, members: [pair.giverId], ...input })
  const [entryId = ''] = saved.entryIds
  return {
    ...pair,
    entryId,
    logger: as === 'member' ? pair.member : pair.giver,
    other: as === 'member' ? pair.giver : pair.member,
  }
}

export async function sessionOf(ctx: Ctx, id: string) {
  return ctx.db.sessionMember.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id } } })
}

/** A giver whose hours count, with an account. */
export async function aGiver(ctx: Ctx) {
  const made = await someone(ctx, ['applicant'], { givenName: 'Gwen', familyName: 'Giver' })
  await anEndorsement(ctx, made.person.id, { category: 'IMHM-C' })
  return made
}

export const listingForm = {
  ...{ listed: 'true', name: 'Gwen Giver', languages: ['en'], tracks: ['IMH-E'], formats: ['individual'] },
  ...{ modes: ['virtual'], places: 'Roanoke', openings: '2', outsideAgency: 'true', about: '', feeFrom: '80' },
}
export const LISTING = ListingInput.parse(listingForm)

export const SERIES = {
  ...{ title: 'Thursday group', startsOn: plainDate('2026-11-26'), startsAt: '16:30', every: 'fortnight' as const },
  ...{ times: 3, hours: minutes(60), format: 'group' as const, mode: 'virtual' as const },
  ...{ concerns: 'own-practice' as const, about: ['IMH-E' as const], competencies: ['reflection' as const] },
}
