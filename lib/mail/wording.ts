import { IntlMessageFormat } from 'intl-messageformat'
import { nearest } from '@/lib/core/nearest'

/** How an association words a letter: plain text, in which `{applicant}` stands for a fact and `{button}` for a block. */
export type Wording = { subject: string; title: string; body: string }
export type WordingField = keyof Wording

/** What a wording of one letter may name. */
export type Vocabulary = {
  /** Facts that are text. */
  words: readonly string[]
  /** Facts that are numbers: also to choose between one and many. */
  numbers: readonly string[]
  /** Facts that are codes: only to choose between sentences, as the shipped text does. */
  choices: readonly string[]
  /** Drawn pieces, each on a line of its own. */
  blocks: readonly string[]
  must: readonly string[]
}

export type Fault = {
  field: WordingField
  reason: 'unknown' | 'ownLine' | 'onlyChoice' | 'unclear' | 'missing'
  /** What it is about: a name, or the beginning of the paragraph that cannot be read. */
  what: string
  /** The name that was probably meant. */
  meant?: string
}

export type Paragraph = { block: string } | { text: IntlMessageFormat }
export type Reading = { subject: IntlMessageFormat; title: IntlMessageFormat; body: Paragraph[] }

type Elements = ReturnType<IntlMessageFormat['getAst']>
/** As the parser of the messages numbers what it finds. */
const LITERAL = 0
const ARGUMENT = 1
const SELECT = 5
const PLURAL = 6
const POUND = 7

const BLOCK = /^\{\s*([\w-]+)\s*\}$/

/** Blank lines part paragraphs; everything else inside one is kept as typed. */
export function paragraphsOf(body: string): string[] {
  return body
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]*\n+/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
}

/** Reads a wording against what its letter knows: all that is wrong with it, or its paragraphs ready to be filled. */
export function readWording(
  wording: Wording,
  vocabulary: Vocabulary,
  locale: string,
): { reading: Reading; faults: Fault[] } {
  const faults: Fault[] = []
  const read = (field: WordingField, text: string) => {
    const found = readText(text, vocabulary, locale)
    faults.push(...found.faults.map((fault) => ({ field, ...fault })))
    return found.message ?? new IntlMessageFormat('', locale)
  }
  const subject = read('subject', wording.subject)
  const title = read('title', wording.title)
  const body = paragraphsOf(wording.body).map((paragraph): Paragraph => {
    const named = BLOCK.exec(paragraph)?.[1]
    return named && vocabulary.blocks.includes(named) ? { block: named } : { text: read('body', paragraph) }
  })
  const placed = new Set(body.map((paragraph) => ('block' in paragraph ? paragraph.block : '')))
  for (const what of vocabulary.must.filter((block) => !placed.has(block))) {
    faults.push({ field: 'body', reason: 'missing', what })
  }
  return { reading: { subject, title, body }, faults }
}

/** One text with names in braces, held against what it may name: ready to be filled, or null where it cannot be read. */
export function readText(
  text: string,
  vocabulary: Vocabulary,
  locale: string,
): { message: IntlMessageFormat | null; faults: Omit<Fault, 'field'>[] } {
  const message = parsedText(text, locale)
  if (!message) return { message, faults: [{ reason: 'unclear', what: beginningOf(text) }] }
  return { message, faults: faultsIn(message.getAst(), vocabulary) }
}

/** What a text may name that knows nothing but words. */
export function wordsOnly(words: readonly string[]): Vocabulary {
  return { words, numbers: [], choices: [], blocks: [], must: [] }
}

/** A text filled in with words, which are said as they are. One that names something else, or cannot be read, stays as typed. */
export function filledText(text: string, values: Readonly<Record<string, string>>, locale: string): string {
  const { message, faults } = readText(text, wordsOnly(Object.keys(values)), locale)
  return message && faults.length === 0 ? String(message.format(values)) : text
}

function parsedText(text: string, locale: string): IntlMessageFormat | null {
  try {
    return new IntlMessageFormat(text, locale, undefined, { ignoreTag: true })
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function faultsIn(elements: Elements, vocabulary: Vocabulary): Omit<Fault, 'field'>[] {
  const { words, numbers, choices, blocks } = vocabulary
  return elements.flatMap((element): Omit<Fault, 'field'>[] => {
    const type: number = element.type
    if (type === POUND) return []
    const { value } = element as { value: string }
    // Within quotation marks a brace is a mere sign: what looks like a fact would be sent as it stands.
    if (type === LITERAL) return /[{}]/.test(value) ? [{ reason: 'unclear', what: beginningOf(value) }] : []
    if (blocks.includes(value)) return [{ reason: 'ownLine', what: value }]
    if (![...words, ...numbers, ...choices].includes(value)) {
      const meant = nearest(value, [...words, ...numbers, ...blocks])
      return [{ reason: 'unknown', what: value, ...(meant ? { meant } : {}) }]
    }
    if (type === ARGUMENT) return choices.includes(value) ? [{ reason: 'onlyChoice', what: value }] : []
    const rightKind = type === SELECT ? choices : type === PLURAL ? numbers : []
    if (!rightKind.includes(value)) return [{ reason: 'unclear', what: value }]
    const { options } = element as { options: Record<string, { value: Elements }> }
    return Object.values(options).flatMap((option) => faultsIn(option.value, vocabulary))
  })
}

function beginningOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}

/** Names that a text only uses to choose by. */
export function choicesIn(texts: readonly string[], locale: string): string[] {
  const found = new Set<string>()
  const walk = (elements: Elements): void => {
    for (const element of elements) {
      const type: number = element.type
      if (type !== SELECT && type !== PLURAL) continue
      const { value, options } = element as { value: string; options: Record<string, { value: Elements }> }
      if (type === SELECT) found.add(value)
      for (const option of Object.values(options)) walk(option.value)
    }
  }
  for (const text of texts) walk(parsedText(text, locale)?.getAst() ?? [])
  return [...found]
}
