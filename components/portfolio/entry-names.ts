import type { Translate } from '@/lib/i18n/translator'
import type { Ledger } from '@/lib/portfolio/queries/ledger'
import { capital } from './choices'

/** What an entry is called where only its id is at hand: in lists of documents and in "saved". */
export function entryNames(t: Translate, ledger: Ledger): ReadonlyMap<string, string> {
  return new Map([
    ...ledger.education.map(
      (row) => [row.id, capital(`${t.any(`rules.level.${row.level}`)}, ${row.institution}`)] as const,
    ),
    ...ledger.licences.map((row) => [row.id, row.name] as const),
    ...ledger.work.map((row) => [row.id, `${row.role}, ${row.employer}`] as const),
    ...ledger.training.map((row) => [row.id, row.title] as const),
    ...ledger.memberships.map((row) => [row.id, row.association] as const),
  ])
}

/** For the notice after a save: the entry's name and the way to its documents. */
export function savedIn(t: Translate, ledger: Ledger, evidenceAt: string) {
  return (id: string) => {
    const title = entryNames(t, ledger).get(id)
    return title === undefined ? undefined : { title, href: `${evidenceAt}/${id}#evidence` }
  }
}
