import type { PlainDate } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import type { AllianceCtx } from '@/lib/ctx/alliance-ctx'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { mayLicense } from './policy'
import {
  type AssociationCounts,
  type AssociationRow,
  type AssociationView,
  type LicenceRow,
  licenceInForce,
} from './queries'

const MOST = 200

/** Sums only: who these people are is their association's own business. */
async function countsOf(ctx: Ctx): Promise<AssociationCounts> {
  const [row] = await ctx.db.$queryRaw<AssociationCounts[]>`
    select (select count(*)::int from "Person" p where p."orgId" = o."id") as "people",
      (select count(*)::int from "Application" a where a."orgId" = o."id"
        and a."state" not in ('endorsed', 'withdrawn')) as "openApplications",
      (select count(*)::int from "Endorsement" e where e."orgId" = o."id" and e."status" = 'active') as "endorsements"
    from "Org" o where o."id" = ${ctx.org.id}::uuid`
  return row ?? { people: 0, openApplications: 0, endorsements: 0 }
}

/** Every association with what it may award today and how much happens there. */
export async function licensedAssociations(ctx: AllianceCtx): Promise<AssociationRow[]> {
  demand(mayLicense(ctx.actor))
  const found = await ctx.db.org.findMany({
    select: { slug: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: MOST,
  })
  const rows: AssociationRow[] = []
  for (const { slug } of found) {
    const row = await ctx.within(slug, async (inside) => ({
      slug,
      name: inside.org.name,
      licences: await licenceInForce(inside, today(inside)),
      counts: await countsOf(inside),
    }))
    rows.push(row)
  }
  return rows
}

/** One association with every licence it was ever granted, the latest first. */
export async function licensedAssociation(ctx: AllianceCtx, slug: string): Promise<AssociationView> {
  demand(mayLicense(ctx.actor))
  return ctx.within(slug, async (inside) => {
    const { name, dateOrder } = inside.org
    const [day, counts] = [today(inside), await countsOf(inside)]
    return { slug, name, dateOrder, today: day, counts, licences: await licencesOf(inside, day) }
  })
}

async function licencesOf(ctx: Ctx, day: PlainDate): Promise<LicenceRow[]> {
  const rows = await ctx.db.licenceGranted.findMany({
    where: { orgId: ctx.org.id },
    orderBy: [{ fromDay: 'desc' }, { id: 'desc' }],
    take: MOST,
  })
  return rows.map(({ id, tracks, addOns, languages, fromDay, toDay: last, endedAt }) => {
    const [from, to] = [toDay(fromDay), toDay(last)]
    const over = endedAt !== null || (to !== null && to < day)
    return { id, tracks, addOns, languages, from, to, state: over ? 'over' : from > day ? 'coming' : 'running' }
  })
}
