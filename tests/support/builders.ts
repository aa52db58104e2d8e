import type { OrgId } from '@/lib/core/ids'
import { plainDate } from '@/lib/core/plain-date'
import { searchForm } from '@/lib/core/search-name'
import type { Ctx } from '@/lib/ctx/ctx'
import { type OrgScope, orgById } from '@/lib/ctx/org-scope'
import { fromDay } from '@/lib/db/days'
import { json } from '@/lib/db/json'
import { newId } from '@/lib/db/new-id'
import type { Db } from '@/lib/db/scope'
import { startApplication } from '@/lib/portfolio/commands/start-application'
import type { AddOnCode, CategoryCode } from '@/lib/rules/categories'
import { ADD_ONS, TRACKS } from '@/lib/rules/categories'
import { ctxFor } from './actors'
import { NOW, nameOrg } from './world'

let made = 0
const unique = () => `${++made}${process.pid.toString(36)}${Math.floor(performance.now() * 1000).toString(36)}`

export type OrgMore = { settings?: object; edition?: string; zone?: string; slug?: string; licensed?: boolean }

/** A licensed association; the transaction speaks for it from here on. */
export async function anOrg(db: Db, more: OrgMore = {}): Promise<OrgScope> {
  const id = newId(NOW) as OrgId
  const mark = unique()
  await nameOrg(db, id)
  await db.org.create({
    data: {
      id,
      slug: more.slug ?? `org-${mark}`,
      code: `T${mark}`.toUpperCase(),
      name: `Test Association ${mark}`,
      shortName: `TA${mark}`,
      programme: 'Endorsement',
      contactEmail: 'office@association.test',
      zone: more.zone ?? 'America/New_York',
      currency: 'USD',
      languages: ['en', 'es'],
      accent: 'teal',
      edition: more.edition ?? '2025',
      settings: json(more.settings ?? {}),
      labels: {},
      createdAt: NOW,
    },
  })
  if (more.licensed !== false) await aLicence(db, id)
  const org = await orgById(db, id)
  if (!org) throw new Error('just made')
  return org
}

export async function aLicence(
  db: Db,
  orgId: OrgId,
  more: { tracks?: string[]; addOns?: string[]; languages?: string[] } = {},
) {
  const { tracks = [...TRACKS], addOns = [...ADD_ONS], languages = ['en', 'es'] } = more
  const fromDayValue = fromDay(plainDate('2014-01-01'))
  return db.licenceGranted.create({
    data: { orgId, id: newId(NOW), tracks, addOns, languages, fromDay: fromDayValue, grantedAt: NOW },
  })
}

export type PersonMore = {
  givenName?: string
  familyName?: string
  email?: string
  locale?: 'en' | 'es'
  roles?: string[]
}
export type TestPerson = { id: string; accountId: string; name: string; email: string }

/** Somebody with an account and roles in the association of `at`. */
export async function aPerson(at: { db: Db; org: OrgScope }, more: PersonMore = {}): Promise<TestPerson> {
  const mark = unique()
  const { givenName = 'Ana', familyName = `Rivera ${mark}`, locale = 'en', roles = ['applicant'] } = more
  const email = more.email ?? `person-${mark}@people.test`
  const accountId = newId(NOW)
  const id = newId(NOW)
  await at.db.account.create({
    data: {
      id: accountId,
      email,
      givenName,
      familyName,
      locale,
      passwordHash: 'none',
      createdAt: NOW,
      confirmedAt: NOW,
    },
  })
  await at.db.person.create({
    data: {
      orgId: at.org.id,
      id,
      accountId,
      givenName,
      familyName,
      email,
      searchName: searchForm(`${familyName} ${givenName}`),
      locale,
      createdAt: NOW,
    },
  })
  for (const role of roles)
    await at.db.roleHeld.create({ data: { orgId: at.org.id, personId: id, role, grantedAt: NOW } })
  return { id, accountId, name: `${givenName} ${familyName}`, email }
}

/** `category: null`: the add-on alone, for somebody who holds an endorsement. */
export type ApplicationMore = { category?: CategoryCode | null; addOns?: AddOnCode[] }

/** A draft, started by the person themself through the real command. */
export async function anApplication(
  ctx: Ctx,
  person: TestPerson,
  more: ApplicationMore = {},
): Promise<{ id: string; reference: string; ctx: Ctx }> {
  const own = ctxFor(ctx, person)
  const { applicationId, reference } = await startApplication(own, {
    category: more.category === undefined ? 'IFS' : more.category,
    addOns: more.addOns ?? [],
  })
  return { id: applicationId, reference, ctx: own }
}
