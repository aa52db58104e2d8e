import type { z } from 'zod'
import { demandRate } from '@/lib/auth/limits'
import { cleaned } from '@/lib/core/clean-text'
import { DomainError } from '@/lib/core/domain-error'
import { issueKey } from '@/lib/core/issue-key'
import type { Ctx } from '@/lib/ctx/ctx'
import { inOrg } from '@/lib/db/scope'
import { env } from '@/lib/env/env'
import { bodyText } from './body-text'
import { demandOwnOrigin, pageLocale, requestNow } from './request'
import { failureOf, fieldErrors } from './result'
import { viewer } from './viewer'

/** The status that fits a refusal's code. */
export const STATUS: Record<string, number> = {
  signed_out: 401,
  not_found: 404,
  forbidden: 403,
  closed: 409,
  conflict: 409,
  invalid: 422,
  limited: 429,
  unavailable: 503,
}

export const PRIVATE = { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' } as const

/** A refusal as JSON, under the status that fits its code. */
export function refusal(error: unknown): Response {
  const { ok: _, ...failure } = failureOf(error)
  return Response.json(failure, { status: STATUS[failure.code] ?? 500, headers: PRIVATE })
}

/**
 * The one wrapper of an association's route handlers (files, autosave): origin for anything but GET, session,
 * membership, rate, then the work in one transaction.
 */
export function handler<P extends { org: string }>(
  work: (ctx: Ctx, given: { params: P; request: Request }) => Promise<Response>,
): (request: Request, props: { params: Promise<P> }) => Promise<Response> {
  return async (request, props) => {
    try {
      if (request.method !== 'GET' && request.method !== 'HEAD') demandOwnOrigin(request.headers)
      const params = await props.params
      const { session, org, actor } = await viewer(params.org)
      if (!session) return Response.json({ code: 'signed_out' }, { status: 401, headers: PRIVATE })
      if (!org || actor.kind !== 'person') throw new DomainError('not_found')
      const now = requestNow()
      await demandRate('handler', session.account.id, now, { max: 600, seconds: 60 })
      const base = { org, actor, now, locale: await pageLocale(), origin: env().PUBLIC_ORIGIN }
      // A copy each time: what was undone by the database is done anew, and reads the body again.
      return await inOrg(org.id, (db) => work({ ...base, db }, { params, request: request.clone() }))
    } catch (error) {
      return refusal(error)
    }
  }
}

/** The JSON body of a handler's request, in the shape of a schema; at most `cap` bytes. */
export async function jsonBody<S extends z.ZodType>(request: Request, schema: S, cap = 100_000): Promise<z.output<S>> {
  const text = await bodyText(request, cap)
  if (text === null) throw new DomainError('invalid', { reason: 'common.error.tooLarge' })
  let body: unknown
  try {
    body = cleaned(JSON.parse(text))
  } catch {
    throw new DomainError('invalid', { reason: 'common.error.notJson' })
  }
  const result = schema.safeParse(body, { error: issueKey })
  if (!result.success) throw new DomainError('invalid', { fields: fieldErrors(result.error) })
  return result.data
}
