import { fromCursor, toCursor } from '@/lib/core/cursor'
import { DomainError } from '@/lib/core/domain-error'
import { isUuid } from '@/lib/core/ids'
import type { PlainDate } from '@/lib/core/plain-date'
import { demand, type Verdict } from '@/lib/core/verdict'
import { holds } from '@/lib/ctx/actor'
import type { Ctx } from '@/lib/ctx/ctx'
import { sql } from '@/lib/db/sql'
import { readerOf } from '@/lib/mail/reader-of'
import type { Because } from '@/lib/rules/assignment'
import { isAwaited } from '@/lib/rules/waits'
import { mayAllowMoreTime, mayRemoveReview, maySeeAssignments } from '../policy/assigning'
import { kindOf, type ReviewKind, type WhyTerm } from '../schema/assigning'
import type { Conflict } from '../schema/conflicts'
import { type Assignable, assignables, missingSeats, type Pool, poolFor, proposed } from './assigning'
import type { Candidate } from './candidates'
import { reviewOf } from './lock-review'

export type PoolPick = { id: string; name: string; load: number; limit: number; year: number }

/** Somebody of the pool held against one application: what speaks against them, if anything. */
export type Held = PoolPick & { against: string[]; ties: readonly Conflict[] }

export type OpenSeat = { tier: number; proposed: (PoolPick & { because: readonly Because[] }) | null }

export type CaseToAssign = {
  id: string
  reference: string
  applicant: string
  category: string
  state: string
  held: boolean
  /** Why nobody can be asked now although the case is there: its reading is settled. */
  settled: boolean
  round: string | null
  decideOn: string | null
  seats: OpenSeat[]
  pool: Held[]
  /** Where a seat stays empty: reason → for how many of the pool it is the one. */
  because: Readonly<Record<string, number>> | null
}

const PAGE = 25

type Found = { id: string; since: string }

/** Cases in which a reader is missing, the longest waiting first: ids alone. */
async function wanting(ctx: Ctx, after: string | undefined): Promise<Found[]> {
  const [since, id] = fromCursor(after, ['moment', 'uuid']) ?? []
  const on = since && id ? sql`and (a."stateSince", a."id") > (${since}::timestamptz, ${id}::uuid)` : sql``
  return ctx.db.$queryRaw<Found[]>`
    select a."id", a."stateSince"::text as "since" from "Application" a, lateral (
      select count(*) filter (where v."tier" = 1) as "first", count(*) filter (where v."tier" = 2) as "second",
        count(*) filter (where v."tier" = 1 and v."submittedAt" is null) as "reading", count(*) as "all"
      from "Review" v where v."orgId" = a."orgId" and v."applicationId" = a."id" and v."reading" = a."reading"
        and v."kind" = 'formal' and v."declinedAt" is null and v."removedAt" is null
        and (v."closedAt" is null or v."submittedAt" is not null)) n
    where a."orgId" = ${ctx.org.id}::uuid and a."readers" <> 'none'
      and a."state" in ('submitted', 'in_review', 'info_requested')
      and case a."readers" when 'one' then n."all" < 1 when 'two' then n."all" < 2
        else n."first" = 0 or (n."reading" = 0 and n."second" = 0) end
      and not exists (select 1 from "Settlement" s
        where s."orgId" = a."orgId" and s."applicationId" = a."id" and s."reading" = a."reading") ${on}
    order by a."stateSince", a."id" limit ${PAGE + 1}`
}

/** A draft on which advice is asked, and nobody reads it. */
export type AdviceWanted = { id: string; applicant: string; reference: string; category: string }

/** More than anybody looks through at once; the longest waiting first. */
const MOST_ADVICE = 50

async function adviceWanted(ctx: Ctx): Promise<AdviceWanted[]> {
  return ctx.db.$queryRaw<AdviceWanted[]>`
    select a."id", p."givenName" || ' ' || p."familyName" as "applicant", a."reference",
      coalesce(a."category", a."addOns"[1]) as "category"
    from "Application" a join "Person" p on p."orgId" = a."orgId" and p."id" = a."personId"
    where a."orgId" = ${ctx.org.id}::uuid and a."state" = 'draft' and a."advisoryAskedAt" is not null
      and not exists (select 1 from "Review" v where v."orgId" = a."orgId" and v."applicationId" = a."id"
        and v."kind" = 'advisory' and v."reading" = a."reading" and v."declinedAt" is null and v."removedAt" is null
        and (v."closedAt" is null or v."submittedAt" is not null))
    order by a."advisoryAskedAt", a."id" limit ${MOST_ADVICE}`
}

export type Assignments = {
  advice: AdviceWanted[]
  cases: CaseToAssign[]
  people: PoolPick[]
  next: string | null
  /** What an empty page says: who reads here, how many are in the pool, and where whoever may change that does. */
  empty: { readers: string; pool: number; settings: string | null }
}

/** Who could read what is still to be given out, as the rules propose it: a page of cases, in a handful of statements. */
export async function assignments(ctx: Ctx, { after }: { after?: string }): Promise<Assignments> {
  demand(maySeeAssignments(ctx.actor))
  const found = await wanting(ctx, after)
  const page = found.slice(0, PAGE)
  const last = page.at(-1)
  const byId = new Map(
    (
      await assignables(
        ctx,
        page.map(({ id }) => id),
      )
    ).map((app) => [app.id, app]),
  )
  const apps = page.flatMap(({ id }) => byId.get(id) ?? [])
  const pool = await poolFor(ctx, apps)
  return {
    advice: after ? [] : await adviceWanted(ctx),
    cases: laidOut(pool, apps),
    people: pool.people.map(asPick),
    next: found.length > PAGE && last ? toCursor([last.since, last.id]) : null,
    empty: {
      readers: ctx.org.settings.review.readers,
      pool: pool.people.length,
      settings: holds(ctx.actor, 'settings.manage') ? `/${ctx.org.slug}/office/settings` : null,
    },
  }
}

/** The same for one case, whether or not a seat is free; for choosing by hand. */
export async function caseToAssign(ctx: Ctx, id: string, kind: ReviewKind = 'formal'): Promise<CaseToAssign> {
  demand(maySeeAssignments(ctx.actor))
  const apps = isUuid(id) ? await assignables(ctx, [id]) : []
  const [one] = laidOut(await poolFor(ctx, apps), apps, kind)
  if (!one) throw new DomainError('not_found')
  return one
}

export type ReaderOfCase = {
  view: CaseToAssign
  reviewId: string
  reviewer: string
  why: readonly WhyTerm[]
  dueOn: PlainDate
  /** Somebody still waits for it, and no clock stands still. */
  awaited: boolean
  mayHaveTime: Verdict
  /** Whether it can be taken away from them now. */
  may: Verdict
}

/** One reader of a case, why it is them, and who else could read it. */
export async function readerOfCase(ctx: Ctx, applicationId: string, reviewId: string): Promise<ReaderOfCase> {
  demand(maySeeAssignments(ctx.actor))
  const review = await reviewOf(ctx, reviewId)
  if (review.applicationId !== applicationId || review.kind === 'calibration') throw new DomainError('not_found')
  const row = await ctx.db.review.findUniqueOrThrow({
    where: { orgId_id: { orgId: ctx.org.id, id: reviewId } },
    select: { why: true },
  })
  const reader = await readerOf(ctx, review.reviewerId)
  const wait = await ctx.db.wait.findUnique({
    where: { orgId_kind_subjectId: { orgId: ctx.org.id, kind: 'review', subjectId: reviewId } },
  })
  return {
    view: await caseToAssign(ctx, applicationId, kindOf(review)),
    reviewId,
    reviewer: reader.name,
    why: row.why as WhyTerm[],
    dueOn: review.dueOn,
    awaited: wait !== null && isAwaited(wait) && wait.pausedAt === null,
    mayHaveTime: mayAllowMoreTime(ctx.actor, review),
    may: mayRemoveReview(ctx.actor, review),
  }
}

function laidOut(pool: Pool, apps: readonly Assignable[], kind: ReviewKind = 'formal'): CaseToAssign[] {
  const { seated, unseated } = proposed(
    pool,
    apps.filter(({ held }) => !held),
    kind,
  )
  const person = new Map(pool.people.map((one) => [one.id, asPick(one)]))
  return apps.map((app) => {
    const here = seated.filter(({ applicationId }) => applicationId === app.id)
    const { id, reference, applicant, category, state, held, round, decideOn } = app
    const settled = app.settled && kind !== 'advisory'
    return {
      ...{ id, reference, applicant, category, state, held, settled, round, decideOn },
      seats: missingSeats(app, kind).map((tier, nth) => {
        const pick = person.get(here[nth]?.readerId ?? '')
        return { tier, proposed: pick ? { ...pick, because: here[nth]?.because ?? [] } : null }
      }),
      pool: pool.people.map((one) => ({
        ...asPick(one),
        against: [...(reads(app, one) ? ['reads'] : []), ...pool.against(one, app, kind)],
        ties: pool.conflicts(one.id, app.ownerId),
      })),
      because: unseated.find(({ applicationId }) => applicationId === app.id)?.because ?? null,
    }
  })
}

function reads(app: Assignable, { id }: Candidate): boolean {
  return app.asked.some((one) => one.reviewerId === id && one.reading === app.reading && !one.ended && !one.closed)
}

function asPick({ id, name, load, loadLimit, year }: Candidate): PoolPick {
  return { id, name, load, limit: loadLimit, year }
}
