import { EntryList } from '@/components/portfolio/entry-list'
import { periodWords } from '@/components/portfolio/period-words'
import type { Place } from '@/components/portfolio/place'
import { StatusTag } from '@/components/ui/tag'
import type { PlainDate } from '@/lib/core/plain-date'
import { formatDay } from '@/lib/i18n/format'
import type { SectionView } from '@/lib/portfolio/queries/section'

type Row = SectionView['ledger']['memberships'][number]

function State({ place, row, today }: { place: Place; row: Row; today: PlainDate }) {
  const { t } = place
  if (row.fromDay > today) return <StatusTag tone="info">{t('people.membership.coming')}</StatusTag>
  if (row.toDay < today) return <StatusTag>{t('people.membership.over')}</StatusTag>
  return <StatusTag tone="success">{t('people.membership.active')}</StatusTag>
}

export function MembershipList({ place, view, today }: { place: Place; view: SectionView; today: PlainDate }) {
  const { t, base } = place
  const items = view.ledger.memberships.toReversed().map((row) => ({
    id: row.id,
    title: row.association,
    group: '',
    facts: [
      periodWords(place, row),
      ...(row.listedOn ? [t('people.membership.fromList', { date: formatDay(t.locale, row.listedOn) })] : []),
    ],
    state: <State place={place} row={row} today={today} />,
    documents: row.documents > 0 ? row.documents : undefined,
    locked: view.locked.has(row.id),
    href: `${base}/membership/${row.id}`,
    removeHref: view.own && !row.memberId ? `${base}/membership/${row.id}/remove` : undefined,
  }))
  return <EntryList t={t} items={items} headings={2} />
}
