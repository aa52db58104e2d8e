import { DomainError } from '@/lib/core/domain-error'
import { isUuid } from '@/lib/core/ids'
import { dayInZone, type PlainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { servingOf } from '@/lib/portfolio/queries/open-ledger'
import type { Serving } from '@/lib/rules/ledger-lock'
import type { SharedFacts, Underlying } from '../policy/sessions'
import { applicationOfLog } from './requests'

/** An entry with all that is shown of it. */
export const WHOLE = {
  session: { include: { giverPerson: true, members: { include: { person: true }, orderBy: { id: 'asc' } } } },
  person: true,
  giver: true,
} as const

function rowOf(ctx: Ctx, id: string) {
  return ctx.db.sessionMember.findUnique({ where: { orgId_id: { orgId: ctx.org.id, id } }, include: WHOLE })
}
export type SessionRow = NonNullable<Awaited<ReturnType<typeof rowOf>>>

/** One entry of the shared log with both its people; who may act on it is policy's to say. */
export async function sessionRow(ctx: Ctx, id: string): Promise<SessionRow> {
  const row = isUuid(id) ? await rowOf(ctx, id) : null
  if (!row) throw new DomainError('not_found')
  return row
}

/** The same, held still for a command, at the version its page showed. */
export async function lockSession(ctx: Ctx, { entryId, version }: { entryId: string; version: number }) {
  await ctx.db
    .$queryRaw`select 1 from "SessionMember" where "orgId" = ${ctx.org.id}::uuid and "id" = ${entryId}::uuid for update`
  const row = await sessionRow(ctx, entryId)
  return { row, facts: factsOf(row), fresh: row.version === version }
}

/** A whole meeting, held still: every member's entry, whoever of them is acted for. */
export async function lockMeeting(ctx: Ctx, { entryId, version }: { entryId: string; version: number }) {
  const { sessionId } = await sessionRow(ctx, entryId)
  await ctx.db.$queryRaw`
    select 1 from "SessionMember" where "orgId" = ${ctx.org.id}::uuid and "sessionId" = ${sessionId}::uuid
    order by "id" for update`
  const row = await sessionRow(ctx, entryId)
  return { row, facts: factsOf(row), meeting: meetingOf(row), fresh: row.version === version }
}

/** What stands in the entry of each member of a session's meeting. */
export function meetingOf({ session }: SessionRow): SharedFacts[] {
  return session.members.map(({ personId, heldOn, memberAgreedAt, giverAgreedAt, differsById }) => {
    const { giverPersonId } = session
    return { personId, giverPersonId, heldOn: toDay(heldOn), memberAgreedAt, giverAgreedAt, differsById }
  })
}

/** Refused only after it is known that the entry is the actor's: a stranger must not learn that it changed. */
export function demandFresh(fresh: boolean): void {
  if (!fresh) throw new DomainError('conflict', { reason: 'sessions.conflict' })
}

export function factsOf(row: SessionRow): SharedFacts {
  const { personId, memberAgreedAt, giverAgreedAt, differsById } = row
  const { giverPersonId } = row.session
  return { personId, giverPersonId, heldOn: toDay(row.heldOn), memberAgreedAt, giverAgreedAt, differsById }
}

export async function underlyingOf(ctx: Ctx, row: SessionRow): Promise<Underlying> {
  return { id: row.id, createdAt: row.createdAt, applications: await servingOf(ctx, row.personId) }
}

const READ = ['submitted', 'in_review', 'info_requested']

/** The last day on which an application was sent that is being read now and does not ask for RSC. */
export function sentOn(ctx: Ctx, applications: readonly Serving[]): PlainDate | null {
  const days = applications.flatMap(({ state, submittedAt, openItems }) => {
    const asks = openItems.some((item) => item.section === 'supervision')
    return READ.includes(state) && submittedAt && !asks ? [dayInZone(submittedAt, ctx.org.zone)] : []
  })
  return days.sort().at(-1) ?? null
}

/** No application of this person is sent or decided while a session is put into their ledger. */
export async function lockServing(ctx: Ctx, personId: string): Promise<Serving[]> {
  await ctx.db.$queryRaw`
    select 1 from "Application" where "orgId" = ${ctx.org.id}::uuid and "personId" = ${personId}::uuid
    order by "id" for no key update`
  return servingOf(ctx, personId)
}

export type Difference = { heldOn: PlainDate; minutes: number; format: string; mode: string }

export function differenceOf(row: Pick<SessionRow, 'difference'>): Difference | null {
  return row.difference as Difference | null
}

/** Where an act on a session stands in the record: on the timeline of the application through which the log is reached. */
export async function aboutSession(ctx: Ctx, row: Pick<SessionRow, 'id' | 'personId'>) {
  const applicationId = (await applicationOfLog(ctx, row.personId)) ?? undefined
  return { applicationId, subject: { kind: 'rsc', id: row.id } }
}
