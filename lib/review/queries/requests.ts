import { DomainError } from '@/lib/core/domain-error'
import { isUuid } from '@/lib/core/ids'
import type { PlainDate } from '@/lib/core/plain-date'
import { isSelf } from '@/lib/ctx/actor'
import type { Ctx } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { type Held, heldBy } from '@/lib/portfolio/queries/held'
import { appliedFor } from '@/lib/rules/categories'
import type { OrgSettings } from '@/lib/rules/settings'
import type { ApplicationState } from '@/lib/rules/transitions'

export type RequestItem = {
  id: string
  section: string
  entryKind: string | null
  entryId: string | null
  ask: string
  answer: string
  handedBack: string
  reason: string | null
  /** The entries it is about as they were when it was asked; null where nobody kept them. */
  before: unknown
  outcome: string | null
  outcomeNote: string
}
export type RequestView = {
  id: string
  round: number
  message: string
  dueOn: PlainDate
  requestedAt: Date
  answeredAt: Date | null
  closedAt: Date | null
  /** `answered`, `taken-back` or `expired`; null while it is open. */
  closedHow: string | null
  items: RequestItem[]
}

/** Every request for information on an application, the latest first. Who may read it is the caller's policy. */
export async function requestsOf(ctx: Ctx, applicationId: string): Promise<RequestView[]> {
  const rows = await ctx.db.informationRequest.findMany({
    where: { orgId: ctx.org.id, applicationId },
    include: { items: { orderBy: [{ position: 'asc' }, { id: 'asc' }] } },
    orderBy: { round: 'desc' },
  })
  return rows.map(({ id, round, message, dueOn, requestedAt, answeredAt, closedAt, closedHow, items }) => ({
    id,
    round,
    message,
    dueOn: toDay(dueOn),
    requestedAt,
    answeredAt,
    closedAt,
    closedHow,
    items: items.map((item) => {
      const { id: itemId, section, entryKind, entryId, ask, answer, handedBack, reason, outcome, outcomeNote } = item
      const about = { section, entryKind, entryId, reason, before: item.before ?? null }
      return { id: itemId, ...about, ask, answer, handedBack, outcome, outcomeNote }
    }),
  }))
}

/** The same for the office: what the applicant has written and not sent yet is their draft. */
export async function sentRequestsOf(ctx: Ctx, applicationId: string): Promise<RequestView[]> {
  const draft = { answer: '', handedBack: '' }
  return (await requestsOf(ctx, applicationId)).map((request) =>
    request.closedAt ? request : { ...request, items: request.items.map((item) => ({ ...item, ...draft })) },
  )
}

/** How often the applicant has been asked since the application was sent. */
export async function roundsAsked(ctx: Ctx, applicationId: string): Promise<number> {
  const [row] = await ctx.db.$queryRaw<{ count: number }[]>`
    select count(*)::int as "count" from "InformationRequest" r
    join "Application" a on a."orgId" = r."orgId" and a."id" = r."applicationId"
    where r."orgId" = ${ctx.org.id}::uuid and r."applicationId" = ${applicationId}::uuid
      and (a."submittedAt" is null or r."requestedAt" >= a."submittedAt")`
  return row?.count ?? 0
}

/** Whether the association's settings leave a round to ask in. */
export async function mayAskOnce(ctx: Ctx, { id, settings }: { id: string; settings: OrgSettings }): Promise<boolean> {
  return (await roundsAsked(ctx, id)) < settings.applications.informationRounds
}

/** One request as its row; who may act on it is the caller's policy. */
export function requestById(ctx: Ctx, id: string) {
  return ctx.db.informationRequest.findUnique({
    where: { orgId_id: { orgId: ctx.org.id, id } },
    include: { items: { orderBy: [{ position: 'asc' }, { id: 'asc' }] } },
  })
}
export type OpenRequest = NonNullable<Awaited<ReturnType<typeof requestById>>>

/** The request that waits for the applicant's answers. */
export function openRequestOf(ctx: Ctx, applicationId: string): Promise<OpenRequest | null> {
  return ctx.db.informationRequest.findFirst({
    where: { orgId: ctx.org.id, applicationId, closedAt: null },
    include: { items: { orderBy: [{ position: 'asc' }, { id: 'asc' }] } },
    orderBy: { round: 'desc' },
  })
}

export type AskedOfMe = {
  application: { id: string; reference: string; category: string; state: ApplicationState }
  open: RequestView | null
  answered: RequestView[]
  held: Held
}

/** What the office asks of the acting applicant, and what they answered before. */
export async function askedOfMe(ctx: Ctx, applicationId: string): Promise<AskedOfMe> {
  const row = isUuid(applicationId)
    ? await ctx.db.application.findUnique({
        where: { orgId_id: { orgId: ctx.org.id, id: applicationId } },
        select: { id: true, reference: true, category: true, addOns: true, state: true, personId: true },
      })
    : null
  if (!row || !isSelf(ctx.actor, row.personId)) throw new DomainError('not_found')
  const { id, reference, state } = row
  const requests = await requestsOf(ctx, applicationId)
  const open = state === 'info_requested' ? requests.find((request) => request.closedAt === null) : undefined
  return {
    application: { id, reference, category: appliedFor(row), state: state as ApplicationState },
    open: open ?? null,
    answered: requests.filter((request) => request.closedAt !== null),
    held: open ? await heldBy(ctx, applicationId) : null,
  }
}
