import type { PlainDate } from '@/lib/core/plain-date'
import { formatDay } from '@/lib/i18n/format'
import type { Place } from './place'

/** "Mar 1, 2021 to today". */
export function periodWords({ t, locale }: Place, { fromDay, toDay }: { fromDay: PlainDate; toDay: PlainDate | null }) {
  const to = toDay ? formatDay(locale, toDay) : t('ledger.list.now')
  return t('ledger.list.period', { from: formatDay(locale, fromDay), to })
}
