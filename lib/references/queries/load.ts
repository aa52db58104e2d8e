import { DomainError } from '@/lib/core/domain-error'
import { isUuid } from '@/lib/core/ids'
import type { Ctx } from '@/lib/ctx/ctx'
import { appliedFor, isCategoryCode, scopeOf } from '@/lib/rules/categories'
import { demandFor, demandsOf, editionById } from '@/lib/rules/criteria'
import type { ApplicationState } from '@/lib/rules/transitions'

const application = {
  include: {
    person: { select: { id: true, givenName: true, familyName: true, email: true, locale: true } },
    requests: {
      where: { closedAt: null },
      select: { items: { orderBy: { id: 'asc' } } },
      orderBy: { round: 'asc' },
    },
  },
} as const

type Row = NonNullable<Awaited<ReturnType<typeof rowOf>>>
function rowOf(ctx: Ctx, id: string) {
  return ctx.db.application.findUnique({ where: { orgId_id: { orgId: ctx.org.id, id } }, ...application })
}

function asApplication({ person, requests, ...row }: Row) {
  return {
    id: row.id,
    reference: row.reference,
    category: appliedFor(row),
    addOns: row.addOns,
    coordinatorId: row.coordinatorId,
    edition: row.edition,
    ownerId: row.personId,
    owner: { ...person, name: `${person.givenName} ${person.familyName}` },
    state: row.state as ApplicationState,
    openItems: requests.flatMap((request) => request.items),
  }
}
/** An application as this room needs it: its policy facts, and whom letters are about. */
export type RatedApplication = ReturnType<typeof asApplication>

/** The application, held still while somebody changes its raters: two at once act one after the other, as their waits touch it. */
export async function lockApplication(ctx: Ctx, id: string): Promise<RatedApplication> {
  await ctx.db
    .$queryRaw`select 1 from "Application" where "orgId" = ${ctx.org.id}::uuid and "id" = ${id}::uuid for no key update`
  return applicationFor(ctx, id)
}

export async function applicationFor(ctx: Ctx, id: string): Promise<RatedApplication> {
  const row = isUuid(id) ? await rowOf(ctx, id) : null
  if (!row) throw new DomainError('not_found')
  return asApplication(row)
}

export type ReferenceRow = NonNullable<Awaited<ReturnType<typeof referenceRow>>>
function referenceRow(ctx: Ctx, id: string) {
  return ctx.db.reference.findUnique({ where: { orgId_id: { orgId: ctx.org.id, id } } })
}

/** One rater and the application it is for, both held still: acts on it happen one after the other. */
export async function lockReference(
  ctx: Ctx,
  id: string,
): Promise<{ reference: ReferenceRow; application: RatedApplication }> {
  if (!isUuid(id)) throw new DomainError('not_found')
  const found = await referenceRow(ctx, id)
  if (!found) throw new DomainError('not_found')
  const app = await lockApplication(ctx, found.applicationId)
  await ctx.db
    .$queryRaw`select 1 from "Reference" where "orgId" = ${ctx.org.id}::uuid and "id" = ${id}::uuid for update`
  const reference = await referenceRow(ctx, id)
  if (!reference) throw new DomainError('not_found')
  return { reference, application: app }
}
export type FoundReference = Awaited<ReturnType<typeof lockReference>>

/** Raters of an application who were asked and have neither answered nor been told that it is over. */
export async function pendingIds(ctx: Ctx, applicationId: string): Promise<string[]> {
  const rows = await ctx.db.reference.findMany({
    where: {
      orgId: ctx.org.id,
      applicationId,
      requestedAt: { not: null },
      receivedAt: null,
      declinedAt: null,
      cancelledAt: null,
    },
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

export async function referenceFor(
  ctx: Ctx,
  id: string,
): Promise<{ reference: ReferenceRow; application: RatedApplication }> {
  const reference = isUuid(id) ? await referenceRow(ctx, id) : null
  if (!reference) throw new DomainError('not_found')
  return { reference, application: await applicationFor(ctx, reference.applicationId) }
}

/** How many references the application's pinned edition asks for; for the add-on alone, those of the add-on. */
export function referencesNeeded(app: Pick<RatedApplication, 'edition' | 'category'>): number {
  const edition = editionById(app.edition)
  if (!edition) return 3
  if (!isCategoryCode(app.category)) return edition.ers.references?.places.length ?? 0
  return demandFor(demandsOf(edition, app.category), 'references')?.count ?? 3
}

/** So many "not enough information" answers void a rating under the application's edition. */
export function voidCount(app: Pick<RatedApplication, 'edition'>): number {
  return editionById(app.edition)?.voidAnswers.count ?? 6
}

/** Whether somebody with this address is endorsed here as FS, MHS or a Mentor. */
export async function isEndorsedRater(ctx: Ctx, email: string): Promise<boolean> {
  const known = { email: { equals: email, mode: 'insensitive' } } as const
  const held = await ctx.db.endorsement.findMany({
    where: {
      orgId: ctx.org.id,
      status: 'active',
      endedOn: null,
      person: { orgId: ctx.org.id, OR: [known, { joined: { some: known } }] },
    },
    select: { category: true },
    orderBy: { id: 'asc' },
  })
  return held.some(({ category }) => isCategoryCode(category) && scopeOf(category) !== 'FA')
}

/** The one reference that a rater's link opens, held still. Anybody without such a link finds nothing. */
export async function lockOwnReference(ctx: Ctx) {
  if (ctx.actor.kind !== 'rater') throw new DomainError('not_found')
  return lockReference(ctx, ctx.actor.referenceId)
}

export type RatingRow = Awaited<ReturnType<typeof ownRating>>
/** The rating that was begun; before "Start" there is none. */
export async function ownRating(ctx: Ctx, referenceId: string) {
  const rating = await ctx.db.rating.findUnique({
    where: { orgId_referenceId: { orgId: ctx.org.id, referenceId } },
  })
  if (!rating) throw new DomainError('conflict', { reason: 'references.notStarted' })
  return rating
}
