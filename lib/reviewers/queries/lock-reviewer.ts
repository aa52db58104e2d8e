import { DomainError } from '@/lib/core/domain-error'
import type { Ctx } from '@/lib/ctx/ctx'
import { empty, type Sql, sql } from '@/lib/db/sql'

/** `holds`: they still have the role. */
export type PoolMember = { personId: string; name: string; version: number; holds: boolean }

async function read(ctx: Ctx, personId: string, held: Sql): Promise<PoolMember> {
  const [row] = await ctx.db.$queryRaw<PoolMember[]>`
    select v."personId", p."givenName" || ' ' || p."familyName" as "name", v."version",
      exists (select 1 from "RoleHeld" h where h."orgId" = v."orgId" and h."personId" = v."personId"
        and h."role" = 'reviewer') as "holds"
    from "Reviewer" v join "Person" p on p."orgId" = v."orgId" and p."id" = v."personId"
    where v."orgId" = ${ctx.org.id}::uuid and v."personId" = ${personId}::uuid ${held}`
  if (!row) throw new DomainError('not_found')
  return row
}

/** Somebody who is or was in the pool. */
export function poolMember(ctx: Ctx, personId: string): Promise<PoolMember> {
  return read(ctx, personId, empty)
}

/** The same, held until the transaction ends. Applications are locked before it, never after. */
export function lockReviewer(ctx: Ctx, personId: string): Promise<PoolMember> {
  return read(ctx, personId, sql`for update of v`)
}

/** Whose data an act is about: somebody the office names, or oneself. */
export function whoseOf(ctx: Ctx, personId: string | undefined): string {
  if (personId) return personId
  if (ctx.actor.kind !== 'person') throw new DomainError('not_found')
  return ctx.actor.personId
}
