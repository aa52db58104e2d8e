import { searchForm } from '@/lib/core/search-name'
import type { ListDb } from '@/lib/db/list'
import { join, type Sql, sql } from '@/lib/db/sql'

/** What is wrong with a search, as the end of a message `review.desk.search.<…>`. */
export type SearchRefusal = 'tooLong' | 'noLetters'
export type Found = { ids: string[]; many: boolean }

const LONGEST = 200
const MOST_WORDS = 8
const AT_MOST = 500

/** The words of a search: letters, digits and what stands in names, addresses and references; the rest only separates. */
export function wordsOf(typed: string): string[] | SearchRefusal {
  if (typed.length > LONGEST) return 'tooLong'
  const words = searchForm(typed)
    .split(/[^\p{L}\p{N}@.+_'’-]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
  return words.length > 0 ? words.slice(0, MOST_WORDS) : 'noLetters'
}

/** Ids of the cases in whose names, address or reference all the words begin a word, or a part of one. */
export async function findCases(db: ListDb, words: readonly string[]): Promise<Found> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select f.id from attune.find_cases(${[...words]}::text[], ${AT_MOST + 1}) as f(id)`
  return { ids: rows.slice(0, AT_MOST).map(({ id }) => id), many: rows.length > AT_MOST }
}

/** The same test on rows that are read anyway: each word begins a word of the case, or a part of one. */
export function saysAll(words: readonly string[]): Sql {
  return join(
    words.map((word) => sql`strpos(a."searchText", ${` ${word}`}) > 0`),
    ' and ',
  )
}
