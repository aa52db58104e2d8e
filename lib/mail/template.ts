import type { ReactNode } from 'react'
import type { MessageValues } from '@/lib/i18n/translator'
import type { AnyLetterName, LetterValues, WithSecret } from './letters'
import type { Pen } from './pen'

/** What a template draws from. `say` gives the letter's own texts, filled with its words. */
export type Given<N extends AnyLetterName> = {
  values: LetterValues<N>
  pen: Pen
  say: (part: string) => string
} & WithSecret<N>

/** One letter: its facts as words, what stands between greeting and signature, and a sample for proofreading. */
export type Template<N extends AnyLetterName> = {
  words(values: LetterValues<N>, pen: Pen): MessageValues
  body(given: Given<N>): ReactNode
  preview: { values: LetterValues<N> } & WithSecret<N>
}

/** The words nearly every letter about an application uses. */
export function aboutWords(values: { reference: string; category: string }, pen: Pen): MessageValues {
  return { reference: values.reference, category: pen.label('rules.category', values.category) }
}

export const sampleAbout = {
  reference: 'VA-2026-0042',
  category: 'IFS',
  url: 'https://attune.example/virginia/applications/42',
}
