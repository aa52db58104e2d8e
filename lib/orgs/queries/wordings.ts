import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { LOCALES, type Locale } from '@/lib/i18n/catalogue'
import { isLetter, LETTERS, type LetterName } from '@/lib/mail/letters'
import { readWording, type Vocabulary, type Wording } from '@/lib/mail/wording'
import { shippedWording } from '@/lib/mail/wording-of'
import { mayWordLetters } from '../policy'
import { type ParagraphChange, paragraphChanges } from '../wording-changes'

type Row = {
  version: number
  subject: string | null
  title: string | null
  body: string | null
  backTo: number | null
  savedAt: Date
  savedById: string
}

/** A version's text; without one the letter is as Attune ships it. */
export function textOf(row: Row | undefined, letter: LetterName, locale: Locale): Wording {
  const { subject, title, body } = row ?? { subject: null, title: null, body: null }
  if (subject === null || title === null || body === null) return shippedWording(letter, locale).wording
  return { subject, title, body }
}

const isOwn = (row: Row | undefined) => row !== undefined && row.body !== null

/** Every version of a letter in one language, the newest first. */
export async function versionsOf(ctx: Ctx, letter: LetterName, locale: Locale): Promise<Row[]> {
  return ctx.db.letterWording.findMany({
    where: { orgId: ctx.org.id, letter, locale },
    orderBy: { version: 'desc' },
  })
}

export type WordingLine = { letter: LetterName; own: Record<Locale, 'shipped' | 'own' | 'faulty'> }

/** Every letter that leaves in the association's name, and in which languages it has words of its own. */
export async function wordingsView(ctx: Ctx): Promise<{ letters: WordingLine[] }> {
  demand(mayWordLetters(ctx.actor))
  const rows = await ctx.db.letterWording.findMany({
    where: { orgId: ctx.org.id },
    orderBy: [{ version: 'asc' }, { id: 'asc' }],
  })
  const newest = new Map(rows.map((row) => [`${row.letter} ${row.locale}`, row]))
  const letters = (Object.keys(LETTERS) as LetterName[]).map((letter): WordingLine => {
    const stateIn = (locale: Locale) => {
      const row = newest.get(`${letter} ${locale}`)
      if (!isOwn(row)) return 'shipped'
      const { faults } = readWording(textOf(row, letter, locale), shippedWording(letter, locale).vocabulary, locale)
      return faults.length > 0 ? 'faulty' : 'own'
    }
    return { letter, own: { en: stateIn('en'), es: stateIn('es') } }
  })
  return { letters }
}

export type WordingVersion = {
  version: number
  /** Without a text: the letter as shipped from then on. */
  own: boolean
  backTo: number | null
  savedAt: Date
  by: string
  subject: string
  title: string
  body: string
  /** Against the version before, or the shipped letter. */
  changes: ParagraphChange[]
}

export type WordingView = {
  letter: LetterName
  locale: Locale
  version: number
  own: boolean
  current: Wording
  vocabulary: Vocabulary
  history: WordingVersion[]
  /** References of the newest cases, to try the letter with. */
  cases: string[]
}

/** One letter in one language: as it reads now, what it may name, and every version there was. */
export async function wordingView(ctx: Ctx, ask: { letter: string; locale?: string }): Promise<WordingView> {
  demand(mayWordLetters(ctx.actor))
  const { letter } = ask
  if (!isLetter(letter)) throw new DomainError('not_found')
  const locale = LOCALES.find((one) => one === ask.locale) ?? ctx.org.languages[0] ?? 'en'
  const rows = await versionsOf(ctx, letter, locale)
  const [people, cases] = [await namesOf(ctx, rows), await newestCases(ctx)]
  const history = rows.map((row, at): WordingVersion => {
    const [now, before] = [textOf(row, letter, locale), textOf(rows[at + 1], letter, locale)]
    const { version, backTo, savedAt } = row
    const by = people.get(row.savedById) ?? '–'
    return { version, backTo, savedAt, by, own: isOwn(row), ...now, changes: paragraphChanges(before, now) }
  })
  return {
    letter,
    locale,
    version: rows[0]?.version ?? 0,
    own: isOwn(rows[0]),
    current: textOf(rows[0], letter, locale),
    vocabulary: shippedWording(letter, locale).vocabulary,
    history,
    cases,
  }
}

async function namesOf(ctx: Ctx, rows: readonly Row[]): Promise<Map<string, string>> {
  const ids = [...new Set(rows.map(({ savedById }) => savedById))]
  const people = await ctx.db.person.findMany({
    where: { orgId: ctx.org.id, id: { in: ids } },
    select: { id: true, givenName: true, familyName: true },
    orderBy: { id: 'asc' },
  })
  return new Map(people.map(({ id, givenName, familyName }) => [id, `${givenName} ${familyName}`]))
}

async function newestCases(ctx: Ctx): Promise<string[]> {
  const rows = await ctx.db.application.findMany({
    where: { orgId: ctx.org.id },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    take: 30,
    select: { reference: true },
  })
  return rows.map(({ reference }) => reference)
}
