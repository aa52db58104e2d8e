import { DomainError } from '@/lib/core/domain-error'
import type { Ctx } from '@/lib/ctx/ctx'

export type Reading = {
  id: string
  ownerId: string
  applicant: string
  state: string
  reference: string
  /** Of an application for the add-on alone: the add-on's code. */
  category: string
  coordinatorId: string | null
  readers: string
  /** How long its readers have among themselves where they differ. */
  settlingDays: number
  reading: number
}

/** What acts on a reading have to know of its application. Who may know it is the caller's policy. */
export async function readingOf(ctx: Ctx, applicationId: string): Promise<Reading> {
  const [row] = await ctx.db.$queryRaw<Reading[]>`
    select a."id", a."personId" as "ownerId", p."givenName" || ' ' || p."familyName" as "applicant", a."state",
      a."reference", coalesce(a."category", a."addOns"[1]) as "category", a."coordinatorId", a."readers", a."settlingDays", a."reading"
    from "Application" a join "Person" p on p."orgId" = a."orgId" and p."id" = a."personId"
    where a."orgId" = ${ctx.org.id}::uuid and a."id" = ${applicationId}::uuid`
  if (!row) throw new DomainError('not_found')
  return row
}

/** The same, held until the transaction ends: readers, the office and the applicant act one after the other. */
export async function lockReading(ctx: Ctx, applicationId: string): Promise<Reading> {
  await ctx.db.$queryRaw`
    select 1 from "Application" where "orgId" = ${ctx.org.id}::uuid and "id" = ${applicationId}::uuid for update`
  return readingOf(ctx, applicationId)
}
