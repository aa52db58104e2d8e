import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { DomainError } from '@/lib/core/domain-error'
import { env } from '@/lib/env/env'
import { isLocale, type Locale } from '@/lib/i18n/catalogue'
import { addressIn } from './caller'
import { clock } from './clock'

export const LOCALE_COOKIE = 'attune.locale'
/** Set by proxy.ts: the path asked for, so that a door can send people back to it. */
const PATH_HEADER = 'x-attune-path'

/** The moment of this request: every act and view in it has the same. */
export const requestNow = cache(clock)

/**
 * The language of this request: what the person chose (signing in puts their remembered choice into the cookie), then
 * what the browser prefers. Letters and documents take the language from the person's record instead.
 */
export async function pageLocale(): Promise<Locale> {
  const chosen = (await cookies()).get(LOCALE_COOKIE)?.value
  if (isLocale(chosen)) return chosen
  const accepted = (await headers()).get('accept-language')?.toLowerCase() ?? ''
  const first = accepted
    .split(',')
    .map((part) => part.trim().slice(0, 2))
    .find(isLocale)
  return first ?? 'en'
}

export async function requestPath(): Promise<string> {
  return (await headers()).get(PATH_HEADER) ?? '/'
}

/** Whether a form brought the reader here without JavaScript: the page is drawn anew and shows what became of it. */
export async function postedWithoutScript(): Promise<boolean> {
  const all = await headers()
  return !all.has('next-action') && (all.get('content-type')?.startsWith('multipart/form-data') ?? false)
}

/** The path of the page of ours that this request came from, if the browser says so. */
export async function cameFrom(): Promise<string | null> {
  const referer = (await headers()).get('referer')
  const origin = `${env().PUBLIC_ORIGIN}/`
  return referer?.startsWith(origin) ? referer.slice(origin.length - 1) : null
}

/**
 * A stand-in for the caller's network address that limits can count by without keeping the address. Null where no proxy
 * vouches for it: anybody may write those headers, and the server keeps the socket's own address from us.
 */
export async function callerAddress(): Promise<string | null> {
  return addressIn(await headers(), env().PROXY)
}

/** A post must come from our own pages; an absent origin is refused, and no forwarded host is believed. */
export function demandOwnOrigin(given: Headers): void {
  if (given.get('origin') !== env().PUBLIC_ORIGIN) {
    throw new DomainError('forbidden', { reason: 'common.error.origin' })
  }
}
