import type { z } from 'zod'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { lockCase } from '@/lib/portfolio/queries/lock-case'
import { seat } from '@/lib/reviewers/commands/assign-review'
import { isReadable, maySeeAssignments } from '@/lib/reviewers/policy/assigning'
import {
  type Assignable,
  assignables,
  missingSeats,
  type Pool,
  poolFor,
  proposed,
} from '@/lib/reviewers/queries/assigning'
import { lockPool } from '@/lib/reviewers/queries/candidates'
import { conflictKey, conflictsBetween } from '@/lib/reviewers/queries/conflicts'
import { mayStartReview } from '../policy'
import type { AssignReadersInput, ChosenSeat } from '../schema/assigning'
import { takenUp } from './start-review'

/** What was chosen and could not be done any more: why, as a code of `assigning.left`. */
export type LeftOpen = ChosenSeat & { why: string }
type Assigned = { asked: number; left: LeftOpen[]; next: string }

/**
 * The office confirms who reads what, many at once. Each is held against how things stand now: what has become impossible
 * since it was proposed is left open and said, one by one; everything else is done. Pressed twice, nobody is asked twice.
 */
export async function assignReaders(ctx: Ctx, { seats }: z.output<typeof AssignReadersInput>): Promise<Assigned> {
  demand(maySeeAssignments(ctx.actor))
  const now = await standsNow(ctx, [...new Set(seats.map(({ applicationId }) => applicationId))])
  const left: LeftOpen[] = []
  let asked = 0
  for (const chosen of seats) {
    const outcome = await place(ctx, now, chosen)
    if (outcome === 'asked') asked += 1
    else if (outcome !== 'there') left.push({ ...chosen, why: outcome.left })
  }
  const page = `/${ctx.org.slug}/office/assignments?asked=${asked}`
  const open = left.map(({ applicationId, reviewerId, why }) => `&left=${applicationId}:${reviewerId}:${why}`)
  return { asked, left, next: `${page}${open.join('')}` }
}

type Now = {
  apps: Map<string, Assignable>
  pool: Pool
  /** Seats still free, as their tiers, and how many were given to each reader while we are at it. */
  free: Map<string, number[]>
  given: Map<string, number>
  /** What the rules propose, with their reasons. */
  because: Map<string, ReturnType<typeof proposed>['seated'][number]['because']>
  ownTies: Awaited<ReturnType<typeof conflictsBetween>>
}

/** Everything a choice is held against, in a handful of statements; cases first, then the pool, each held in order of ids. */
async function standsNow(ctx: Ctx, ids: string[]): Promise<Now> {
  await ctx.db.$queryRaw`
    select 1 from "Application" where "orgId" = ${ctx.org.id}::uuid and "id" = any(${ids}::uuid[]) order by "id" for update`
  await lockPool(ctx)
  const found = new Map((await assignables(ctx, ids)).map((app) => [app.id, app]))
  // As they stand on the page, so that the rules propose what they proposed there.
  const all = ids.flatMap((id) => found.get(id) ?? [])
  const pool = await poolFor(ctx, all)
  const { seated } = proposed(pool, all, 'formal')
  const owners = all.map(({ ownerId }) => ownerId)
  return {
    apps: new Map(all.map((app) => [app.id, app])),
    pool,
    free: new Map(all.map((app) => [app.id, missingSeats(app, 'formal')])),
    given: new Map(),
    because: new Map(seated.map((one) => [`${one.applicationId}:${one.readerId}`, one.because])),
    ownTies: await conflictsBetween(ctx, [personOf(ctx).personId], owners),
  }
}

type Outcome = 'asked' | 'there' | { left: string }

async function place(ctx: Ctx, now: Now, { applicationId, reviewerId }: ChosenSeat): Promise<Outcome> {
  const app = now.apps.get(applicationId)
  const person = now.pool.people.find(({ id }) => id === reviewerId)
  if (!app || !person) return { left: 'gone' }
  const there = app.asked.some((one) => {
    return one.reviewerId === reviewerId && one.reading === app.reading && !one.ended && !one.closed
  })
  if (there) return 'there'
  const closed = closedTo(ctx, now, app)
  if (closed) return { left: closed }
  const more = now.given.get(reviewerId) ?? 0
  const [against] = now.pool.against({ ...person, load: person.load + more }, app, 'formal')
  if (against) return { left: against }
  const tier = now.free.get(app.id)?.shift()
  if (tier === undefined) return { left: 'full' }
  const taken = await takenUp(ctx, await lockCase(ctx, app.id))
  const because = now.because.get(`${applicationId}:${reviewerId}`)
  const reviewId = await seat(ctx, app, person, {
    kind: 'formal',
    how: because ? 'auto' : 'hand',
    why: because ?? [{ code: 'hand' }],
    tier,
  })
  now.given.set(reviewerId, more + 1)
  const { reading } = app
  const asked = {
    reviewId,
    reviewerId,
    kind: 'formal',
    tier,
    reading,
    submitted: false,
    declared: false,
    ended: false,
    closed: false,
  }
  now.apps.set(app.id, { ...app, state: taken.state, asked: [...app.asked, asked] })
  return 'asked'
}

/** Why nobody can be asked for a case now, or not by this person; `null` where somebody can. */
function closedTo(ctx: Ctx, { ownTies }: Now, app: Assignable): string | null {
  if (app.state === 'submitted') {
    const conflicts = ownTies.get(conflictKey(personOf(ctx).personId, app.ownerId)) ?? []
    const { ownerId, held } = app
    if (held) return 'held'
    return mayStartReview(ctx.actor, { ownerId, held, state: 'submitted', conflicts }).yes ? null : 'notYours'
  }
  if (app.held) return 'held'
  if (app.settled) return 'full'
  return isReadable(app, 'formal').yes ? null : 'state'
}
