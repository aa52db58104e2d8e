import type { ReactElement } from 'react'
import type { MessageValues } from '@/lib/i18n/translator'
import type { AnyLetterName, LetterValues, WithSecret } from './letters'
import type { Pen } from './pen'

/** What a template draws from: `say` gives the letter's own texts, filled with its words; `act` draws its one button. */
export type Given<N extends AnyLetterName> = {
  values: LetterValues<N>
  pen: Pen
  say: (part: string) => string
  act: (href: string) => ReactElement
} & WithSecret<N>

/**
 * What stands between the lead and the signature, in order: sentences as text, and blocks that are drawn (a button, a box of
 * facts, somebody's own words). An association's own wording places the blocks by their names.
 */
export type Parts = Record<string, string | ReactElement | false | null | ''>

/** One letter: its facts as words, what stands in it, and a sample for proofreading. */
export type Template<N extends AnyLetterName> = {
  words(values: LetterValues<N>, pen: Pen): MessageValues
  body(given: Given<N>): Parts | ReactElement
  /** Blocks no wording may leave out, beside the button. */
  must?: readonly string[]
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
