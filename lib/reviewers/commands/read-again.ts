import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import type { Ctx } from '@/lib/ctx/ctx'
import { assignables, poolFor } from '../queries/assigning'
import { lockPool } from '../queries/candidates'
import { seat } from './assign-review'

/** Why somebody of an earlier reading reads on: what they judge then is no longer said without knowing of the other. */
const READS_ON = 'readsOn'

/** What does not keep somebody from reading on what they have read already. */
const NO_HINDRANCE: ReadonlySet<string> = new Set(['at-limit', 'uncalibrated', 'training-over', 'asked'])

/** Whether its readers wanted to know more: then they read what came. */
export async function wantedMore(ctx: Ctx, applicationId: string): Promise<boolean> {
  const orgId = ctx.org.id
  const app = await ctx.db.application.findUnique({
    where: { orgId_id: { orgId, id: applicationId } },
    select: { reading: true },
  })
  if (!app) throw new DomainError('not_found')
  const { reading } = app
  const settled = await ctx.db.settlement.findUnique({
    where: { orgId_applicationId_reading: { orgId, applicationId, reading } },
    select: { recommendation: true },
  })
  return settled?.recommendation === 'moreInformation'
}

/**
 * The same readers are asked again, in a reading of its own, and begin where they stopped: declaration, ticks, judgements
 * and words are there, the recommendation is not. Who is tied, paused or away by now is left out, and the seat is filled
 * like any other. A step of answering questions; the application's reading has been counted up by the caller.
 */
export async function readAgain(ctx: Ctx, applicationId: string): Promise<number> {
  const [app] = await assignables(ctx, [applicationId])
  if (!app) throw new DomainError('not_found')
  const before = app.asked.filter(
    ({ kind, reading, submitted, ended }) => kind === 'formal' && reading === app.reading - 1 && submitted && !ended,
  )
  await lockPool(ctx)
  const pool = await poolFor(ctx, [app])
  // Of two tiers the second begins again when the first is in.
  const first = app.readers === 'tiers' ? before.filter(({ tier }) => tier === 1) : before
  let seated = 0
  for (const { reviewId, reviewerId, tier } of first) {
    const person = pool.people.find(({ id }) => id === reviewerId)
    if (!person || pool.against(person, app, 'formal').some((code) => !NO_HINDRANCE.has(code))) continue
    const id = await seat(ctx, app, person, { kind: 'formal', how: 'auto', why: [{ code: READS_ON }], tier })
    await carryOn(ctx, reviewId, id)
    seated++
  }
  await record(ctx, 'reviewers.readAgain', { readers: seated }, { applicationId })
  return seated
}

/** What a reader had, as the beginning of their next reading. */
async function carryOn(ctx: Ctx, from: string, to: string): Promise<void> {
  const orgId = ctx.org.id
  await ctx.db.$executeRaw`
    update "Review" r set "declaredAt" = o."declaredAt", "declaredName" = o."declaredName", "declaredText" = o."declaredText",
      "toApplicant" = o."toApplicant", "toCoordinator" = o."toCoordinator"
    from "Review" o where o."orgId" = r."orgId" and o."id" = ${from}::uuid and r."orgId" = ${orgId}::uuid and r."id" = ${to}::uuid`
  await ctx.db.$executeRaw`
    insert into "ReviewTick" ("orgId", "reviewId", "entryKind", "entryId", "competency", "on", "tickedAt")
    select "orgId", ${to}::uuid, "entryKind", "entryId", "competency", "on", "tickedAt" from "ReviewTick"
    where "orgId" = ${orgId}::uuid and "reviewId" = ${from}::uuid`
  await ctx.db.$executeRaw`
    insert into "ReviewJudgement" ("orgId", "reviewId", "domain", "step", "note", "judgedAt")
    select "orgId", ${to}::uuid, "domain", "step", "note", "judgedAt" from "ReviewJudgement"
    where "orgId" = ${orgId}::uuid and "reviewId" = ${from}::uuid`
}
