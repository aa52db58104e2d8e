import { formatDay, formatNumber } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { DeskRow } from '@/lib/review/queries/desk'
import type { Column } from '@/lib/review/schema/desk'
import type { SpokenCell, SpokenRow } from './desk-rows'

/** What each column says of a case, on the screen. */
const SAID: Record<Column, (t: Translate, row: DeskRow) => SpokenCell> = {
  reference: (_, row) => [row.reference, 'whole'],
  category: (_, row) => [row.category, 'whole'],
  stage: (t, row) => t(`review.state.${row.stage}`),
  turn: (t, { turn }) =>
    turn === 'nobody' ? '' : [t(`review.turn.${turn}`), turn === 'coordinator' ? 'strong' : 'quiet'],
  days: (t, { days, late }) => {
    const count = formatNumber(t.locale, days)
    return late ? [`${count} · ${t('desk.late')}`, 'overNumber'] : [count, 'number']
  },
  nextOn: (t, { nextOn, overdue }) => {
    if (!nextOn) return ''
    const day = formatDay(t.locale, nextOn)
    return overdue ? [`${day} · ${t('review.desk.overdue')}`, 'danger'] : day
  },
  coordinator: (_, row) => row.coordinator ?? '',
  sentOn: (t, row) => (row.sentOn ? formatDay(t.locale, row.sentOn) : ''),
  stageSince: (t, row) => formatDay(t.locale, row.stageSince),
  edition: (_, row) => row.edition,
  email: (_, row) => row.email,
  round: (_, row) => row.round ?? '',
}

export function columnLabel(t: Translate, column: Column): string {
  return t(`desk.column.${column}`)
}

export function spokenRow(t: Translate, row: DeskRow, columns: readonly Column[], unread: number): SpokenRow {
  return {
    id: row.id,
    applicant: row.applicant,
    cells: columns.map((column) => SAID[column](t, row)),
    ...(row.statuses.length > 0
      ? { statuses: row.statuses.map((status) => t(`desk.status.${status}`)).join(' · ') }
      : {}),
    ...(unread > 0 ? { news: t('messages.unread', { count: unread }) } : {}),
  }
}
