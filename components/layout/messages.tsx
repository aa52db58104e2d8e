'use client'
import { createContext, type ReactNode, useContext } from 'react'
import type { Locale } from '@/lib/i18n/catalogue'
import { makeTranslator, type Texts, type Translate } from '@/lib/i18n/translator'

type Spoken = { t: Translate; texts: string; labels: string; viewer?: string }

const MessagesContext = createContext<Spoken | null>(null)
const NOTHING = '{}'

export type MessagesProviderProps = {
  locale: Locale
  /** `packTexts(locale, ['common', 'ui', …])`: only what the page's client components say. An inner provider adds to the outer. */
  texts: string
  /** An association's own labels, as JSON. */
  labels?: string
  /** Opaque id of who is signed in; text kept in this tab is given back to the same person only. */
  viewer?: string
  children: ReactNode
}

/** Kept between requests on the server: the same texts make the same translator, with its parsed messages. */
const made = new Map<string, Omit<Spoken, 'viewer'>>()

function speak(locale: Locale, outer: string, inner: string, labels: string): Omit<Spoken, 'viewer'> {
  const name = `${locale}\n${outer}\n${inner}\n${labels}`
  const known = made.get(name)
  if (known) return known
  const texts: Texts = { ...JSON.parse(outer), ...JSON.parse(inner) }
  const t = makeTranslator(locale, texts, JSON.parse(labels))
  const fresh = { t, texts: JSON.stringify(texts), labels }
  if (made.size >= 300) made.clear()
  made.set(name, fresh)
  return fresh
}

export function MessagesProvider({ locale, texts, labels, viewer, children }: MessagesProviderProps) {
  const outer = useContext(MessagesContext)
  const spoken = speak(locale, outer?.texts ?? NOTHING, texts, labels ?? outer?.labels ?? NOTHING)
  return <MessagesContext value={{ ...spoken, viewer: viewer ?? outer?.viewer }}>{children}</MessagesContext>
}

function useSpoken(): Spoken {
  const spoken = useContext(MessagesContext)
  if (!spoken) throw new Error('MessagesProvider is missing above this component')
  return spoken
}

/** The translator, in client components. Server components take `t` from `lib/i18n/translate`. */
export function useT(): Translate {
  return useSpoken().t
}

export function useViewer(): string | undefined {
  return useSpoken().viewer
}
