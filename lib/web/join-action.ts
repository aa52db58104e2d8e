import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { demandRate } from '@/lib/auth/limits'
import { safeReturn } from '@/lib/auth/schema'
import type { FormState } from '@/lib/core/action-result'
import { DomainError } from '@/lib/core/domain-error'
import type { Ctx } from '@/lib/ctx/ctx'
import { inOrg } from '@/lib/db/scope'
import { env } from '@/lib/env/env'
import { nextOf, type OrgAction } from './action'
import { refusedForm } from './refused'
import { demandOwnOrigin, pageLocale, requestNow } from './request'
import { failureOf } from './result'
import { viewer } from './viewer'

type Join = (ctx: Ctx, input: { accountId: string }) => Promise<{ next: string }>

/** Where somebody was going when they were asked to join: a page of this association, or null. */
export function within(home: string, path: string | undefined): string | null {
  const back = safeReturn(path)
  return back.startsWith(`${home}/`) && !back.startsWith(`${home}/join`) ? back : null
}

/** The one door for somebody signed in who is not yet one of the association's people: the account joins, nothing else. */
export function joinAction(command: Join): OrgAction {
  return async (slug, _state, formData): Promise<FormState> => {
    let next: string | null
    try {
      demandOwnOrigin(await headers())
      const { session, org, actor } = await viewer(String(slug))
      if (!session) return { status: 'error', code: 'signed_out', reason: 'auth.signedOut' }
      if (!org) throw new DomainError('not_found')
      const now = requestNow()
      await demandRate('join', session.account.id, now, { max: 20, seconds: 3600 })
      const base = { org, actor, now, locale: await pageLocale(), origin: env().PUBLIC_ORIGIN }
      const accountId = session.account.id
      const home = `/${org.slug}`
      const asked = formData.get('return')
      const back = within(home, typeof asked === 'string' ? asked : undefined)
      const joined =
        actor.kind === 'person' ? home : nextOf(await inOrg(org.id, (db) => command({ ...base, db }, { accountId })))
      next = back ?? joined
    } catch (error) {
      return refusedForm(failureOf(error), {})
    }
    revalidatePath(`/${slug}`, 'layout')
    if (next) redirect(next)
    return { status: 'ok' }
  }
}
