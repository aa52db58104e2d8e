import { formatNumber } from '@/lib/i18n/format'
import { Pagination } from '../ui/pagination'
import { type Place, searched } from './place'

/** A phone loads fifty entries at a time; the whole log is in memory already, so its pages are plain numbers. */
const A_PAGE = 50

export function pageOf<Row>(place: Place, rows: readonly Row[]): { shown: readonly Row[]; from: number; page: number } {
  const last = Math.max(1, Math.ceil(rows.length / A_PAGE))
  const asked = Number(searched(place, 'page') ?? 1)
  const page = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), last) : 1
  const from = (page - 1) * A_PAGE
  return { shown: rows.slice(from, from + A_PAGE), from, page }
}

type Props = { place: Place; path: string; all: number; from: number; page: number }

export function PagesOfLog({ place, path, all, from, page }: Props) {
  if (all <= A_PAGE) return null
  const { t, locale } = place
  const at = (number: number) => `${path}${path.includes('?') ? '&' : '?'}page=${number}`
  const until = Math.min(from + A_PAGE, all)
  const words = {
    from: formatNumber(locale, from + 1),
    to: formatNumber(locale, until),
    all: formatNumber(locale, all),
  }
  return (
    <Pagination
      t={t}
      previousHref={page > 1 ? at(page - 1) : undefined}
      nextHref={until < all ? at(page + 1) : undefined}
      text={t('ledger.list.range', words)}
    />
  )
}
