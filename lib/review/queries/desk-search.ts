import { searchForm } from '@/lib/core/search-name'
import { join, type Sql, sql } from '@/lib/db/sql'

/** What is wrong with a search, as the end of a message `review.desk.search.<…>`. */
export type SearchRefusal = 'tooLong' | 'noLetters'

const LONGEST = 200
const MOST_WORDS = 8
const AT_MOST = 2000

/** The words of a search: letters, digits and what stands in names, addresses and references; the rest only separates. */
export function wordsOf(typed: string): string[] | SearchRefusal {
  if (typed.length > LONGEST) return 'tooLong'
  const words = searchForm(typed)
    .split(/[^\p{L}\p{N}@.+_'’-]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
  return words.length > 0 ? words.slice(0, MOST_WORDS) : 'noLetters'
}

/**
 * Where a search looks: `found.ids` holds the cases of its rarest word, all of them unless `found.many`; `found.exact`: the one
 * word is a whole reference or address. Names one statement's common table, to stand before its select.
 */
export function candidates(words: readonly string[]): Sql {
  return sql`found as materialized (select "ids", "many", "exact" from attune.find_cases(${[...words]}::text[], ${AT_MOST}))`
}

/** Each word begins a word of the case, or a part of one. */
export function saysAll(words: readonly string[]): Sql {
  return join(
    words.map((word) => sql`strpos(a."searchText", ${` ${word}`}) > 0`),
    ' and ',
  )
}

/** Each word is a whole one of the case, or a whole part of one. */
export function saysWhole(words: readonly string[]): Sql {
  return join(
    words.map((word) => sql`strpos(a."searchText" || ' ', ${` ${word} `}) > 0`),
    ' and ',
  )
}
