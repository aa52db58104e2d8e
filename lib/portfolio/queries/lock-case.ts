import { DomainError } from '@/lib/core/domain-error'
import type { PlainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { OrgSettings } from '@/lib/rules/settings'
import type { ApplicationState } from '@/lib/rules/transitions'

export type LockedCase = {
  id: string
  ownerId: string
  state: ApplicationState
  stateSince: Date
  reference: string
  /** Of an application for the add-on alone: the add-on's code. */
  category: string
  coordinatorId: string | null
  held: boolean
  /** The day its round is decided on; null where it is in none. */
  decideOn: PlainDate | null
  /** As pinned when the application started. */
  settings: OrgSettings
}

/** One application, held until the transaction ends: two coordinators act one after the other. */
export async function lockCase(ctx: Ctx, applicationId: string): Promise<LockedCase> {
  const [row] = await ctx.db.$queryRaw<LockedCase[]>`
    select "id", "personId" as "ownerId", "state", "stateSince", "reference", coalesce("category", "addOns"[1]) as "category",
      "coordinatorId", "heldAt" is not null as "held", "settings", (select to_char(r."decideOn", 'YYYY-MM-DD')
        from "Round" r where r."orgId" = a."orgId" and r."id" = a."roundId") as "decideOn"
    from "Application" a where "orgId" = ${ctx.org.id}::uuid and "id" = ${applicationId}::uuid for update`
  if (!row) throw new DomainError('not_found')
  return { ...row, settings: OrgSettings.parse(row.settings) }
}
