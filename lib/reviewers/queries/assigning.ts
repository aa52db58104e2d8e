import { addDays, type PlainDate } from '@/lib/core/plain-date'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { type Ask, type Assignment, assign, pairMostFor } from '@/lib/rules/assignment'
import { assignable } from '@/lib/rules/reviewer-fit'
import { seatsWanted } from '@/lib/rules/seats'
import type { ReviewKind } from '../schema/assigning'
import type { Conflict } from '../schema/conflicts'
import { type Candidate, candidates, history } from './candidates'
import { conflictKey, conflictsBetween } from './conflicts'

/** Who was asked to read an application, whatever came of it. */
type AskedReader = {
  reviewId: string
  reviewerId: string
  kind: string
  tier: number
  reading: number
  submitted: boolean
  /** They signed the declaration, and so saw the application. */
  declared: boolean
  /** Declined, or removed by the office. */
  ended: boolean
  closed: boolean
}

/** An application as assigning needs it. */
export type Assignable = {
  id: string
  ownerId: string
  applicant: string
  reference: string
  /** Of an application for the add-on alone: the add-on's code. */
  category: string
  /** The language it is written in: its applicant's. */
  language: string
  state: string
  held: boolean
  /** Its applicant asks for advice on the draft: until then it is nobody else's to read. */
  advised: boolean
  readers: string
  reading: number
  coordinatorId: string | null
  round: string | null
  decideOn: PlainDate | null
  settled: boolean
  asked: AskedReader[]
}

/** Those of the ids that are here, in one statement; locked by the caller where it writes. */
export async function assignables(ctx: Ctx, ids: readonly string[]): Promise<Assignable[]> {
  return ctx.db.$queryRaw<Assignable[]>`
    select a."id", a."personId" as "ownerId", p."givenName" || ' ' || p."familyName" as "applicant", a."reference",
      coalesce(a."category", a."addOns"[1]) as "category", p."locale" as "language", a."state",
      a."heldAt" is not null as "held",
      a."advisoryAskedAt" is not null as "advised", a."readers", a."reading", a."coordinatorId", r."name" as "round",
      to_char(r."decideOn", 'YYYY-MM-DD') as "decideOn",
      exists (select 1 from "Settlement" s
        where s."orgId" = a."orgId" and s."applicationId" = a."id" and s."reading" = a."reading") as "settled",
      coalesce((select json_agg(json_build_object('reviewId', v."id", 'reviewerId', v."reviewerId", 'kind', v."kind",
          'tier', v."tier", 'reading', v."reading", 'submitted', v."submittedAt" is not null, 'declared', v."declaredAt" is not null,
          'ended', v."declinedAt" is not null or v."removedAt" is not null, 'closed', v."closedAt" is not null)
          order by v."assignedAt", v."id")
        from "Review" v where v."orgId" = a."orgId" and v."applicationId" = a."id" and v."kind" <> 'calibration'), '[]') as "asked"
    from "Application" a
    join "Person" p on p."orgId" = a."orgId" and p."id" = a."personId"
    left join "Round" r on r."orgId" = a."orgId" and r."id" = a."roundId"
    where a."orgId" = ${ctx.org.id}::uuid and a."id" = any(${[...ids]}::uuid[])
    order by a."id"`
}

/** Who sits in this reading: asked and neither gone nor closed. */
export function sitting(app: Assignable): AskedReader[] {
  return app.asked.filter(({ reading, ended, closed, kind, submitted }) => {
    return reading === app.reading && !ended && (submitted || !closed) && (kind === 'formal' || kind === 'third')
  })
}

/** The seats nobody has, each with its tier; of a third or an advisory reader there is one. */
export function missingSeats(app: Assignable, kind: ReviewKind): number[] {
  if (kind === 'formal') {
    const formal = sitting(app).filter((one) => one.kind === 'formal')
    return app.settled ? [] : seatsWanted(app.readers, formal)
  }
  const there = app.asked.some((one) => {
    return one.kind === kind && one.reading === app.reading && !one.ended && (one.submitted || !one.closed)
  })
  return there ? [] : [1]
}

export type Pool = {
  people: readonly Candidate[]
  /** Why somebody may not read an application, whatever their load: codes, the most telling first; `conflict` among them. */
  against(person: Candidate, app: Assignable, kind: ReviewKind): string[]
  conflicts(personId: string, ownerId: string): readonly Conflict[]
  /** In the order in which they are to have readers, where there are not enough. */
  ask(apps: readonly Assignable[], kind: ReviewKind): Ask
}

/** The pool held against these applications, in a handful of statements however many there are. */
export async function poolFor(ctx: Ctx, apps: readonly Assignable[]): Promise<Pool> {
  const people = await candidates(ctx)
  const owners = [...new Set(apps.map(({ ownerId }) => ownerId))]
  const ties = await conflictsBetween(
    ctx,
    people.map(({ id }) => id),
    owners,
  )
  const known = await history(ctx, owners)
  const day = today(ctx)
  const conflicts: Pool['conflicts'] = (personId, ownerId) => ties.get(conflictKey(personId, ownerId)) ?? []
  const against: Pool['against'] = (person, app, kind) => [
    ...(hasAdvised(person, app, kind) ? ['advised'] : []),
    ...(wasAsked(person, app) ? ['asked'] : []),
    ...(conflicts(person.id, app.ownerId).length > 0 ? ['conflict'] : []),
    ...assignable(person, day, { appliedFor: app.category, language: app.language, dueOn: dueOnFor(ctx, app) }),
  ]
  const ask: Pool['ask'] = (all, kind) => {
    const byId = { person: new Map(people.map((one) => [one.id, one])), app: new Map(all.map((one) => [one.id, one])) }
    return {
      wanting: all.map((app, place) => ({
        id: app.id,
        place,
        ownerId: app.ownerId,
        seats: missingSeats(app, kind).length,
        taken: sitting(app).map(({ reviewerId }) => reviewerId),
      })),
      readers: people.map(({ id, load, loadLimit, year }) => ({ id, load, limit: loadLimit, year })),
      barred: (readerId, applicationId) => {
        const person = byId.person.get(readerId)
        const app = byId.app.get(applicationId)
        // How much they can take is reckoned while seats are given out.
        return (person && app && against(person, app, kind).find((code) => code !== 'at-limit')) ?? null
      },
      ...known,
      pairMost: pairMostFor(
        people.length,
        [...known.pairs.values()].reduce((sum, times) => sum + times, all.length),
      ),
    }
  }
  return { people, against, conflicts, ask }
}

/** Who declined or was removed is not asked again by the rules in this reading; by hand they may be. */
function wasAsked({ id }: Candidate, { asked, reading }: Assignable): boolean {
  return asked.some((one) => one.reviewerId === id && one.ended && one.reading === reading)
}

/** Who was to advise on the draft reads no formal reading of it, unless they said no before they saw it. */
function hasAdvised({ id }: Candidate, { asked }: Assignable, kind: ReviewKind): boolean {
  return (
    kind !== 'advisory' &&
    asked.some((one) => one.reviewerId === id && one.kind === 'advisory' && (one.declared || !one.ended))
  )
}

/** Nobody is given less than this to read, however near the round's day is. */
const LEAST_DAYS = 3

/** As long as the association gives, or until the round is to be decided where that is earlier. */
export function dueOnFor(ctx: Ctx, { decideOn }: Pick<Assignable, 'decideOn'>): PlainDate {
  const usual = addDays(today(ctx), ctx.org.settings.review.reviewerDays)
  return decideOn !== null && decideOn < usual && decideOn >= addDays(today(ctx), LEAST_DAYS) ? decideOn : usual
}

/** What the rules propose for these applications. */
export function proposed(pool: Pool, apps: readonly Assignable[], kind: ReviewKind): Assignment {
  return assign(pool.ask(apps, kind))
}
