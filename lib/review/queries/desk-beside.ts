import { permissionsOf, ROLE_NAMES } from '@/lib/auth/roles'
import { demand } from '@/lib/core/verdict'
import { holds } from '@/lib/ctx/actor'
import { type ListCtx, personOf } from '@/lib/ctx/ctx'
import { mayReadCases } from '../policy'

export type Colleague = { id: string; name: string }
export type DeskViewRow = {
  id: string
  name: string
  query: string
  own: boolean
  /** Of a colleague's: their name. */
  by: string
  shared: boolean
  opens: boolean
  /** Whoever reads may take it away. */
  removable: boolean
}

/** The roles that read cases: a view of somebody who holds none of them has no owner any more. */
export const OFFICE_ROLES = ROLE_NAMES.filter((role) => permissionsOf([role]).has('application.read'))

export type Beside = {
  coordinators: Colleague[]
  /** The latest rounds, the one that is decided last on top. */
  rounds: { id: string; name: string }[]
  views: DeskViewRow[]
}

/** What the desk is chosen by: into whose hands a case may be put, the rounds, and the views kept by oneself or shared. One statement. */
export async function deskBeside(ctx: ListCtx): Promise<Beside> {
  demand(mayReadCases(ctx.actor))
  const { personId } = personOf(ctx)
  const org = ctx.org.id
  const [row] = await ctx.db.$queryRaw<Beside[]>`
    select
      (select coalesce(json_agg(json_build_object('id', p."id", 'name', p."givenName" || ' ' || p."familyName")
          order by p."searchName", p."id"), '[]')
        from "RoleHeld" r join "Person" p on p."orgId" = r."orgId" and p."id" = r."personId"
        where r."orgId" = ${org}::uuid and r."role" = 'coordinator') as "coordinators",
      (select coalesce(json_agg(json_build_object('id', r."id", 'name', r."name") order by r."cutOffOn" desc, r."id"), '[]')
        from (select * from "Round" x where x."orgId" = ${org}::uuid order by x."cutOffOn" desc, x."id" limit 30) r) as "rounds",
      (select coalesce(json_agg(json_build_object('id', v."id", 'name', v."name", 'query', v."query", 'shared', v."shared",
          'own', v."ownerId" = ${personId}::uuid, 'by', p."givenName" || ' ' || p."familyName",
          'removable', v."ownerId" = ${personId}::uuid or ${holds(ctx.actor, 'staff.manage')} or not exists (select 1 from "RoleHeld" h
            where h."orgId" = v."orgId" and h."personId" = v."ownerId" and h."role" = any(${[...OFFICE_ROLES]}::text[])), 'opens', v."opens" and v."ownerId" = ${personId}::uuid)
          order by v."ownerId" <> ${personId}::uuid, lower(v."name"), v."id"), '[]')
        from "DeskView" v join "Person" p on p."orgId" = v."orgId" and p."id" = v."ownerId" where v."orgId" = ${org}::uuid and (v."ownerId" = ${personId}::uuid or v."shared")) as "views"`
  return row ?? { coordinators: [], rounds: [], views: [] }
}

/** What the desk opens with: the view its reader chose for it, unless the address asks for something. */
export function opened<T extends object>(search: T, views: readonly DeskViewRow[]): T | Record<string, string[]> {
  const first = views.find((view) => view.opens)
  if (!first || Object.keys(search).length > 0) return search
  const kept = new URLSearchParams(first.query)
  return Object.fromEntries([...new Set(kept.keys())].map((name) => [name, kept.getAll(name)]))
}
