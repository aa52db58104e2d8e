import type { Locale } from '@/lib/i18n/catalogue'
import { textsOf } from '@/lib/i18n/translate'
import type { LetterName } from './letters'
import { partsOf } from './parts-of'
import { penFor } from './pen'
import type { Given, Parts, Template } from './template'
import { TEMPLATES } from './templates'
import { choicesIn, type Vocabulary, type Wording } from './wording'

export type Shipped = { wording: Wording; vocabulary: Vocabulary }
const known = new Map<string, Shipped>()

/** A letter as Attune ships it, in the words an association would write it in, and what its wording may name. */
export function shippedWording(name: LetterName, locale: Locale): Shipped {
  const id = `${name} ${locale}`
  const held = known.get(id)
  if (held) return held
  const pen = penFor(locale)
  const template = TEMPLATES[name] as unknown as Template<LetterName>
  const given = { ...template.preview, pen } as unknown as Given<LetterName>
  const texts = textsOf(locale, ['mail'])
  const raw = (part: string) => texts[`mail.${name}.${part}`] ?? ''
  const parts = Object.entries(partsOf(template, given, raw))
  const facts = Object.entries(template.words(given.values, pen))
  const isText = (part: Parts[string]) => typeof part === 'string' && part !== ''
  const blocks = parts.filter(([, part]) => !isText(part)).map(([block]) => block)
  const wording = {
    subject: raw('subject'),
    title: raw('title'),
    body: [raw('lead'), ...parts.map(([block, part]) => (isText(part) ? part : `{${block}}`))].join('\n\n'),
  }
  const choices = choicesIn(Object.values(wording), locale)
  const shown = facts.filter(([fact]) => !choices.includes(fact))
  const shipped = {
    wording,
    vocabulary: {
      words: shown.filter(([, value]) => typeof value === 'string').map(([fact]) => fact),
      numbers: shown.filter(([, value]) => typeof value === 'number').map(([fact]) => fact),
      choices,
      blocks,
      must: blocks.filter((block) => ['button', 'content', ...(template.must ?? [])].includes(block)),
    },
  }
  known.set(id, shipped)
  return shipped
}
