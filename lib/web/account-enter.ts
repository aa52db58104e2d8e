import { redirect } from 'next/navigation'
import type { AccountCtx } from '@/lib/auth/account-ctx'
import { unscoped } from '@/lib/db/unscoped'
import { translator } from '@/lib/i18n/translate'
import { accountCtx } from './account-action'
import { answer, type Search } from './enter'
import { requestPath } from './request'
import { searchOf } from './search'

type Props<P> = { params?: Promise<P>; searchParams?: Promise<Search> }

/**
 * The door of a page outside any association: one query above the associations. `signed-in` sends visitors to sign in
 * and back; `everybody` lets the query decide what to show.
 */
export async function enterAccount<V, P = Record<never, never>>(
  props: Props<P>,
  admit: 'signed-in' | 'everybody',
  read: (ctx: AccountCtx, given: { params: P; search: Search }) => Promise<V>,
) {
  const [params, search] = [((await props.params) ?? {}) as P, await searchOf(props)]
  const path = await requestPath()
  const { ctx, view } = await answer(() =>
    unscoped(async (db) => {
      const { db: open, ...ctx } = await accountCtx(db)
      if (admit === 'signed-in' && ctx.actor.kind !== 'account') redirect(`/sign-in?return=${encodeURIComponent(path)}`)
      return { ctx, view: await read({ ...ctx, db: open }, { params, search }) }
    }),
  )
  return { ctx: { ...ctx, t: translator(ctx.locale) }, params, search, view }
}

/** One value of a search parameter, or undefined. */
export function one(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.[0]
}
