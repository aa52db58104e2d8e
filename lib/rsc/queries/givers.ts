import { DomainError } from '@/lib/core/domain-error'
import { isUuid } from '@/lib/core/ids'
import { searchForm } from '@/lib/core/search-name'
import type { Ctx } from '@/lib/ctx/ctx'
import { openLedger } from '@/lib/portfolio/queries/open-ledger'
import { qualifiedPeriods, standingsOf } from '@/lib/portfolio/queries/standings'
import { CATEGORY_CODES, scopeOf } from '@/lib/rules/categories'
import type { Giver } from '@/lib/rules/portfolio'

export type Qualified = Giver['qualified']

/** In which periods, and as what, these people's RSC counts, by the register. */
export async function giverPeriods(ctx: Ctx, personIds: readonly string[]): Promise<Map<string, Qualified>> {
  const standings = await standingsOf(ctx, personIds)
  return new Map([...standings].map(([id, standing]) => [id, qualifiedPeriods(standing)]))
}

export type FoundGiver = { personId: string; name: string; city: string | null; qualified: Qualified }

const AT_MOST = 25
const NAMES_LOOKED_AT = 500
const MENTORS = CATEGORY_CODES.filter((code) => scopeOf(code) === 'MHM-C')

/**
 * Givers of this association by name, in whichever order its words were typed: who holds or held a status that counts, or was vetted. Endorsees who do not stand
 * in the public register are not found by name; naming their address finds them all the same.
 */
export async function findGivers(ctx: Ctx, typed: string, exceptId: string): Promise<FoundGiver[]> {
  const words = searchForm(typed).slice(0, 80).split(' ')
  const needle = words.reduce((longest, word) => (word.length > longest.length ? word : longest), '')
  if (needle.length < 2) return []
  const found = await ctx.db.$queryRaw<{ id: string }[]>`
    select attune.find_people(${needle}, ${NAMES_LOOKED_AT}::int)::text as id`
  const status = { OR: [{ category: { in: MENTORS } }, { addOns: { some: {} } }] }
  const people = await ctx.db.person.findMany({
    where: {
      orgId: ctx.org.id,
      id: { in: found.map((row) => row.id), not: exceptId },
      AND: words.map((word) => ({ searchName: { contains: word } })),
      OR: [{ endorsements: { some: { listed: true, ...status } } }, { vettings: { some: {} } }],
    },
    orderBy: [{ familyName: 'asc' }, { givenName: 'asc' }, { id: 'asc' }],
    take: AT_MOST,
    select: { id: true, givenName: true, familyName: true, city: true },
  })
  const periods = await giverPeriods(
    ctx,
    people.map((person) => person.id),
  )
  return people.map(({ id, givenName, familyName, city }) => {
    return { personId: id, name: `${givenName} ${familyName}`, city, qualified: periods.get(id) ?? [] }
  })
}

/** One of a person's own givers; anybody else's is not there. */
export async function ownGiver(ctx: Ctx, ownerId: string, giverId: string) {
  const giver = isUuid(giverId)
    ? await ctx.db.giver.findUnique({ where: { orgId_id: { orgId: ctx.org.id, id: giverId } } })
    : null
  if (giver?.personId !== ownerId) throw new DomainError('not_found')
  return giver
}

/** The page on which a giver is named, with what a search found. */
export async function nameGiverView(
  ctx: Ctx,
  applicationId: string,
  asked: string,
): Promise<{ asked: string; found: FoundGiver[] }> {
  if (!isUuid(applicationId)) throw new DomainError('not_found')
  const { ownerId } = await openLedger(ctx, applicationId)
  return { asked: asked.trim(), found: await findGivers(ctx, asked, ownerId) }
}
