import { catalogue, type Locale, type Namespace } from './catalogue'
import { makeTranslator, type Texts, type Translate } from './translator'

/** All texts of some namespaces (default: all) in one language, under their full keys. */
export function textsOf(locale: Locale, namespaces?: readonly Namespace[]): Texts {
  const flat: Record<string, string> = {}
  for (const [namespace, messages] of Object.entries(catalogue[locale])) {
    if (namespaces && !namespaces.includes(namespace as Namespace)) continue
    for (const [key, text] of Object.entries<string>(messages)) flat[`${namespace}.${key}`] = text
  }
  return flat
}

const packed = new Map<string, string>()

/**
 * The texts that client components of a page say, as one JSON string for `MessagesProvider`: made once, and sent as one
 * value, where hundreds of small ones would be written and read one by one at every request.
 */
export function packTexts(locale: Locale, namespaces: readonly Namespace[], only?: RegExp): string {
  const name = `${locale} ${namespaces.join(' ')} ${only?.source ?? ''}`
  let text = packed.get(name)
  if (text === undefined) {
    const all = Object.entries(textsOf(locale, namespaces))
    text = JSON.stringify(Object.fromEntries(only ? all.filter(([key]) => only.test(key)) : all))
    packed.set(name, text)
  }
  return text
}

const bare = new Map<Locale, Translate>()
const labelled = new WeakMap<Texts, Map<Locale, Translate>>()

/** The server's translator for a language, with an association's labels laid over. Kept between requests. */
export function translator(locale: Locale, labels?: Texts): Translate {
  let cache = bare
  if (labels && Object.keys(labels).length > 0) {
    cache = labelled.get(labels) ?? new Map()
    labelled.set(labels, cache)
  }
  let t = cache.get(locale)
  if (!t) {
    t = makeTranslator(locale, textsOf(locale), labels)
    cache.set(locale, t)
  }
  return t
}
