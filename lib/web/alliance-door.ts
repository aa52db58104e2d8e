import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import type { z } from 'zod'
import { demandRate } from '@/lib/auth/limits'
import { IDLE_MS } from '@/lib/auth/session'
import { DomainError } from '@/lib/core/domain-error'
import { formMeta, keptValues } from '@/lib/core/form-data'
import type { AllianceCtx } from '@/lib/ctx/alliance-ctx'
import type { Ctx } from '@/lib/ctx/ctx'
import { orgBySlug } from '@/lib/ctx/org-scope'
import { inViewer } from '@/lib/db/scope'
import { env } from '@/lib/env/env'
import { translator } from '@/lib/i18n/translate'
import { nextOf, type OrgAction, parsed } from './action'
import { answer, type Search } from './enter'
import { demandOwnOrigin, pageLocale, requestNow, requestPath } from './request'
import { refusedForm } from './refused'
import { failureOf } from './result'
import { viewer } from './viewer'

type Props<P> = { params?: Promise<P>; searchParams?: Promise<Search> }
type Command<S extends z.ZodType, R> = (ctx: Ctx, input: z.output<S>) => Promise<R>

/** Whoever holds a role in the Alliance; its people see every association, so an idle session ends as soon as staff's. */
async function ally(): Promise<{ signedIn: boolean; actor: AllianceCtx['actor'] | null }> {
  const { session } = await viewer(null)
  if (!session || requestNow().getTime() - session.lastSeenAt.getTime() > IDLE_MS.staff) {
    return { signedIn: false, actor: null }
  }
  const { account, allianceRoles: roles } = session
  if (roles.length === 0) return { signedIn: true, actor: null }
  return { signedIn: true, actor: { kind: 'alliance', accountId: account.id, name: account.email, roles } }
}

/** One transaction above the associations, which names them one at a time. */
async function aboveAll<T>(actor: AllianceCtx['actor'], work: (ctx: AllianceCtx) => Promise<T>): Promise<T> {
  const base = { actor, now: requestNow(), locale: await pageLocale(), origin: env().PUBLIC_ORIGIN }
  return inViewer((db, nameOrg) =>
    work({
      ...base,
      db,
      within: async (slug, look) => {
        const org = await orgBySlug(db, slug)
        if (!org) throw new DomainError('not_found')
        await nameOrg(org.id)
        return look({ ...base, org, db })
      },
    }),
  )
}

/** The door of the Alliance's pages. No session → sign in and come back; no role there → the page does not exist. */
export async function enterAlliance<V, P = Record<never, never>>(
  props: Props<P>,
  read: (ctx: AllianceCtx, given: { params: P; search: Search }) => Promise<V>,
) {
  const [params, search] = [((await props.params) ?? {}) as P, (await props.searchParams) ?? {}]
  const { signedIn, actor } = await ally()
  if (!signedIn) redirect(`/sign-in?return=${encodeURIComponent(await requestPath())}`)
  if (!actor) notFound()
  const view = await answer(() => aboveAll(actor, (ctx) => read(ctx, { params, search })))
  const locale = await pageLocale()
  return { ctx: { actor, locale, now: requestNow(), t: translator(locale) }, params, search, view }
}

/** The wrapper of the Alliance's acts upon the association the page has bound: origin, session, role, rate, shape. */
export function allianceAction<S extends z.ZodType, R>(schema: S, command: Command<S, R>): OrgAction {
  return async (slug, _state, formData) => {
    let data: R
    try {
      demandOwnOrigin(await headers())
      const { signedIn, actor } = await ally()
      if (!signedIn)
        return refusedForm({ ok: false, code: 'signed_out', reason: 'auth.signedOut' }, keptValues(formData))
      if (!actor) throw new DomainError('not_found')
      await demandRate('act', actor.accountId, requestNow(), { max: 240, seconds: 60 })
      const input = parsed(schema, formData)
      data = await aboveAll(actor, (ctx) => ctx.within(String(slug), (inside) => command(inside, input)))
    } catch (error) {
      return refusedForm(failureOf(error), keptValues(formData))
    }
    revalidatePath('/alliance', 'layout')
    const next = nextOf(data, formMeta(formData).intent)
    if (next) redirect(next)
    return { status: 'ok', data }
  }
}
