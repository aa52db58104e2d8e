import { DomainError } from '@/lib/core/domain-error'
import type { OrgId } from '@/lib/core/ids'
import { inOrg } from '@/lib/db/scope'
import type { Actor } from './actor'
import type { Ctx } from './ctx'
import { orgById } from './org-scope'

type Given = { orgId: string; now: Date; origin: string; actor: Actor; locale?: 'en' | 'es' }

/** One transaction for one association outside a web request: for jobs, links without an account, seeds and tests. */
export async function inCtx<T>(given: Given, work: (ctx: Ctx) => Promise<T>): Promise<T> {
  return inOrg(given.orgId as OrgId, async (db) => {
    const org = await orgById(db, given.orgId)
    if (!org) throw new DomainError('not_found')
    const { now, origin, actor } = given
    return work({ org, actor, now, db, origin, locale: given.locale ?? org.languages[0] ?? 'en' })
  })
}

/** What a job runs in: nothing ambient, only its payload's association. */
export function systemCtx<T>(
  given: { orgId: string; job: string; now: Date; origin: string },
  work: (ctx: Ctx) => Promise<T>,
): Promise<T> {
  return inCtx({ ...given, actor: { kind: 'system', job: given.job } }, work)
}
