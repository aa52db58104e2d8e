import { DomainError } from '@/lib/core/domain-error'
import { isSelf } from '@/lib/ctx/actor'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { appliedFor } from '@/lib/rules/categories'
import type { Serving } from '@/lib/rules/ledger-lock'
import type { ApplicationState } from '@/lib/rules/transitions'
import type { LedgerFacts } from '../policy/entries'

export type OpenLedger = LedgerFacts & {
  readonly application: { id: string; reference: string; category: string; state: ApplicationState }
}

/** Every application of a person, with what is asked for in it and not answered yet. */
export async function servingOf(ctx: Ctx, personId: string): Promise<Serving[]> {
  const rows = await ctx.db.application.findMany({
    where: { orgId: ctx.org.id, personId },
    select: {
      state: true,
      submittedAt: true,
      requests: {
        where: { closedAt: null },
        select: { items: { select: { section: true, entryKind: true, entryId: true }, orderBy: { id: 'asc' } } },
        orderBy: { id: 'asc' },
      },
    },
    orderBy: { id: 'asc' },
  })
  return rows.map((row) => ({
    state: row.state as ApplicationState,
    submittedAt: row.submittedAt,
    openItems: row.state === 'info_requested' ? row.requests.flatMap((request) => request.items) : [],
  }))
}

/** The acting person's ledger, entered through one of their applications. Anybody else's is not there. */
export async function openLedger(ctx: Ctx, applicationId: string): Promise<OpenLedger> {
  const row = await ctx.db.application.findUnique({
    where: { orgId_id: { orgId: ctx.org.id, id: applicationId } },
    select: { id: true, personId: true, reference: true, category: true, addOns: true, state: true },
  })
  if (!row || !isSelf(ctx.actor, row.personId)) throw new DomainError('not_found')
  const { personId: ownerId, addOns, ...application } = row
  return {
    ownerId,
    application: {
      ...application,
      category: appliedFor({ category: application.category, addOns }),
      state: application.state as ApplicationState,
    },
    applications: await servingOf(ctx, ownerId),
  }
}

/**
 * The same for a command: no application of this person is sent or decided while the ledger under it changes. Without an
 * application it is the acting person's own.
 */
export async function lockLedger(ctx: Ctx, applicationId: string): Promise<OpenLedger>
export async function lockLedger(ctx: Ctx, applicationId: string | null): Promise<LedgerFacts>
export async function lockLedger(ctx: Ctx, applicationId: string | null): Promise<LedgerFacts> {
  if (applicationId === null) return lockOwnLedger(ctx)
  await ctx.db.$queryRaw`
    select 1 from "Application" where "orgId" = ${ctx.org.id}::uuid and "personId" =
      (select "personId" from "Application" where "orgId" = ${ctx.org.id}::uuid and "id" = ${applicationId}::uuid)
    order by "id" for no key update`
  return openLedger(ctx, applicationId)
}

export type OwnLedger = LedgerFacts & {
  /** The person's applications that have not been withdrawn, the latest first. */
  readonly applicationIds: readonly string[]
}

/** The acting person's own ledger for a command that needs no application: some have none yet. */
export async function lockOwnLedger(ctx: Ctx): Promise<OwnLedger> {
  const { personId } = personOf(ctx)
  await ctx.db.$queryRaw`
    select 1 from "Application" where "orgId" = ${ctx.org.id}::uuid and "personId" = ${personId}::uuid
    order by "id" for no key update`
  const rows = await ctx.db.application.findMany({
    where: { orgId: ctx.org.id, personId, state: { not: 'withdrawn' } },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    select: { id: true },
  })
  return { ownerId: personId, applications: await servingOf(ctx, personId), applicationIds: rows.map(({ id }) => id) }
}
