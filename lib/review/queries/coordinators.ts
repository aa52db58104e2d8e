import { demand } from '@/lib/core/verdict'
import type { ListCtx } from '@/lib/ctx/ctx'
import { mayReadCases } from '../policy'

export type Colleague = { id: string; name: string }

/** Into whose hands a case may be put, by name. */
export async function coordinatorsOf(ctx: ListCtx): Promise<Colleague[]> {
  demand(mayReadCases(ctx.actor))
  return ctx.db.$queryRaw<Colleague[]>`
    select p."id", p."givenName" || ' ' || p."familyName" as "name"
    from "RoleHeld" r join "Person" p on p."orgId" = r."orgId" and p."id" = r."personId"
    where r."orgId" = ${ctx.org.id}::uuid and r."role" = 'coordinator' order by p."searchName", p."id" limit 200`
}
