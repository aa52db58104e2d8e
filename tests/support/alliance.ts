import type { OrgId } from '@/lib/core/ids'
import type { AllianceCtx } from '@/lib/ctx/alliance-ctx'
import type { Ctx } from '@/lib/ctx/ctx'
import { orgBySlug } from '@/lib/ctx/org-scope'
import { newId } from '@/lib/db/new-id'
import { nameOrg } from './world'

const ACCOUNT = '01a20230-11dd-7be5-8eb1-2034ae6477bc'

/** Somebody of the Alliance, with these roles there. */
export function allyActor(roles: readonly string[] = ['alliance-admin']): AllianceCtx['actor'] {
  return { kind: 'alliance', accountId: ACCOUNT, name: 'alice@alliance.test', roles }
}

/** The same association and transaction, through the Alliance's eyes. */
export function allyIn(ctx: Ctx, roles?: readonly string[]): Ctx {
  return { ...ctx, actor: allyActor(roles) }
}

/** The same transaction above the associations. */
export function allyAbove(ctx: Ctx, roles?: readonly string[]): AllianceCtx {
  const { now, locale, origin, db } = ctx
  const actor = allyActor(roles)
  return {
    ...{ now, locale, origin, db, actor },
    begin: async () => {
      const id = newId(now) as OrgId
      await nameOrg(db, id)
      return id
    },
    within: async (slug, work) => {
      const org = await orgBySlug(db, slug)
      if (!org) throw new Error(`no association ${slug}`)
      await nameOrg(db, org.id)
      return work({ now, locale, origin, db, actor, org })
    },
  }
}
