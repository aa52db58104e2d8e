'use client'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Locale } from '@/lib/i18n/catalogue'
import { makeTranslator, type Texts, type Translate } from '@/lib/i18n/translator'

type Spoken = { t: Translate; texts: Texts; labels: Texts; viewer?: string }

const MessagesContext = createContext<Spoken | null>(null)
const NOTHING: Texts = {}

export type MessagesProviderProps = {
  locale: Locale
  /** `textsOf(locale, ['common', 'ui', …])`: only what the page's client components say. An inner provider adds to the outer. */
  texts: Texts
  labels?: Texts
  /** Opaque id of who is signed in; text kept in this tab is given back to the same person only. */
  viewer?: string
  children: ReactNode
}

export function MessagesProvider({ locale, texts, labels, viewer, children }: MessagesProviderProps) {
  const outer = useContext(MessagesContext)
  const spoken = useMemo<Spoken>(() => {
    const allTexts = outer ? { ...outer.texts, ...texts } : texts
    const allLabels = labels ?? outer?.labels ?? NOTHING
    return {
      t: makeTranslator(locale, allTexts, allLabels),
      texts: allTexts,
      labels: allLabels,
      viewer: viewer ?? outer?.viewer,
    }
  }, [outer, locale, texts, labels, viewer])
  return <MessagesContext value={spoken}>{children}</MessagesContext>
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
