import { notFound, redirect } from 'next/navigation'
import { DomainError } from '@/lib/core/domain-error'
import type { OrgId } from '@/lib/core/ids'
import type { Ctx, ListCtx } from '@/lib/ctx/ctx'
import { inList } from '@/lib/db/list'
import { inOrg } from '@/lib/db/scope'
import { env } from '@/lib/env/env'
import { translator } from '@/lib/i18n/translate'
import type { Translate } from '@/lib/i18n/translator'
import { pageLocale, requestNow, requestPath } from './request'
import { searchOf } from './search'
import { viewer } from './viewer'

export type Search = Record<string, string | string[] | undefined>
type Props<P> = { params: Promise<P>; searchParams?: Promise<Search> }
type Given<P> = { params: P; search: Search }

type PageBase = Omit<Ctx, 'db'>
/** What a page may hold on to after its transaction has ended. */
export type PageCtx = PageBase & { t: Translate }
export type Entered<P, V> = { ctx: PageCtx; params: P; search: Search; view: V }

const REFUSED: ReadonlySet<string> = new Set(['not_found', 'forbidden', 'closed'])

/** Runs a page's query; what a query refuses becomes a page that says so, without telling a neighbour's row apart. */
export async function answer<V>(work: () => Promise<V>): Promise<V> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof DomainError && REFUSED.has(error.code)) notFound()
    throw error
  }
}

type Within<D> = <V>(orgId: OrgId, work: (db: D) => Promise<V>) => Promise<V>

async function open<P extends { org: string }, D, V>(
  props: Props<P>,
  admit: 'people' | 'everybody',
  within: Within<D>,
  read: (ctx: PageBase & { db: D }, given: Given<P>) => Promise<V>,
): Promise<Entered<P, V>> {
  const [params, search] = [await props.params, await searchOf(props)]
  const { session, org, actor } = await viewer(params.org)
  if (!org) notFound()
  if (admit === 'people' && !session) redirect(`/sign-in?return=${encodeURIComponent(await requestPath())}`)
  if (admit === 'people' && actor.kind !== 'person')
    redirect(`/${org.slug}/join?return=${encodeURIComponent(await requestPath())}`)
  const locale = await pageLocale()
  const base = { org, actor, now: requestNow(), locale, origin: env().PUBLIC_ORIGIN }
  const view = await answer(() => within(org.id, (db) => read({ ...base, db }, { params, search })))
  return { ctx: { ...base, t: translator(locale, org.labels[locale]) }, params, search, view }
}

/**
 * The door of a page for an association's people: session, membership, then the page's one query in one transaction.
 * No session → sign in and come back; not one of its people → the page to join; not theirs to see → 404.
 */
export function enter<P extends { org: string }, V>(
  props: Props<P>,
  read: (ctx: Ctx, given: Given<P>) => Promise<V>,
): Promise<Entered<P, V>> {
  return open(props, 'people', inOrg, read)
}

/** The door of an association's public page: anybody, signed in or not. */
export function visit<P extends { org: string }, V>(
  props: Props<P>,
  read: (ctx: Ctx, given: Given<P>) => Promise<V>,
): Promise<Entered<P, V>> {
  return open(props, 'everybody', inOrg, read)
}

/** `enter` for a hot list: its one query reads by hand-written SQL alone, and its transaction costs a sixth. */
export function enterList<P extends { org: string }, V>(
  props: Props<P>,
  read: (ctx: ListCtx, given: Given<P>) => Promise<V>,
): Promise<Entered<P, V>> {
  return open(props, 'people', inList, read)
}

/** `visit` for a hot list. */
export function visitList<P extends { org: string }, V>(
  props: Props<P>,
  read: (ctx: ListCtx, given: Given<P>) => Promise<V>,
): Promise<Entered<P, V>> {
  return open(props, 'everybody', inList, read)
}
