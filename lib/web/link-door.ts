import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { demandRate } from '@/lib/auth/limits'
import { type LinkPurpose, readLink, type SecretLink } from '@/lib/auth/links'
import type { FormState } from '@/lib/core/action-result'
import { DomainError } from '@/lib/core/domain-error'
import { formMeta, keptValues } from '@/lib/core/form-data'
import type { Actor } from '@/lib/ctx/actor'
import type { Ctx } from '@/lib/ctx/ctx'
import { inCtx } from '@/lib/ctx/system-ctx'
import { unscoped } from '@/lib/db/unscoped'
import { env } from '@/lib/env/env'
import { translator } from '@/lib/i18n/translate'
import { nextOf, parsed } from './action'
import type { PageCtx } from './enter'
import { PRIVATE, refusal } from './handler'
import { refusedForm } from './refused'
import { callerAddress, demandOwnOrigin, pageLocale, requestNow } from './request'
import { failureOf } from './result'

/** A form's door once the page has bound the token of the link. */
export type LinkAction = (token: string, state: FormState, formData: FormData) => Promise<FormState>

/** Who acts through a link, told from the link's own row. */
function actorOf(link: SecretLink): Actor {
  if (link.purpose === 'rate') return { kind: 'rater', referenceId: link.objectId }
  if (link.purpose === 'confirm-hours') return { kind: 'giver', requestId: link.objectId }
  if (link.purpose === 'invitation') return { kind: 'invited', personId: link.objectId }
  if (link.purpose === 'review') return { kind: 'reader', reviewId: link.objectId }
  if (link.purpose === 'transcript') return { kind: 'registrar', proofId: link.objectId }
  if (link.purpose === 'joining') return { kind: 'joiner', sideId: link.objectId }
  if (link.purpose === 'calendar') return { kind: 'subscriber', personId: link.objectId }
  throw new DomainError('not_found')
}

/** Where a step of the link's own page lies (`step`, or for a button with an intent `stepFor`): commands know no token. */
function stepOf(purpose: LinkPurpose, token: string, data: unknown, intent?: string): string | null {
  if (typeof data !== 'object' || data === null) return null
  const byIntent = 'stepFor' in data && intent ? (data.stepFor as Record<string, unknown>)[intent] : undefined
  const step = byIntent ?? ('step' in data ? data.step : null)
  return typeof step === 'string' ? `/${purpose}/${encodeURIComponent(token)}?step=${encodeURIComponent(step)}` : null
}

export async function through<T>(
  purpose: LinkPurpose,
  token: string,
  work: (ctx: Ctx, link: SecretLink) => Promise<T>,
): Promise<T> {
  const now = requestNow()
  await demandRate('link', await callerAddress(), now, { max: 120, seconds: 60 })
  const link = await unscoped((db) => readLink({ db, now }, purpose, token))
  if (!link.orgId) throw new DomainError('not_found')
  const locale = await pageLocale()
  const given = { orgId: link.orgId, now, origin: env().PUBLIC_ORIGIN, actor: actorOf(link), locale }
  return inCtx(given, (ctx) => work(ctx, link))
}

export type LinkPage<V> =
  | { ctx: PageCtx; link: SecretLink; view: V; refused?: undefined }
  | { refused: 'auth.link.unknown' | 'auth.link.expired' | 'auth.link.used' | 'auth.limited' }

/** The door of a page behind a secret link. A link that does not open says why instead of a bare 404; GET changes nothing. */
export async function enterByLink<V>(
  purpose: LinkPurpose,
  token: string,
  read: (ctx: Ctx, link: SecretLink) => Promise<V>,
): Promise<LinkPage<V>> {
  try {
    return await through(purpose, token, async (ctx, link) => {
      const view = await read(ctx, link)
      const { db: _, ...rest } = ctx
      return { ctx: { ...rest, t: translator(ctx.locale, ctx.org.labels[ctx.locale]) }, link, view }
    })
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const { reason } = error
    if (reason === 'auth.link.expired' || reason === 'auth.link.used' || reason === 'auth.limited')
      return { refused: reason }
    if (error.code === 'not_found') return { refused: 'auth.link.unknown' }
    throw error
  }
}

/**
 * The wrapper of what programs read at a secret address: rate, link, then the work, which can change nothing. The address
 * may end in a file's name ending. A link that has run out is gone for good; any other that does not open is not there.
 */
export function linkHandler(
  purpose: LinkPurpose,
  work: (ctx: Ctx) => Promise<Response>,
): (request: Request, props: { params: Promise<{ token: string }> }) => Promise<Response> {
  return async (_request, props) => {
    try {
      const { token } = await props.params
      return await through(purpose, token.replace(/\.[a-z]{1,4}$/, ''), work)
    } catch (error) {
      if (error instanceof DomainError && error.code === 'closed')
        return new Response(null, { status: 410, headers: PRIVATE })
      return refusal(error)
    }
  }
}

/** The wrapper of acts behind a secret link: origin, rate, link, shape, then the command as rater or giver. */
export function linkAction<S extends z.ZodType, R>(
  purpose: LinkPurpose,
  schema: S,
  command: (ctx: Ctx, input: z.output<S>) => Promise<R>,
): LinkAction {
  return async (token, _state, formData) => {
    let data: R
    try {
      demandOwnOrigin(await headers())
      data = await through(purpose, String(token), (ctx) => command(ctx, parsed(schema, formData)))
    } catch (error) {
      return refusedForm(failureOf(error), keptValues(formData))
    }
    const { intent } = formMeta(formData)
    const next = nextOf(data, intent) ?? stepOf(purpose, String(token), data, intent)
    if (next) redirect(next)
    return { status: 'ok', data }
  }
}
