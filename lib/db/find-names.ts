import { searchForm } from '@/lib/core/search-name'
import type { ListDb } from './list'
import { sql } from './sql'

/** A needle in every order in which the parts of a name may stand: `ana maría lópez` also as `lopez ana maria`. */
function turned(typed: string): string[] {
  const words = searchForm(typed).split(' ').slice(0, 5)
  return words.map((_, at) => [...words.slice(at), ...words.slice(0, at)].join(' '))
}

const FINDER = {
  people: sql`attune.find_people`,
  endorsements: sql`attune.find_endorsements`,
} as const

/** Ids of this association's people, or of its listed endorsements, in whose name the typed words stand; at most so many. */
export async function findNames(
  db: ListDb,
  where: keyof typeof FINDER,
  typed: string,
  atMost: number,
): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select distinct f.id from unnest(${turned(typed)}::text[]) as n(needle)
    cross join lateral ${FINDER[where]}(n.needle, ${atMost}) as f(id) limit ${atMost}`
  return rows.map((row) => row.id)
}
