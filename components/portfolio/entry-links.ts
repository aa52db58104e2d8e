import type { Locale } from '@/lib/i18n/catalogue'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { Ledger } from '@/lib/portfolio/queries/ledger'
import { entryNames } from './entry-names'

export type EntryLink = { title: string; href: string | null }

/** Every entry of a ledger by its id: what it is called, and its page under `base` where there is one. */
export function entryLinks(
  t: Translate,
  locale: Locale,
  ledger: Ledger,
  base: string | null,
): ReadonlyMap<string, EntryLink> {
  const names = entryNames(t, ledger)
  const at = (part: string) => (row: { id: string }) =>
    [row.id, { title: names.get(row.id) ?? '', href: base && `${base}/${part}/${row.id}` }] as const
  const giver = new Map(ledger.givers.map(({ id, name }) => [id, name]))
  const day = (date: Ledger['rsc'][number]['fromDay']) => formatDay(locale, date)
  return new Map([
    ...ledger.education.map(at('education')),
    ...ledger.licences.map(at('education/license')),
    ...ledger.work.map(at('work')),
    ...ledger.training.map(at('training')),
    ...ledger.memberships.map(at('membership')),
    ...ledger.rsc.map((row) => {
      const title = t('claims.entry.rsc', { giver: giver.get(row.giverId) ?? '', from: day(row.fromDay) })
      return [row.id, { title, href: base && `${base}/supervision/${row.id}` }] as const
    }),
    ...ledger.rscProvided.map((row) => {
      const title = t('claims.entry.provided', { from: day(row.fromDay) })
      return [row.id, { title, href: base && `${base}/giving/${row.id}` }] as const
    }),
  ])
}
