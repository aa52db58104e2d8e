import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { demandRate } from '@/lib/auth/limits'
import type { ActionResult, FormState, PreviewedLetter } from '@/lib/core/action-result'
import { toFormState } from '@/lib/core/action-result'
import { DomainError } from '@/lib/core/domain-error'
import { formMeta, fromFormData, keptValues, PREVIEW_INTENT } from '@/lib/core/form-data'
import type { OrgId } from '@/lib/core/ids'
import { issueKey } from '@/lib/core/issue-key'
import type { Ctx } from '@/lib/ctx/ctx'
import { inOrg, undone } from '@/lib/db/scope'
import { env } from '@/lib/env/env'
import { drawOutbox } from '@/lib/mail/preview'
import { once } from './once'
import { refusedForm } from './refused'
import { demandOwnOrigin, pageLocale, requestNow } from './request'
import { failureOf, fieldErrors } from './result'
import { viewer } from './viewer'

/** A form's door once the page has bound the association: usable with and without JavaScript. */
export type OrgAction = (org: string, state: FormState, formData: FormData) => Promise<FormState>
type Command<S extends z.ZodType, R> = (ctx: Ctx, input: z.output<S>) => Promise<R>

/** Parses what came in; field errors are message keys under the inputs' names. */
export function parsed<S extends z.ZodType>(schema: S, formData: FormData): z.output<S> {
  const result = schema.safeParse(fromFormData(formData), { error: issueKey })
  if (!result.success) throw new DomainError('invalid', { fields: fieldErrors(result.error) })
  return result.data
}

/**
 * Where an act sends the person next, if anywhere: `next`, or for a button with an intent (`another`, `later`) what
 * `nextFor` says for it.
 */
export function nextOf(data: unknown, intent?: string): string | null {
  if (typeof data !== 'object' || data === null) return null
  const byIntent = 'nextFor' in data && intent ? (data.nextFor as Record<string, unknown>)[intent] : undefined
  const next = byIntent ?? ('next' in data ? data.next : null)
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : null
}

/**
 * The one wrapper of an association's server actions. The slug proves nothing: origin, session, membership, rate and
 * shape are checked on every call, then the command runs in one transaction, once per form key. Asked for a preview, it
 * runs and is undone, and the letters it would have sent are shown; `drawn` makes them where no act sends them.
 */
export function action<S extends z.ZodType, R>(
  schema: S,
  command: Command<S, R>,
  drawn?: Command<S, PreviewedLetter[]>,
): OrgAction {
  return async (slug, _state, formData) => {
    if (formMeta(formData).intent === PREVIEW_INTENT)
      return previewed(slug, schema, drawn ?? wouldSend(command), formData)
    const result = await enterAnd(slug, schema, formData, (org, base, input) =>
      inOrg(org, (db) => {
        const ctx = { ...base, db }
        return once(ctx, command.name, formMeta(formData).key, () => command(ctx, input))
      }),
    )
    if (result.ok) {
      revalidatePath(`/${slug}`, 'layout')
      const next = nextOf(result.data, formMeta(formData).intent)
      if (next) redirect(next)
    }
    return result.ok ? toFormState(result, {}) : refusedForm(result, keptValues(formData))
  }
}

/** The form with what was typed, and the letters under it. Nothing that happened on the way is kept. */
async function previewed<S extends z.ZodType>(
  slug: string,
  schema: S,
  draw: Command<S, PreviewedLetter[]>,
  formData: FormData,
): Promise<FormState> {
  const result = await enterAnd(slug, schema, formData, (org, base, input) =>
    undone(org, (db) => draw({ ...base, db }, input)),
  )
  const values = keptValues(formData)
  return result.ok ? { status: 'preview', letters: result.data, values } : refusedForm(result, values)
}

function wouldSend<S extends z.ZodType, R>(command: Command<S, R>): Command<S, PreviewedLetter[]> {
  return async (ctx, input) => {
    const outbox: string[] = []
    await command({ ...ctx, outbox }, input)
    return drawOutbox(ctx, outbox)
  }
}

async function enterAnd<S extends z.ZodType, R>(
  slug: string,
  schema: S,
  formData: FormData,
  run: (org: OrgId, base: Omit<Ctx, 'db'>, input: z.output<S>) => Promise<R>,
): Promise<ActionResult<R>> {
  try {
    demandOwnOrigin(await headers())
    const { session, org, actor } = await viewer(String(slug))
    if (!session) return { ok: false, code: 'signed_out', reason: 'auth.signedOut' }
    if (!org || actor.kind !== 'person') throw new DomainError('not_found')
    const now = requestNow()
    await demandRate('act', session.account.id, now, { max: 240, seconds: 60 })
    const input = parsed(schema, formData)
    const base = { org, actor, now, locale: await pageLocale(), origin: env().PUBLIC_ORIGIN }
    return { ok: true, data: await run(org.id, base, input) }
  } catch (error) {
    return failureOf(error)
  }
}
