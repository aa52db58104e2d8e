import { DomainError } from '@/lib/core/domain-error'
import { isUuid } from '@/lib/core/ids'
import { DAY_MS } from '@/lib/core/plain-date'
import { type Ctx, personOf, today } from '@/lib/ctx/ctx'
import { mayContact, mayList, mayReadDirectory } from '../policy/directory'
import { giverPeriods, type Qualified } from './givers'
import { nameOf } from './requests'

export function listingOf(ctx: Ctx, personId: string) {
  return ctx.db.giverListing.findUnique({
    where: { orgId_personId: { orgId: ctx.org.id, personId } },
    include: { person: true },
  })
}
export type ListingRow = NonNullable<Awaited<ReturnType<typeof listingOf>>>

/** One's own place in the directory as its form starts. */
export async function ownListing(ctx: Ctx) {
  const { personId, name } = personOf(ctx)
  const qualified = (await giverPeriods(ctx, [personId])).get(personId) ?? []
  const may = mayList(ctx.actor, qualified, today(ctx))
  if (!may.yes) throw new DomainError('not_found')
  const listing = await listingOf(ctx, personId)
  return { name, qualified, listing: listing && { ...listing, person: undefined } }
}

export type Said = { id: string; mine: boolean; text: string; email: string | null; sentAt: Date }

/** What two people wrote each other, as one of them reads it; an address only where its owner lets it be seen. */
async function threadOf(ctx: Ctx, at: { giverPersonId: string; askerId: string }): Promise<Said[]> {
  const { personId } = personOf(ctx)
  const rows = await ctx.db.giverMessage.findMany({
    where: { orgId: ctx.org.id, ...at },
    include: { asker: { select: { email: true } }, listing: { include: { person: { select: { email: true } } } } },
    orderBy: [{ sentAt: 'asc' }, { id: 'asc' }],
    take: 200,
  })
  return rows.map(({ id, fromGiver, text, showsEmail, sentAt, asker, listing }) => {
    const email = showsEmail ? (fromGiver ? listing.person.email : asker.email) : null
    return { id, mine: fromGiver === (personId === at.giverPersonId), text, email, sentAt }
  })
}

/** How often somebody wrote to givers lately, and to this one without an answer. */
export async function contactFacts(ctx: Ctx, askerId: string, listing: ListingRow | null) {
  const giverPersonId = listing?.personId ?? ''
  const since = new Date(ctx.now.getTime() - DAY_MS)
  const where = { orgId: ctx.org.id, askerId }
  const sent = await ctx.db.giverMessage.count({ where: { ...where, fromGiver: false, sentAt: { gt: since } } })
  const thread = listing
    ? await ctx.db.giverMessage.findMany({
        where: { ...where, giverPersonId },
        orderBy: [{ sentAt: 'desc' }, { id: 'desc' }],
        take: 10,
      })
    : []
  const answered = thread.findIndex((one) => one.fromGiver)
  const unanswered = answered < 0 ? thread.length : answered
  return { giverPersonId, listed: listing?.listed ?? false, today: sent, unanswered }
}

export type GiverPageView = {
  id: string
  name: string
  email: string | null
  qualified: Qualified
  listing: Omit<ListingRow, 'person'>
  /** For somebody of the association: what they wrote with this giver, and whether they may write now. */
  contact: { thread: Said[]; may: boolean; why: string | null } | null
}

/** One giver of the directory. */
export async function giverPage(ctx: Ctx, personId: string): Promise<GiverPageView> {
  const open = mayReadDirectory(ctx.actor, { open: ctx.org.settings.directory.public })
  const listing = open.yes && isUuid(personId) ? await listingOf(ctx, personId) : null
  if (!listing?.listed) throw new DomainError('not_found')
  const qualified = (await giverPeriods(ctx, [personId])).get(personId) ?? []
  const now = today(ctx)
  const counts = qualified.filter(({ from, to }) => from <= now && (to === null || to >= now))
  if (counts.length === 0) throw new DomainError('not_found')
  const { person, ...row } = listing
  const { name, showsEmail } = listing
  const base = { id: personId, name, email: showsEmail ? person.email : null, qualified: counts, listing: row }
  if (ctx.actor.kind !== 'person') return { ...base, contact: null }
  const askerId = ctx.actor.personId
  const verdict = mayContact(ctx.actor, await contactFacts(ctx, askerId, listing))
  const thread = await threadOf(ctx, { giverPersonId: personId, askerId })
  return { ...base, contact: { thread, may: verdict.yes, why: verdict.yes ? null : verdict.reason } }
}

export type SeekerLine = { askerId: string; name: string; lastAt: Date; waits: boolean }

/** Who wrote to a giver through the directory, the latest first. */
export async function seekersOf(ctx: Ctx): Promise<SeekerLine[]> {
  const { personId } = personOf(ctx)
  const rows = await ctx.db.giverMessage.findMany({
    where: { orgId: ctx.org.id, giverPersonId: personId },
    distinct: ['askerId'],
    orderBy: [{ sentAt: 'desc' }, { id: 'desc' }],
    include: { asker: true },
    take: 100,
  })
  return rows.map((row) => {
    return { askerId: row.askerId, name: nameOf(row.asker), lastAt: row.sentAt, waits: !row.fromGiver }
  })
}

/** One conversation as the giver reads it. */
export async function seekerPage(ctx: Ctx, askerId: string) {
  const { personId } = personOf(ctx)
  const thread = isUuid(askerId) ? await threadOf(ctx, { giverPersonId: personId, askerId }) : []
  if (thread.length === 0) throw new DomainError('not_found')
  const asker = await ctx.db.person.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id: askerId } } })
  return { askerId, name: nameOf(asker), thread }
}
