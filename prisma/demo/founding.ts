import type { OrgId } from '@/lib/core/ids'
import { plainDate } from '@/lib/core/plain-date'
import { inCtx } from '@/lib/ctx/system-ctx'
import { newId } from '@/lib/db/new-id'
import { inOrg } from '@/lib/db/scope'
import { unscoped } from '@/lib/db/unscoped'
import { grantLicence } from '@/lib/licensing/commands/grant-licence'
import { foundAssociation } from '@/lib/orgs/alliance'
import { FoundAssociationInput } from '@/lib/orgs/schema'
import { TRACKS } from '@/lib/rules/categories'
import { ASSOCIATIONS } from './associations'
import { type Calendar, momentOn } from './calendar'
import { account, type Newcomer } from './people'
import type { Scene } from './sitting'
import { makeStage } from './stage'

type Given = { slug: string; calendar: Calendar; origin: string; passwordHash: string }

const FOUNDED = plainDate('2014-01-06')

/** An association and its licence, years ago, under the edition of that time. */
export async function found({ slug, calendar, origin, passwordHash }: Given): Promise<Scene> {
  const association = ASSOCIATIONS.find((one) => one.slug === slug)
  if (!association) throw new Error(`no association ${slug}`)
  const now = momentOn(FOUNDED)
  const input = FoundAssociationInput.parse({ ...association, edition: '2023' })
  const actor = { kind: 'system', job: 'founding' } as const
  const orgId = newId(now) as OrgId
  await inOrg(orgId, (db) =>
    foundAssociation({ db, now, actor, origin, locale: 'en', begin: async () => orgId }, input),
  )
  const tracks = slug === 'lakeland' ? TRACKS.slice(0, 1) : TRACKS
  const licence = { tracks: [...tracks], addOns: ['ERS' as const], languages: input.languages, from: FOUNDED, to: null }
  await inCtx({ orgId, now, origin, actor }, (ctx) => grantLicence(ctx, licence))
  const stage = makeStage()
  return {
    ...{ orgId, name: association.name, origin, passwordHash, calendar },
    ...{ stage, people: new Map() },
  }
}

/** Somebody of the Alliance's own. */
export async function ofTheAlliance(passwordHash: string, who: Newcomer): Promise<void> {
  const now = momentOn(FOUNDED)
  const accountId = await account({ passwordHash }, who, now)
  await unscoped((db) =>
    db.allianceRole.createMany({ data: (who.roles ?? []).map((role) => ({ accountId, role, grantedAt: now })) }),
  )
}
