import { revalidatePath } from 'next/cache'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import type { AccountCtx } from '@/lib/auth/account-ctx'
import { safeReturn } from '@/lib/auth/schema'
import { cookieName, cookieOptions, sealSession } from '@/lib/auth/session'
import { type FormAction, type FormState, IDLE } from '@/lib/core/action-result'
import { formMeta, keptValues } from '@/lib/core/form-data'
import { type Unscoped, unscoped } from '@/lib/db/unscoped'
import { env } from '@/lib/env/env'
import { isLocale } from '@/lib/i18n/catalogue'
import { nextOf, parsed } from './action'
import { refusedForm } from './refused'
import { callerAddress, cameFrom, demandOwnOrigin, LOCALE_COOKIE, pageLocale, requestNow } from './request'
import { failureOf } from './result'
import { viewer } from './viewer'

type Command<S extends z.ZodType, R> = (ctx: AccountCtx, input: z.output<S>) => Promise<R>

/** Who acts upon an account, before and above any association. */
export async function accountCtx(db: Unscoped): Promise<AccountCtx> {
  const { session } = await viewer(null)
  return {
    db,
    now: requestNow(),
    origin: env().PUBLIC_ORIGIN,
    locale: await pageLocale(),
    address: await callerAddress(),
    agent: (await headers()).get('user-agent'),
    from: await cameFrom(),
    actor: session
      ? { kind: 'account', accountId: session.account.id, sessionId: session.sessionId }
      : { kind: 'visitor' },
  }
}

/**
 * The wrapper of account acts. A command that answers `sessionId` signs in: the cookie is set here and the person goes
 * to the form's `return`. Ten wrong passwords and one right one look alike from outside.
 */
export function accountAction<S extends z.ZodType, R>(schema: S, command: Command<S, R>): FormAction {
  return async (_state: FormState, formData: FormData) => {
    let data: R
    try {
      demandOwnOrigin(await headers())
      const input = parsed(schema, formData)
      data = await unscoped(async (db) => command(await accountCtx(db), input))
    } catch (error) {
      return refusedForm(failureOf(error), keptValues(formData))
    }
    await keepCookies(data, formData)
    revalidatePath('/', 'layout')
    const next = nextOf(data, formMeta(formData).intent)
    if (next) redirect(next)
    return { status: 'ok', data }
  }
}

/** A session opened or a language chosen is remembered in the browser; then a fresh session goes where it was headed. */
async function keepCookies(data: unknown, formData: FormData): Promise<void> {
  if (typeof data !== 'object' || data === null) return
  const jar = await cookies()
  if ('locale' in data && isLocale(data.locale)) {
    jar.set(LOCALE_COOKIE, data.locale, { ...cookieOptions(), maxAge: 31_536_000 })
  }
  if ('sessionId' in data && typeof data.sessionId === 'string') {
    jar.set(cookieName(), await sealSession(data.sessionId), cookieOptions())
    const back = formData.get('return')
    redirect(safeReturn(typeof back === 'string' ? back : undefined))
  }
}

/** The same for one-button forms that show no errors of their own (language, sign-out): a refusal changes nothing. */
export function accountPost<S extends z.ZodType, R>(
  schema: S,
  command: Command<S, R>,
): (formData: FormData) => Promise<void> {
  const perform = accountAction(schema, command)
  return async (formData) => {
    await perform(IDLE, formData)
  }
}
