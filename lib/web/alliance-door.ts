import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import type { z } from 'zod'
import { demandRate } from '@/lib/auth/limits'
import { IDLE_MS } from '@/lib/auth/session'
import type { FormAction, FormState } from '@/lib/core/action-result'
import { DomainError } from '@/lib/core/domain-error'
import { formMeta, keptValues } from '@/lib/core/form-data'
import type { OrgId } from '@/lib/core/ids'
import type { AllianceCtx } from '@/lib/ctx/alliance-ctx'
import type { Ctx } from '@/lib/ctx/ctx'
import { orgBySlug } from '@/lib/ctx/org-scope'
import { newId } from '@/lib/db/new-id'
import { inViewer } from '@/lib/db/scope'
import { env } from '@/lib/env/env'
import { translator } from '@/lib/i18n/translate'
import { nextOf, type OrgAction, parsed } from './action'
import { answer, type Search } from './enter'
import { refusedForm } from './refused'
import { demandOwnOrigin, pageLocale, requestNow, requestPath } from './request'
import { failureOf } from './result'
import { searchOf } from './search'
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
      begin: async () => {
        const id = newId(base.now) as OrgId
        await nameOrg(id)
        return id
      },
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
  const [params, search] = [((await props.params) ?? {}) as P, await searchOf(props)]
  const { signedIn, actor } = await ally()
  if (!signedIn) redirect(`/sign-in?return=${encodeURIComponent(await requestPath())}`)
  if (!actor) notFound()
  const view = await answer(() => aboveAll(actor, (ctx) => read(ctx, { params, search })))
  const locale = await pageLocale()
  return { ctx: { actor, locale, now: requestNow(), t: translator(locale) }, params, search, view }
}

type AboveCommand<S extends z.ZodType, R> = (ctx: AllianceCtx, input: z.output<S>) => Promise<R>

/** The wrapper of the Alliance's acts above all associations: the same doors, and no association in the address. */
export function aboveAction<S extends z.ZodType, R>(schema: S, command: AboveCommand<S, R>): FormAction {
  return (_state, formData) => acted(formData, schema, (actor, input) => aboveAll(actor, (ctx) => command(ctx, input)))
}

/** The wrapper of the Alliance's acts upon the association the page has bound: origin, session, role, rate, shape. */
export function allianceAction<S extends z.ZodType, R>(schema: S, command: Command<S, R>): OrgAction {
  return (slug, _state, formData) =>
    acted(formData, schema, (actor, input) =>
      aboveAll(actor, (ctx) => ctx.within(String(slug), (inside) => command(inside, input))),
    )
}

/** Origin, session, role, rate, shape, act; then the page it leads to. */
async function acted<S extends z.ZodType, R>(
  formData: FormData,
  schema: S,
  act: (actor: AllianceCtx['actor'], input: z.output<S>) => Promise<R>,
): Promise<FormState> {
  let data: R
  try {
    demandOwnOrigin(await headers())
    const { signedIn, actor } = await ally()
    if (!signedIn) return refusedForm({ ok: false, code: 'signed_out', reason: 'auth.signedOut' }, keptValues(formData))
    if (!actor) throw new DomainError('not_found')
    await demandRate('act', actor.accountId, requestNow(), { max: 240, seconds: 60 })
    data = await act(actor, parsed(schema, formData))
  } catch (error) {
    return refusedForm(failureOf(error), keptValues(formData))
  }
  revalidatePath('/alliance', 'layout')
  const next = nextOf(data, formMeta(formData).intent)
  if (next) redirect(next)
  return { status: 'ok', data }
}
