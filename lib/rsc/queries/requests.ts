import { DomainError } from '@/lib/core/domain-error'
import { dayInZone } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import type { NewLetter } from '@/lib/mail/letters'

/** Runs that wait for their giver's word. */
export function awaitingRuns(ctx: Ctx, giverId: string) {
  return ctx.db.rscRun.findMany({
    where: { orgId: ctx.org.id, giverId, confirmedAt: null, disputedAt: null },
    orderBy: [{ fromDay: 'asc' }, { id: 'asc' }],
  })
}
export type RunRow = Awaited<ReturnType<typeof awaitingRuns>>[number]

/** Hours and days of several runs taken together, as letters state them. */
export function taken(runs: readonly Pick<RunRow, 'minutes' | 'fromDay' | 'toDay'>[]) {
  const days = runs.flatMap((run) => [toDay(run.fromDay), toDay(run.toDay)]).sort()
  const [fromDay, toLast] = [days[0], days.at(-1)]
  if (!fromDay || !toLast) throw new Error('no runs')
  return { minutes: runs.reduce((sum, run) => sum + run.minutes, 0), fromDay, toDay: toLast }
}

/** The one request that stands for a giver, if any. */
export function openRequest(ctx: Ctx, giverId: string) {
  return ctx.db.confirmationRequest.findFirst({
    where: { orgId: ctx.org.id, giverId, answeredAt: null, cancelledAt: null, expiresAt: { gt: ctx.now } },
    orderBy: [{ requestedAt: 'desc' }, { id: 'desc' }],
  })
}

/** The last request whose link ran out: a giver who is signed in may still answer it, late. */
export async function lastRequestId(ctx: Ctx, giverId: string): Promise<string | null> {
  const row = await ctx.db.confirmationRequest.findFirst({
    where: { orgId: ctx.org.id, giverId },
    orderBy: [{ requestedAt: 'desc' }, { id: 'desc' }],
  })
  return row && !row.answeredAt && row.expiresAt <= ctx.now ? row.id : null
}

const withGiver = { include: { giver: { include: { person: true } } } } as const
export type RequestRow = NonNullable<Awaited<ReturnType<typeof requestRow>>>
function requestRow(ctx: Ctx, id: string) {
  return ctx.db.confirmationRequest.findUnique({ where: { orgId_id: { orgId: ctx.org.id, id } }, ...withGiver })
}

export async function requestFor(ctx: Ctx, id: string): Promise<RequestRow> {
  const request = await requestRow(ctx, id)
  if (!request) throw new DomainError('not_found')
  return request
}

/** A request and its giver, held still: what is asked of one giver happens one after the other. */
export async function lockRequest(ctx: Ctx, id: string): Promise<RequestRow> {
  const { giverId } = await requestFor(ctx, id)
  await ctx.db
    .$queryRaw`select 1 from "Giver" where "orgId" = ${ctx.org.id}::uuid and "id" = ${giverId}::uuid for update`
  return requestFor(ctx, id)
}

/** How somebody named their giver, and the request that stands for that giver. */
export type Asked = Pick<RequestRow, 'giver'> & { request: RequestRow | null }

/** What the acting giver is asked, held still: behind their link, or signed in as whom one person named. */
export async function lockAsked(ctx: Ctx, giverId?: string): Promise<Asked> {
  if (ctx.actor.kind === 'giver') {
    const request = await lockRequest(ctx, ctx.actor.requestId)
    return { giver: request.giver, request }
  }
  if (!giverId) throw new DomainError('not_found')
  await ctx.db
    .$queryRaw`select 1 from "Giver" where "orgId" = ${ctx.org.id}::uuid and "id" = ${giverId}::uuid for update`
  return askedOf(ctx, giverId)
}

export async function askedOf(ctx: Ctx, giverId: string): Promise<Asked> {
  const giver = await ctx.db.giver.findUnique({
    where: { orgId_id: { orgId: ctx.org.id, id: giverId } },
    ...withGiver.include.giver,
  })
  if (!giver) throw new DomainError('not_found')
  const open = await openRequest(ctx, giver.id)
  return { giver, request: open && { ...open, giver } }
}

export function nameOf(person: { givenName: string; familyName: string }): string {
  return `${person.givenName} ${person.familyName}`
}

/** The letter that carries a giver's link: the first one, or a reminder. */
export function linkLetter(
  ctx: Ctx,
  template: 'giver-confirmation-request' | 'giver-reminder',
  given: { request: RequestRow; runs: readonly RunRow[]; token: string; applicationId: string | null },
): NewLetter<'giver-confirmation-request' | 'giver-reminder'> {
  const { giver, expiresAt } = given.request
  return {
    template,
    to: { name: giver.name, email: giver.email, locale: giver.locale },
    values: {
      applicant: nameOf(giver.person),
      ...taken(given.runs),
      until: dayInZone(expiresAt, ctx.org.zone),
    },
    secret: { url: `${ctx.origin}/confirm-hours/${given.token}` },
    applicationId: given.applicationId,
  }
}

/** The application through which somebody's log is reached: the newest that has not been withdrawn. */
export async function applicationOfLog(ctx: Ctx, personId: string): Promise<string | null> {
  const app = await ctx.db.application.findFirst({
    where: { orgId: ctx.org.id, personId, state: { not: 'withdrawn' } },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    select: { id: true },
  })
  return app?.id ?? null
}

/** What every letter to the owner of a log about their giver's answer says. */
export async function toOwner(ctx: Ctx, { giver }: Pick<RequestRow, 'giver'>, runs: readonly RunRow[]) {
  const { person } = giver
  const applicationId = await applicationOfLog(ctx, person.id)
  const path = applicationId ? `/applications/${applicationId}/supervision` : ''
  return {
    to: { name: nameOf(person), email: person.email, locale: person.locale, personId: person.id },
    values: { giver: giver.name, ...taken(runs), url: `${ctx.origin}/${ctx.org.slug}${path}` },
    applicationId,
  }
}

/** A run of this giver's that still waits, at the version the giver's page showed. */
export async function seenRun(ctx: Ctx, giverId: string, seen: { runId: string; version: number }): Promise<RunRow> {
  const run = (await awaitingRuns(ctx, giverId)).find((one) => one.id === seen.runId)
  if (!run) throw new DomainError('closed', { reason: 'rsc.no.runGone' })
  if (run.version !== seen.version) throw new DomainError('conflict', { reason: 'rsc.conflict' })
  return run
}
